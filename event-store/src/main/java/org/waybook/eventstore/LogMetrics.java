package org.waybook.eventstore;

import java.time.Duration;

/** Is told what a log does, for whoever counts it. Called on the threads that append and write, so it must be quick. */
public interface LogMetrics {

    /** Counts nothing. */
    LogMetrics NONE = new LogMetrics() {};

    /** The log is open; what it stands at can be asked from now on. */
    default void opened(CommitLog log) {}

    /**
     * An append was answered.
     *
     * @param took from the call to the answer, with all waiting
     * @param bytes of the commit as it is stored, before compression
     */
    default void answered(AppendOutcome outcome, Duration took, long bytes) {}

    /** An append failed: it is not known whether its events are in the log, or they were not taken at all. */
    default void failed(Duration took) {}

    /** A group of commits went to the store in one write. */
    default void groupWritten(int commits, int events) {}

    /** An append found no room among those that wait, and is held back until there is some. */
    default void heldBack() {}

    /** An append was held back for so long that it was refused. */
    default void refusedForRoom() {}
}
