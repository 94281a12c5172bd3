package org.waybook.intake.deadlines;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.stores.index.IndexChange;
import org.waybook.stores.index.IndexChange.Put;
import org.waybook.stores.index.IndexChange.Remove;
import org.waybook.stores.index.IndexKey;

/** What a batch of events changes among the timers; making the same changes again changes nothing. */
final class TimerChanges {

    private final Timers timers;
    private final Map<IndexKey, IndexChange> changes = new LinkedHashMap<>();
    private final Map<IndexKey, Optional<Instant>> moved = new HashMap<>();
    private Instant earliest = Instant.MAX;

    TimerChanges(Timers timers) {
        this.timers = timers;
    }

    /** A timer that stays where it is until it is done. */
    void put(Timer timer) {
        change(new Put(timer.key(), ""));
        if (timer.due().isBefore(earliest)) {
            earliest = timer.due();
        }
    }

    /** The only timer of its kind for whom it concerns: an earlier one gives way. */
    void set(Timer timer) {
        stop(timer.kind(), timer.target());
        put(timer);
        IndexKey pointer = Timer.pointer(timer.kind(), timer.target());
        change(new Put(pointer, Timer.text(timer.due())));
        moved.put(pointer, Optional.of(timer.due()));
    }

    /** Nothing of the kind is due for somebody any longer. */
    void stop(TimerKind kind, String target) {
        IndexKey pointer = Timer.pointer(kind, target);
        Optional<Instant> due = moved.containsKey(pointer) ? moved.get(pointer) : timers.dueOf(kind, target);
        due.ifPresent(moment -> {
            change(new Remove(new Timer(moment, kind, target).key()));
            change(new Remove(pointer));
        });
        moved.put(pointer, Optional.empty());
    }

    /** A timer is done, whether or not it could be moved. */
    void done(Timer timer) {
        change(new Remove(timer.key()));
        boolean isItsOwn = timers.dueOf(timer.kind(), timer.target())
                .filter(timer.due()::equals)
                .isPresent();
        if (isItsOwn) {
            change(new Remove(Timer.pointer(timer.kind(), timer.target())));
        }
    }

    /** A timer is tried again later. */
    void postpone(Timer timer, Instant until) {
        boolean canBeMoved = timers.dueOf(timer.kind(), timer.target())
                .filter(timer.due()::equals)
                .isPresent();
        Timer later = new Timer(until, timer.kind(), timer.target());
        if (canBeMoved) {
            set(later);
        } else {
            change(new Remove(timer.key()));
            put(later);
        }
    }

    /** The moment of the earliest timer that is put; far away where none is. */
    Instant earliest() {
        return earliest;
    }

    List<IndexChange> all() {
        return List.copyOf(changes.values());
    }

    private void change(IndexChange change) {
        changes.put(change.key(), change);
    }
}
