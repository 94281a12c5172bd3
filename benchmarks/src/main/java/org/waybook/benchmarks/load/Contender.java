package org.waybook.benchmarks.load;

/** Something that appends events durably: ours, or a peer. */
public interface Contender extends AutoCloseable {

    /** As a reader knows it. */
    String name();

    /**
     * The work of one writer, used by one thread at a time.
     *
     * @param eventsPerAppend written together, as a whole or not at all
     */
    Appender appender(int eventsPerAppend);

    /** Ends it, with its files left. */
    @Override
    void close();

    /** One append of the next events of a writer; durable when it returns. */
    @FunctionalInterface
    interface Appender {
        void append() throws Exception;
    }
}
