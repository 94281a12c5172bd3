package org.waybook.eventstore.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.chain.CommitFrame;

/** Reads leaves out of the log, each commit checked against its hash and the commit before it. */
final class StoredLeaves {

    /** Events read at once. */
    private static final int BATCH_EVENTS = 4_096;

    private final StoredLog log;

    StoredLeaves(StoredLog log) {
        this.log = log;
    }

    /** The hashes of the leaves from one on. */
    List<Digest> hashes(long from, int count) {
        List<Digest> hashes = new ArrayList<>(count);
        CommitHeader commit = holding(from);
        Position next = commit.first();
        Optional<ChainEnd> end = Optional.empty();
        while (hashes.size() < count) {
            List<CommitFrame> frames = log.frames(next, Math.min(BATCH_EVENTS, count));
            if (frames.isEmpty()) {
                throw new LogCorrupted(next, "the log ends before event " + (from + count - 1));
            }
            for (CommitFrame frame : frames) {
                end.ifPresent(before -> before.requireFollowedBy(frame.header()));
                end = Optional.of(ChainEnd.after(frame.header()));
                frame.verifyHash();
                add(frame, from, count, hashes);
                next = frame.header().next();
            }
        }
        return hashes;
    }

    /** The commit that holds a leaf. */
    CommitFrame frame(long leaf) {
        CommitFrame frame = log.frames(holding(leaf).first(), 1).getFirst();
        frame.verifyHash();
        return frame;
    }

    private CommitHeader holding(long leaf) {
        Position position = new Position(leaf);
        return log.lastBefore(position.plus(1))
                .filter(header -> header.holds(position))
                .orElseThrow(() -> new LogCorrupted(position, "no commit holds this position"));
    }

    private static void add(CommitFrame frame, long from, int count, List<Digest> hashes) {
        long first = frame.header().first().value();
        List<Digest> ofCommit = EventLeaf.hashes(frame);
        int begin = (int) Math.max(0, from - first);
        int end = (int) Math.min(ofCommit.size(), from + count - first);
        if (begin < end) {
            hashes.addAll(ofCommit.subList(begin, end));
        }
    }
}
