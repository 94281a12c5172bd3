package org.waybook.intake.deadlines;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.domain.filing.Mrn;
import org.waybook.stores.index.OrderedIndex;

/**
 * The timers of an index by themselves, put without the events that put them otherwise and taken without the commands
 * that they send: for whoever measures them or looks at them.
 */
public final class BareTimers {

    private final Timers timers;

    /** The timers of an index. */
    public BareTimers(OrderedIndex index) {
        this.timers = new Timers(index);
    }

    /** Sets when filings expire, all in one batch as the policy does; a filing's earlier time gives way. */
    public void expire(Map<Mrn, Instant> moments) {
        TimerChanges changes = new TimerChanges(timers);
        moments.forEach((mrn, moment) -> changes.set(new Timer(moment, TimerKind.EXPIRY, mrn.value())));
        timers.change(changes.all());
    }

    /** Filings expire no longer, as when they were withdrawn or their goods are here. */
    public void stopExpiry(Collection<Mrn> filings) {
        TimerChanges changes = new TimerChanges(timers);
        filings.forEach(mrn -> changes.stop(TimerKind.EXPIRY, mrn.value()));
        timers.change(changes.all());
    }

    /** How many are due, counted up to a number. */
    public int due(Instant now, int most) {
        return timers.due(now, most).size();
    }

    /** When the next one is due. */
    public Optional<Instant> next() {
        return timers.next();
    }

    /** Removes the first of those that are due as if they had gone off; says how many there were. */
    public int passOver(Instant now, int most) {
        List<Timer> due = timers.due(now, most);
        TimerChanges changes = new TimerChanges(timers);
        due.forEach(changes::done);
        timers.change(changes.all());
        return due.size();
    }
}
