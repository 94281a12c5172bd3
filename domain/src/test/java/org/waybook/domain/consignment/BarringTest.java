package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;
import static org.waybook.domain.consignment.Life.FR_ANALYST;
import static org.waybook.domain.consignment.Life.FR_CONTROL;
import static org.waybook.domain.consignment.Life.ID;
import static org.waybook.domain.consignment.Life.OTHER_FILING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.consignment.AnalysisCommand.RecommendControl;
import org.waybook.domain.consignment.Barring.Told;
import org.waybook.domain.consignment.ControlCommand.NotifyAeo;
import org.waybook.domain.consignment.LinkingCommand.Link;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.filing.BarReason;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.transport.ModeOfTransport;

/** Rulings of DOMAIN 6.3: no amendment once the goods are presented, or a control is announced. */
class BarringTest {

    @Test
    void everyFilingOfPresentedGoodsIsBarredUntilThePresentationIsRevoked() {
        Life life = Life.bySea().and(Life.arrive());
        assertThat(told(life, Life.present())).containsExactly(new Told(MRN, BarReason.PRESENTED, true));
        assertThat(told(
                        life.and(Life.present()),
                        new MovementCommand.RevokePresentation(ID, Optional.empty(), FR_CONTROL)))
                .containsExactly(new Told(MRN, BarReason.PRESENTED, false));
    }

    @Test
    void aControlBarsAndTheDecisionNotToControlAllowsAgain() {
        Life life = Life.bySea().and(Life.arrive());
        assertThat(told(life, Life.control(ControlDecision.CONTROL, FR_CONTROL)))
                .containsOnly(new Told(MRN, BarReason.CONTROL_ANNOUNCED, true));
        assertThat(told(life, Life.control(ControlDecision.NO_CONTROL, FR_CONTROL)))
                .containsExactly(new Told(MRN, BarReason.CONTROL_ANNOUNCED, false));
    }

    @Test
    void aMasterFilingThatJoinsGoodsWhoseControlIsAnnouncedIsBarredLikeTheOthers() {
        Life announced = Life.announced(FilingType.F43, ModeOfTransport.AIR)
                .and(new RecommendControl(
                        ID, Life.FR, Life.PORT, List.of(new ControlType("30")), "Weight", FR_ANALYST));
        Link link = new Link(ID, OTHER_FILING, List.of(), Optional.empty(), NOON);
        assertThat(told(announced, link)).isEmpty();
        assertThat(told(announced.and(new NotifyAeo(ID, FR_CONTROL)), link))
                .containsExactly(new Told(OTHER_FILING, BarReason.CONTROL_ANNOUNCED, true));
    }

    @Test
    void aFilingThatJoinsPresentedGoodsIsBarredLikeTheOthers() {
        Life presented = Life.bySea().and(Life.arrive()).and(Life.present());
        assertThat(told(
                        presented,
                        Life.declare(OTHER_FILING, 1, Life.particulars(FilingType.F10, ModeOfTransport.SEA, "Acme"))))
                .containsExactly(new Told(OTHER_FILING, BarReason.PRESENTED, true));
    }

    private static List<Told> told(Life life, ConsignmentCommand command) {
        List<ConsignmentEvent> events = life.when(command);
        ConsignmentState.Live after =
                Consignment.evolve(life.state(), events).live().orElseThrow();
        return events.stream()
                .flatMap(event -> Barring.after(event, after).stream())
                .toList();
    }
}
