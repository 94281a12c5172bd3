package org.waybook.eventstore.proof;

import java.util.List;
import java.util.function.Supplier;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.chain.CommitFrame;

/**
 * Commits read together: as many as were asked for, not more bytes than fit, and none behind one that cannot be read,
 * so that who checks the earlier ones comes to those first.
 */
public final class FrameBatch {

    private final int eventsMax;
    private final List<CommitFrame> frames;
    private long bytes;
    private int events;

    /** Begins a batch that adds to the list. */
    public FrameBatch(int eventsMax, List<CommitFrame> frames) {
        this.eventsMax = eventsMax;
        this.frames = frames;
    }

    /**
     * Adds a commit.
     *
     * @return whether the batch takes another
     * @throws LogCorrupted where the first commit of the batch cannot be read
     */
    public boolean add(Supplier<CommitFrame> reading) {
        try {
            CommitFrame frame = reading.get();
            frames.add(frame);
            events += frame.header().count();
            bytes += frame.bytes().length;
            return events < eventsMax && bytes < StoredLog.READ_BYTES_MAX;
        } catch (LogCorrupted e) {
            if (frames.isEmpty()) {
                throw e;
            }
            return false;
        }
    }
}
