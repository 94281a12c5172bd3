package org.waybook.eventstore.store;

import java.time.Instant;
import java.util.function.Function;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.Position;

/** Finds commits by a time that never falls from one commit to the next. */
final class TimeSearch {

    private final CommitStore store;

    TimeSearch(CommitStore store) {
        this.store = store;
    }

    /** The key of the first commit whose time is this one or later, the head where there is none. */
    Position firstCommitNotBefore(Instant time, Function<CommitHeader, Instant> timeOf) {
        long low = 0;
        long high = store.head().value();
        while (low < high) {
            Position middle = new Position((low + high) >>> 1);
            CommitHeader commit = store.lastBefore(middle.plus(1))
                    .filter(header -> header.holds(middle))
                    .orElseThrow(() -> new LogCorrupted(middle, "no commit holds this position"));
            if (timeOf.apply(commit).isBefore(time)) {
                low = commit.next().value();
            } else {
                high = commit.first().value();
            }
        }
        return new Position(low);
    }
}
