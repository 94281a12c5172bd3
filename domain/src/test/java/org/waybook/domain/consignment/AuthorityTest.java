package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.ARRIVAL;
import static org.waybook.domain.Samples.NOON;
import static org.waybook.domain.consignment.Life.DE;
import static org.waybook.domain.consignment.Life.FI;
import static org.waybook.domain.consignment.Life.FR;
import static org.waybook.domain.consignment.Life.ID;
import static org.waybook.domain.consignment.Life.PORT;
import static org.waybook.domain.consignment.Life.REFERENCE;
import static org.waybook.domain.consignment.Life.bySea;
import static org.waybook.domain.risk.AnalysisPhase.PRE_ARRIVAL;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.consignment.AnalysisCommand.CompleteAssessment;
import org.waybook.domain.consignment.AnalysisCommand.IssueDoNotLoad;
import org.waybook.domain.consignment.AnalysisCommand.RecommendControl;
import org.waybook.domain.consignment.AnalysisCommand.SubmitEScreening;
import org.waybook.domain.consignment.AnalysisCommand.SubmitRiskResult;
import org.waybook.domain.consignment.ControlCommand.DecideControl;
import org.waybook.domain.consignment.ControlCommand.ForwardControl;
import org.waybook.domain.consignment.ControlCommand.NotifyAeo;
import org.waybook.domain.consignment.ControlCommand.RecordControlResult;
import org.waybook.domain.consignment.ControlCommand.RefuseRelease;
import org.waybook.domain.consignment.ControlCommand.Release;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.consignment.MovementCommand.RevokePresentation;
import org.waybook.domain.consignment.ReferralCommand.CloseReferral;
import org.waybook.domain.consignment.ReferralCommand.IssueReferral;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.DoNotLoadTarget;

/** Who may do what: declared for France and on to Germany, arrived and presented in the Netherlands. */
class AuthorityTest {

    private static final MemberState NL = new MemberState("NL");
    private static final CustomsOffice ROTTERDAM = new CustomsOffice("NL000396");
    private static final Actor DUTCH = Life.officer(Role.CONTROL_OFFICER, NL);
    private static final List<ControlType> SCAN = List.of(new ControlType("30"));
    private static final DoNotLoadTarget TARGET =
            new DoNotLoadTarget(DoNotLoadTarget.Kind.TRANSPORT_DOCUMENT, "MEDU1234567");
    private static final RecommendControl RECOMMENDATION =
            new RecommendControl(ID, FR, PORT, SCAN, "Weight", Life.FR_ANALYST);

    private static final Life ANNOUNCED = bySea();
    private static final Life CONCLUDED =
            ANNOUNCED.and(Life.eScreening(PRE_ARRIVAL, Life.DE_ANALYST)).and(Life.riskResult(PRE_ARRIVAL));
    private static final Life PRESENTED = ANNOUNCED
            .and(new Arrive(ID, ARRIVAL, ROTTERDAM, NOON, List.of()))
            .and(new Present(ID, ROTTERDAM, NOON, DUTCH));
    private static final Life TO_BE_CONTROLLED_IN_GERMANY = PRESENTED.and(decision(DUTCH));

