package org.waybook.intake.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.stores.index.IndexChange;
import org.waybook.stores.index.OrderedIndex;

/** The timers in the ordered index. */
final class Timers {

    private final OrderedIndex index;

    Timers(OrderedIndex index) {
        this.index = index;
    }

    /** The first of those that are due, the earliest first. */
    List<Timer> due(Instant now, int most) {
        return index.entries(Timer.until(now), most).stream()
                .map(entry -> Timer.parse(entry.key()))
                .toList();
    }

    /** When the next one is due. */
    Optional<Instant> next() {
        return index.entries(Timer.all(), 1).stream()
                .map(entry -> Timer.parse(entry.key()).due())
                .findFirst();
    }

    /** When the timer of somebody is due that can be moved. */
    Optional<Instant> dueOf(TimerKind kind, String target) {
        return index.get(Timer.pointer(kind, target)).map(Instant::parse);
    }

    /** Makes changes; all are durable when this returns. */
    void change(List<IndexChange> changes) {
        for (int from = 0; from < changes.size(); from += OrderedIndex.CHANGES_MAX) {
            index.change(changes.subList(from, Math.min(from + OrderedIndex.CHANGES_MAX, changes.size())));
        }
    }
}
