package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.AnyCommand.Filed;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.transport.ModeOfTransport;

/** Whatever is wanted of a consignment in whatever order: it is done or refused, and no illegal state comes of it. */
class RandomLivesTest {

    private static final int LIVES = 400;
    private static final int COMMANDS = 60;
    private static final Filed FIRST = new Filed(FilingType.F29, ModeOfTransport.AIR);
    private static final List<Filed> OTHERS = Stream.of(FilingType.F32, FilingType.F28, FilingType.F22)
            .map(type -> new Filed(type, ModeOfTransport.AIR))
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_001, 7})
    void noOrderOfCommandsLeadsToAnIllegalState(long seed) {
        for (int life = 0; life < LIVES; life++) {
            live(new Random(seed + life), "seed " + (seed + life));
        }
    }

    private static void live(Random random, String name) {
        ConsignmentState state = new ConsignmentState.NotAnnounced();
        List<ConsignmentEvent> history = new ArrayList<>();
        AnyCommand commands = new AnyCommand(random, FIRST, OTHERS);
        for (int step = 0; step < COMMANDS; step++) {
            ConsignmentCommand command = commands.next(step);
            try {
                List<ConsignmentEvent> events = Consignment.decide(state, command);
                state = Consignment.evolve(state, events);
                history.addAll(events);
            } catch (Refused refused) {
                assertThat(refused.findings()).as("%s: %s", name, command).isNotEmpty();
            }
            state.live().ifPresent(live -> assertLegal(live, name + ": " + command));
        }
        assertThat(Consignment.evolve(new ConsignmentState.NotAnnounced(), history))
                .as(name)
                .isEqualTo(state);
    }

    private static void assertLegal(ConsignmentState.Live live, String name) {
        for (AnalysisPhase phase : AnalysisPhase.values()) {
            assertThat(live.assessment().analyses())
                    .as(name)
                    .filteredOn(one -> one.isOpen() && one.phase() == phase)
                    .hasSizeLessThanOrEqualTo(1);
        }
        assertThat(live.declarations().inForce()).as(name).isNotEmpty();
        boolean arrivesFirst = live.movement() instanceof Movement.Presented presented
                && presented.before() instanceof Movement.Expected;
        assertThat(arrivesFirst && mode(live) != ModeOfTransport.ROAD)
                .as("%s: presented before it arrived", name)
                .isFalse();
        assertThat(live.control().performed() && !live.control().isDecided())
                .as("%s: controlled without a decision", name)
                .isFalse();
        assertThat(live.control().outcome() == Control.Outcome.RELEASED
                        && !live.movement().isPresented())
                .as("%s: released though not presented", name)
                .isFalse();
        assertThat(live.control().outcome() == Control.Outcome.RELEASED
                        && live.control().isDue())
                .as("%s: released with a control due", name)
                .isFalse();
    }

    private static ModeOfTransport mode(ConsignmentState.Live live) {
        return live.leading().particulars().header().modeOfTransport();
    }
}