    @ParameterizedTest
    @CsvSource({
        "RESPONSIBLE,    RISK_ANALYST,    FR",
        "INVOLVED,       RISK_ANALYST,    FR DE",
        "FIRST_ENTRY,    CONTROL_OFFICER, FR",
        "PLACE_OF_GOODS, CONTROL_OFFICER, NL",
        "PRESENTATION,   CONTROL_OFFICER, NL",
        "CONTROL,        CONTROL_OFFICER, DE",
    })
    void anAuthorityIsGivenToARoleOfSomeMemberStatesAndToTheirSupervisors(
            Authority authority, Role role, String memberStates) {
        for (Role other : Role.values()) {
            for (MemberState state : List.of(FR, DE, NL, FI)) {
                boolean expected = (other == role || other == Role.SUPERVISOR) && memberStates.contains(state.value());
                assertThat(authority.isGivenTo(Life.officer(other, state), TO_BE_CONTROLLED_IN_GERMANY.live()))
                        .as("%s of %s", other, state.value())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void whoActsForNoMemberStateHasNoAuthority() {
        Actor nobody = new Actor("nobody", Role.SUPERVISOR, Optional.empty(), Optional.empty());
        for (Authority authority : Authority.values()) {
            assertThat(authority.isGivenTo(nobody, PRESENTED.live())).isFalse();
        }
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                row(
                        "risk result",
                        ANNOUNCED,
                        Role.RISK_ANALYST,
                        FR,
                        who -> new SubmitRiskResult(ID, PRE_ARRIVAL, Life.ANALYST, "F", List.of(Life.result()), who)),
                row(
                        "e-screening",
                        ANNOUNCED,
                        Role.RISK_ANALYST,
                        DE,
                        who -> new SubmitEScreening(
                                ID, PRE_ARRIVAL, Life.ANALYST, "F", List.of(Life.result()), List.of(), who)),
                row("referral", ANNOUNCED, Role.RISK_ANALYST, FR, AuthorityTest::referral),
                row(
                        "closure",
                        ANNOUNCED.and(referral(Life.FR_ANALYST)),
                        Role.RISK_ANALYST,
                        FR,
                        who -> new CloseReferral(ID, REFERENCE, Optional.empty(), who)),
                row(
                        "do not load",
                        ANNOUNCED,
                        Role.RISK_ANALYST,
                        FR,
                        who -> new IssueDoNotLoad(ID, List.of(TARGET), "Seal", who, NOON)),
                row(
                        "completion",
                        CONCLUDED,
                        Role.RISK_ANALYST,
                        FR,
                        who -> new CompleteAssessment(ID, PRE_ARRIVAL, who)),
                row(
                        "recommendation",
                        ANNOUNCED,
                        Role.RISK_ANALYST,
                        FR,
                        who -> new RecommendControl(ID, FR, PORT, SCAN, "Weight", who)),
                row(
                        "advance notice",
                        ANNOUNCED.and(RECOMMENDATION),
                        Role.CONTROL_OFFICER,
                        FR,
                        who -> new NotifyAeo(ID, who)),
                row("control decision", PRESENTED, Role.CONTROL_OFFICER, NL, AuthorityTest::decision),
                row("control result", TO_BE_CONTROLLED_IN_GERMANY, Role.CONTROL_OFFICER, DE, AuthorityTest::result),
                row(
                        "forwarding",
                        TO_BE_CONTROLLED_IN_GERMANY,
                        Role.CONTROL_OFFICER,
                        DE,
                        who -> new ForwardControl(ID, FR, PORT, "No scanner", who)),
                row("release uncontrolled", PRESENTED, Role.CONTROL_OFFICER, NL, who -> new Release(ID, who)),
                row(
                        "release controlled",
                        TO_BE_CONTROLLED_IN_GERMANY.and(result(Life.DE_CONTROL)),
                        Role.CONTROL_OFFICER,
                        DE,
                        who -> new Release(ID, who)),
                row("no release", PRESENTED, Role.CONTROL_OFFICER, NL, who -> new RefuseRelease(ID, "Forged", who)),
                row(
                        "revocation",
                        PRESENTED,
                        Role.CONTROL_OFFICER,
                        NL,
                        who -> new RevokePresentation(ID, Optional.empty(), who)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandIsForARoleOfAMemberState(
            Life life, Role role, MemberState competent, Function<Actor, ConsignmentCommand> command) {
        assertThat(life.when(command.apply(Life.officer(role, competent)))).isNotEmpty();
        assertThat(life.when(command.apply(Life.officer(Role.SUPERVISOR, competent))))
                .isNotEmpty();
        for (Role other : Role.values()) {
            if (other != role && other != Role.SUPERVISOR) {
                assertThat(life.refused(command.apply(Life.officer(other, competent)))
                                .kind())
                        .as("%s", other)
                        .isEqualTo(Refused.Kind.FORBIDDEN);
            }
        }
        assertThat(life.refused(command.apply(Life.officer(Role.SUPERVISOR, FI)))
                        .kind())
                .as("a member state that the consignment does not concern learns nothing")
                .isEqualTo(Refused.Kind.UNKNOWN);
    }

    private static Arguments row(
            String name, Life life, Role role, MemberState competent, Function<Actor, ConsignmentCommand> command) {
        return Arguments.of(Named.of(name, life), role, competent, command);
    }

    private static IssueReferral referral(Actor who) {
        IssueReferral sound = Life.referral(ReferralType.RFI);
        return new IssueReferral(ID, REFERENCE, ReferralType.RFI, sound.details(), sound.answerBy(), who, NOON);
    }

    private static DecideControl decision(Actor who) {
        return new DecideControl(
                ID, ControlDecision.CONTROL, "A1", List.of(), SCAN, Optional.of(PORT), Optional.of(DE), true, who);
    }

    private static RecordControlResult result(Actor who) {
        return new RecordControlResult(
                ID,
                List.of(new PerformedControl(SCAN.getFirst(), "B1", Optional.empty())),
                "B1",
                NOON,
                Optional.empty(),
                who);
    }
}
