package org.waybook.eventstore;

import java.util.List;

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

    /**
     * Takes over commits of another log as they are, behind the last one here: same positions, identifiers, times and
     * hashes. Meant for a log that nobody appends to meanwhile.
     *
     * @throws LogCorrupted where a commit does not continue the chain, or repeats what must be unique
     */
    void receive(List<Commit> commits);

    @Override
    void close();
}
