package org.waybook.eventstore.verify;

import java.util.List;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.proof.StoredIndexes;
import org.waybook.eventstore.proof.StoredLog;

/** Compares the indexes as a whole with the log; only where they differ, each entry is looked up to find the first. */
final class IndexComparison {

    private static final int BATCH_EVENTS = 4_096;

    private final StoredLog log;
    private final StoredIndexes indexes;
    private final IndexSum expected;
    private final IndexSum stored;

    /**
     * Begins a comparison.
     *
     * @param stored an empty sum with the salt of the expected one
     */
    IndexComparison(StoredLog log, IndexSum expected, IndexSum stored) {
        this.log = log;
        this.indexes = log.indexes();
        this.expected = expected;
        this.stored = stored;
    }

    void requireSame(Position head) {
        indexes.stored(stored::add);
        if (stored.isSameAs(expected)) {
            return;
        }
        Position next = Position.FIRST;
        while (head.isAfter(next)) {
            List<CommitFrame> frames = log.frames(next, BATCH_EVENTS);
            for (CommitFrame frame : frames) {
                indexes.missing(frame).ifPresent(finding -> {
                    throw new LogCorrupted(frame.header().first(), finding);
                });
            }
            next = frames.getLast().header().next();
        }
        throw new LogCorrupted(
                head,
                "the events need " + expected.entries() + " entries in the indexes, which hold " + stored.entries()
                        + ": some name events that the log does not have");
    }
}
