package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.CARRIER;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;
import static org.waybook.domain.consignment.Life.DE;
import static org.waybook.domain.consignment.Life.DE_CONTROL;
import static org.waybook.domain.consignment.Life.FI;
import static org.waybook.domain.consignment.Life.FR;
import static org.waybook.domain.consignment.Life.FR_ANALYST;
import static org.waybook.domain.consignment.Life.FR_CONTROL;
import static org.waybook.domain.consignment.Life.ID;
import static org.waybook.domain.consignment.Life.PORT;
import static org.waybook.domain.consignment.Life.arrive;
import static org.waybook.domain.consignment.Life.bySea;
import static org.waybook.domain.consignment.Life.control;
import static org.waybook.domain.consignment.Life.present;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.consignment.AnalysisCommand.RecommendControl;
import org.waybook.domain.consignment.ControlCommand.DecideControl;
import org.waybook.domain.consignment.ControlCommand.ForwardControl;
import org.waybook.domain.consignment.ControlCommand.NotifyAeo;
import org.waybook.domain.consignment.ControlCommand.RecordControlResult;
import org.waybook.domain.consignment.ControlCommand.RefuseRelease;
import org.waybook.domain.consignment.ControlCommand.Release;
import org.waybook.domain.consignment.ControlEvent.AeoControlNotified;
import org.waybook.domain.consignment.ControlEvent.ConsignmentReleased;
import org.waybook.domain.consignment.ControlEvent.ControlDecided;
import org.waybook.domain.consignment.ControlEvent.ControlForwarded;
import org.waybook.domain.consignment.ControlEvent.ControlNotified;
import org.waybook.domain.consignment.ControlEvent.ControlResultRecorded;
import org.waybook.domain.consignment.ControlEvent.ReleaseRefused;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.validation.Finding;

class ControlTest {

    private static final Life ARRIVED = bySea().and(arrive());
    private static final Life TO_BE_CONTROLLED =
            ARRIVED.and(control(ControlDecision.CONTROL, FR_CONTROL)).and(present());
    private static final Release RELEASE = new Release(ID, FR_CONTROL);
    private static final ForwardControl TO_GERMANY = new ForwardControl(ID, DE, PORT, "No scanner", FR_CONTROL);

    @Test
    void aControlIsDecidedOnceTheGoodsAreHereAndAnnounced() { // IE4N09, IE3N08
        assertThat(bySea().refusal(control(ControlDecision.CONTROL, FR_CONTROL)))
                .isEqualTo("NOT_ARRIVED");
        assertThat(ARRIVED.when(control(ControlDecision.CONTROL, FR_CONTROL)))
                .hasExactlyElementsOfTypes(ControlDecided.class, ControlNotified.class);
    }

    @Test
    void noControlIsDecidedWithAReasonToo() {
        assertThat(ARRIVED.when(control(ControlDecision.NO_CONTROL, FR_CONTROL)))
                .hasExactlyElementsOfTypes(ControlDecided.class);
    }

    @Test
    void aDecisionKeepsItsBounds() { // CL713, CL715 0..9
        DecideControl command = new DecideControl(
                ID,
                ControlDecision.CONTROL,
                "long",
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "ten!"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                FR_CONTROL);
        assertThat(ARRIVED.refused(command).findings())
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder("/reasonCode", "/triggers", "/triggers/9", "/controls", "/place");
    }

    @Test
    void anAuthorisedOperatorIsToldOfARecommendedControlBeforeTheArrival() { // IE3N09
        NotifyAeo tell = new NotifyAeo(ID, FR_CONTROL);
        assertThat(bySea().refusal(tell)).isEqualTo("NO_RECOMMENDATION");
        RecommendControl recommend =
                new RecommendControl(ID, FR, PORT, List.of(new ControlType("30")), "Weight", FR_ANALYST);
        assertThat(bySea().and(recommend).when(tell)).containsExactly(new AeoControlNotified(ID, MRN, FR, CARRIER));
        assertThat(bySea().and(recommend).and(arrive()).refusal(tell)).isEqualTo("ARRIVED");
    }

    @Test
    void theMemberStateOfControlRecordsWhatItFound() { // IE4S03
        assertThat(TO_BE_CONTROLLED.when(result(Life.officer(Role.SUPERVISOR, FR))))
                .hasExactlyElementsOfTypes(ControlResultRecorded.class);
        assertThat(TO_BE_CONTROLLED.refused(result(DE_CONTROL)).kind()).isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(TO_BE_CONTROLLED.and(result(FR_CONTROL)).refusal(result(FR_CONTROL)))
                .isEqualTo("NO_CONTROL_DUE");
        assertThat(ARRIVED.refusal(result(FR_CONTROL))).isEqualTo("NO_CONTROL_DUE");
    }

    @Test
    void aForwardedControlIsDoneAtItsDestination() { // PCT03
        Life forwarded = TO_BE_CONTROLLED.and(TO_GERMANY);
        assertThat(TO_BE_CONTROLLED.when(TO_GERMANY))
                .containsExactly(new ControlForwarded(ID, MRN, FR, DE, PORT, "No scanner"));
        assertThat(forwarded.refused(result(FR_CONTROL)).kind()).isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(forwarded.and(result(DE_CONTROL)).when(new Release(ID, DE_CONTROL)))
                .containsExactly(new ConsignmentReleased(ID, MRN, DE));
        assertThat(TO_BE_CONTROLLED.refusal(new ForwardControl(ID, FI, PORT, "No scanner", FR_CONTROL)))
                .isEqualTo("NOT_A_DESTINATION");
    }

    @Test
    void goodsAreReleasedOncePresentedAndControlled() {
        assertThat(ARRIVED.refusal(RELEASE)).isEqualTo("NOT_PRESENTED");
        assertThat(TO_BE_CONTROLLED.refusal(RELEASE)).isEqualTo("CONTROL_DUE");
        assertThat(TO_BE_CONTROLLED.and(result(FR_CONTROL)).when(RELEASE))
                .containsExactly(new ConsignmentReleased(ID, MRN, FR));
        assertThat(ARRIVED.and(present()).and(RELEASE).refusal(RELEASE)).isEqualTo("RELEASED");
    }

    @Test
    void goodsThatAreNotReleasedMayBeReleasedLater() {
        RefuseRelease refuse = new RefuseRelease(ID, "Counterfeit", FR_CONTROL);
        Life controlled = TO_BE_CONTROLLED.and(result(FR_CONTROL));
        assertThat(controlled.when(refuse)).containsExactly(new ReleaseRefused(ID, MRN, FR, "Counterfeit"));
        assertThat(controlled.and(refuse).when(RELEASE)).hasSize(1);
    }

    @Test
    void aDecisionMayChangeUntilTheGoodsAreControlled() {
        assertThat(TO_BE_CONTROLLED.when(control(ControlDecision.NO_CONTROL, FR_CONTROL)))
                .hasSize(1);
        assertThat(TO_BE_CONTROLLED.and(result(FR_CONTROL)).refusal(control(ControlDecision.NO_CONTROL, FR_CONTROL)))
                .isEqualTo("CONTROL_PERFORMED");
    }

    private static RecordControlResult result(Actor actor) {
        return new RecordControlResult(
                ID,
                List.of(new PerformedControl(new ControlType("30"), "B1", Optional.empty())),
                "B1",
                NOON,
                Optional.empty(),
                actor);
    }
}
