package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.ARRIVAL;
import static org.waybook.domain.Samples.DECLARANT;
import static org.waybook.domain.Samples.LE_HAVRE;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;
import static org.waybook.domain.consignment.Life.ID;
import static org.waybook.domain.consignment.Life.OTHER_FILING;
import static org.waybook.domain.consignment.Life.PORT;
import static org.waybook.domain.consignment.Life.REFERENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.consignment.AnalysisCommand.CompleteAssessment;
import org.waybook.domain.consignment.AnalysisCommand.EndAnalysis;
import org.waybook.domain.consignment.AnalysisCommand.EndEScreening;
import org.waybook.domain.consignment.AnalysisCommand.IssueDoNotLoad;
import org.waybook.domain.consignment.AnalysisCommand.SubmitRiskResult;
import org.waybook.domain.consignment.ConsignmentCommand.Invalidate;
import org.waybook.domain.consignment.ConsignmentCommand.Withdraw;
import org.waybook.domain.consignment.ControlCommand.ForwardControl;
import org.waybook.domain.consignment.ControlCommand.RecordControlResult;
import org.waybook.domain.consignment.ControlCommand.RefuseRelease;
import org.waybook.domain.consignment.ControlCommand.Release;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.consignment.MovementCommand.RevokePresentation;
import org.waybook.domain.consignment.ReferralCommand.AnswerReferral;
import org.waybook.domain.consignment.ReferralCommand.CloseReferral;
import org.waybook.domain.consignment.ReferralCommand.EndReferral;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.transport.ModeOfTransport;

/** Whatever is wanted of a consignment in whatever order: it is done or refused, and no illegal state comes of it. */
class RandomLivesTest {

    private static final int LIVES = 400;
    private static final int COMMANDS = 60;

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
        for (int step = 0; step < COMMANDS; step++) {
            ConsignmentCommand command = command(random, step);
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

    private static ConsignmentCommand command(Random random, int step) {
        Actor actor = actor(random);
        AnalysisPhase phase = AnalysisPhase.values()[random.nextInt(2)];
        Mrn mrn = random.nextInt(4) == 0 ? OTHER_FILING : MRN;
        CustomsOffice office = random.nextInt(4) == 0 ? new CustomsOffice("DE004851") : LE_HAVRE;
        List<Supplier<ConsignmentCommand>> kinds = List.of(
                () -> declare(random, mrn, 1 + random.nextInt(step + 1)),
                () -> declare(random, mrn, 1 + step),
                () -> random.nextInt(6) == 0 ? new Withdraw(ID, mrn, step) : declare(random, mrn, 1 + step),
                () -> random.nextInt(9) == 0 ? new Invalidate(ID, mrn, "Lost") : new EndAnalysis(ID, 1),
                () -> new EndEScreening(ID, 1 + random.nextInt(9)),
                () -> new EndAnalysis(ID, 1 + random.nextInt(9)),
                () -> Life.eScreening(phase, actor),
                () -> new SubmitRiskResult(ID, phase, Life.ANALYST, "F", List.of(Life.result()), actor),
                () -> new CompleteAssessment(ID, phase, actor),
                () -> new IssueDoNotLoad(
                        ID, List.of(new DoNotLoadTarget(DoNotLoadTarget.Kind.RECEPTACLE, "R")), "Seal", actor, NOON),
                () -> Life.referral(ReferralType.values()[random.nextInt(3)]),
                () -> new AnswerReferral(
                        ID, REFERENCE, new ReferralAnswer.Information(Optional.of("Bamboo"), List.of()), DECLARANT),
                () -> new EndReferral(ID, REFERENCE),
                () -> new CloseReferral(ID, REFERENCE, Optional.empty(), actor),
                () -> new Arrive(ID, ARRIVAL, office, NOON, random.nextBoolean() ? List.of() : List.of(mrn)),
                () -> new Present(ID, office, NOON, actor),
                () -> new RevokePresentation(ID, Optional.empty(), actor),
                () -> Life.control(ControlDecision.values()[random.nextInt(2)], actor),
                () -> new RecordControlResult(
                        ID,
                        List.of(new PerformedControl(new ControlType("30"), "B1", Optional.empty())),
                        "B1",
                        NOON,
                        Optional.empty(),
                        actor),
                () -> new ForwardControl(ID, new MemberState("DE"), PORT, "No scanner", actor),
                () -> new Release(ID, actor),
                () -> new RefuseRelease(ID, "Forged", actor));
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private static ConsignmentCommand declare(Random random, Mrn mrn, int version) {
        FilingType type = mrn.equals(MRN)
                ? FilingType.F29
                : List.of(FilingType.F32, FilingType.F28, FilingType.F22).get(random.nextInt(3));
        return Life.declare(
                mrn, version, Life.particulars(type, ModeOfTransport.AIR, "Consignee " + random.nextInt(3)));
    }

    private static Actor actor(Random random) {
        Role role = random.nextInt(5) == 0 ? Role.CONTROL_OFFICER : Role.SUPERVISOR;
        String state = List.of("FR", "FR", "FR", "DE", "FI").get(random.nextInt(5));
        return Life.officer(role, new MemberState(state));
    }
}
