package org.waybook.eventstore;

/** One opened log with what is kept beside it. Closing it ends all use of its parts. */
public interface LogStorage extends AutoCloseable {

    /** The log. */
    CommitLog log();

    /** Large bodies beside the log. */
    ChunkStore chunks();

    /** Keys that can be destroyed apart from the chain. */
    KeyValueStore keys();

    /** Snapshots of aggregates. */
    SnapshotStore snapshots();

    @Override
    void close();
}
