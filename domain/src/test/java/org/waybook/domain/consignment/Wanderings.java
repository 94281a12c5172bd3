package org.waybook.domain.consignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.AnyCommand.Filed;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.transport.ModeOfTransport;

/** Every change of state that consignments go through when everything is tried that may be wanted of them. */
final class Wanderings {

    private static final int COMMANDS = 70;
    private static final List<List<Filed>> KINDS = List.of(
            kind(ModeOfTransport.SEA, FilingType.F10, FilingType.F10),
            kind(ModeOfTransport.SEA, FilingType.F14, FilingType.F14),
            kind(ModeOfTransport.AIR, FilingType.F29, FilingType.F29),
            kind(ModeOfTransport.AIR, FilingType.F32, FilingType.F30),
            kind(ModeOfTransport.AIR, FilingType.F24, FilingType.F22, FilingType.F27),
            kind(ModeOfTransport.AIR, FilingType.F43, FilingType.F43),
            kind(ModeOfTransport.ROAD, FilingType.F50, FilingType.F50));

    private final Map<Region, SortedSet<Transition>> transitions = new EnumMap<>(Region.class);
    private final Set<String> events = new TreeSet<>();

    /**
     * A change on one side of a consignment.
     *
     * @param from where it stood; empty where that side began with it
     */
    record Transition(Optional<String> from, String event, String to) implements Comparable<Transition> {
        @Override
        public int compareTo(Transition other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return from.orElse("") + '\n' + to + '\n' + event;
        }
    }

    /** Goes through so many lives. */
    static Wanderings through(int lives, long seed) {
        Wanderings wanderings = new Wanderings();
        for (Region region : Region.values()) {
            wanderings.transitions.put(region, new TreeSet<>());
        }
        for (int life = 0; life < lives; life++) {
            List<Filed> kind = KINDS.get(life % KINDS.size());
            Random random = new Random(seed + life);
            wanderings.live(new AnyCommand(random, kind.getFirst(), kind.subList(1, kind.size())));
        }
        return wanderings;
    }

    Map<Region, SortedSet<Transition>> transitions() {
        return transitions;
    }

    /** The names of all events that happened. */
    Set<String> events() {
        return events;
    }

    private void live(AnyCommand commands) {
        ConsignmentState state = new ConsignmentState.NotAnnounced();
        for (int step = 0; step < COMMANDS; step++) {
            for (ConsignmentEvent event : decided(state, commands.next(step))) {
                ConsignmentState next = Consignment.evolve(state, event);
                note(state, event, next);
                state = next;
            }
        }
    }

    private static List<ConsignmentEvent> decided(ConsignmentState state, ConsignmentCommand command) {
        try {
            return Consignment.decide(state, command);
        } catch (Refused refused) {
            return new ArrayList<>();
        }
    }

    private void note(ConsignmentState before, ConsignmentEvent event, ConsignmentState after) {
        String name = event.getClass().getSimpleName();
        events.add(name);
        for (Region region : Region.values()) {
            Optional<String> from = region.of(before);
            region.of(after)
                    .filter(to -> !from.equals(Optional.of(to)))
                    .ifPresent(to -> transitions.get(region).add(new Transition(from, name, to)));
        }
    }

    private static List<Filed> kind(ModeOfTransport mode, FilingType... types) {
        return List.of(types).stream().map(type -> new Filed(type, mode)).toList();
    }
}
