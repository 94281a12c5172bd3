package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.Consignment;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.parties.Commons.Outcome;
import org.waybook.domain.parties.Commons.Recorded;
import org.waybook.domain.parties.Page.Entry;

/** Gives each move to the domain and to the ledger, and notes the first thing in which they differ. */
final class Comparison {

    private final Commons commons = new Commons();
    private final Ledger ledger = new Ledger();
    private final List<Entry> entries = new ArrayList<>();
    private String deviation;

    Ledger ledger() {
        return ledger;
    }

    Optional<String> deviation() {
        return Optional.ofNullable(deviation);
    }

    void take(Move move) {
        Page foretold = ledger.foretell(move);
        Outcome outcome = carriedOut(move);
        if (deviation != null) {
            return;
        }
        if (foretold.isFree()) {
            compare(move, foretold.entries(), outcome);
            entries.addAll(foretold.entries());
            ledger.accept(foretold);
            HardRules.broken(commons, move.number()).ifPresent(rule -> differ(move, rule));
        } else if (outcome.refusals().isEmpty() || !foretold.objections().containsAll(outcome.refusals())) {
            differ(move, "must be refused for " + foretold.objections() + "; was " + words(outcome));
        }
    }

    private Outcome carriedOut(Move move) {
        try {
            return commons.carryOut(move);
        } catch (RuntimeException broken) {
            differ(move, "broke: " + broken + " at " + broken.getStackTrace()[0]);
            return null;
        }
    }

    private void compare(Move move, List<Entry> foretold, Outcome outcome) {
        List<Entry> done = outcome.events().stream().map(Comparison::entry).toList();
        if (!outcome.refusals().isEmpty() || !foretold.equals(done)) {
            differ(move, firstDifference(foretold, done) + words(outcome));
        }
    }

    private static String firstDifference(List<Entry> foretold, List<Entry> done) {
        int index = 0;
        while (index < Math.min(foretold.size(), done.size())
                && foretold.get(index).equals(done.get(index))) {
            index++;
        }
        return "foretold " + foretold.stream().map(Comparison::word).toList()
                + "\n at " + index + ": " + (index < foretold.size() ? foretold.get(index) : "nothing")
                + "\n    was: " + (index < done.size() ? done.get(index) : "nothing") + "\nwas ";
    }

    private static String word(Entry entry) {
        return entry.whom() + ": " + entry.event();
    }

    private static Entry entry(Recorded recorded) {
        return new Entry(recorded.whom(), recorded.event().getClass().getSimpleName(), recorded.lines());
    }

    private static String words(Outcome outcome) {
        return outcome.refusals().isEmpty()
                ? outcome.events().stream()
                        .map(Comparison::entry)
                        .map(Comparison::word)
                        .toList()
                        .toString()
                : "refused for " + outcome.refusals();
    }

    /** The log read again from its beginning: as of each position it says what the ledger said then. */
    void finish() {
        Map<String, Object> states = new HashMap<>();
        for (int position = 0; position < commons.log().size() && deviation == null; position++) {
            Recorded recorded = commons.log().get(position);
            List<String> lines = replayed(states, recorded.whom(), recorded.event());
            if (!lines.equals(entries.get(position).lines())) {
                deviation = "as of position " + position + " the log says " + lines + "\nbut the ledger "
                        + entries.get(position);
            }
        }
    }

    private static List<String> replayed(Map<String, Object> states, String whom, LifecycleEvent event) {
        if (event instanceof FilingEvent filing) {
            FilingState next =
                    Filing.evolve((FilingState) states.getOrDefault(whom, new FilingState.NotFiled()), filing);
            states.put(whom, next);
            return Pictures.of(next);
        }
        ConsignmentState next = Consignment.evolve(
                (ConsignmentState) states.getOrDefault(whom, new ConsignmentState.NotAnnounced()),
                (ConsignmentEvent) event);
        states.put(whom, next);
        return Pictures.of(next);
    }

    private void differ(Move move, String how) {
        deviation = move + "\n" + how;
    }
}
