package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.ARRIVAL;
import static org.waybook.domain.Samples.LE_HAVRE;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;
import static org.waybook.domain.consignment.Life.DE_CONTROL;
import static org.waybook.domain.consignment.Life.FR;
import static org.waybook.domain.consignment.Life.FR_ANALYST;
import static org.waybook.domain.consignment.Life.FR_CONTROL;
import static org.waybook.domain.consignment.Life.ID;
import static org.waybook.domain.consignment.Life.OTHER_FILING;
import static org.waybook.domain.consignment.Life.arrive;
import static org.waybook.domain.consignment.Life.bySea;
import static org.waybook.domain.consignment.Life.declare;
import static org.waybook.domain.consignment.Life.particulars;
import static org.waybook.domain.consignment.Life.present;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.consignment.MovementCommand.RevokePresentation;
import org.waybook.domain.consignment.MovementEvent.ConsignmentDiverted;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.ModeOfTransport;

class MovementTest {

    private static final CustomsOffice ROTTERDAM = new CustomsOffice("NL000396");
    private static final RevokePresentation REVOKE = new RevokePresentation(ID, Optional.of("Mistaken"), FR_CONTROL);

    @Test
    void goodsThatArriveAtAnotherOfficeThanDeclaredAreDiverted() { // IA 189
        Arrive elsewhere = new Arrive(ID, ARRIVAL, ROTTERDAM, NOON, List.of());
        assertThat(bySea().when(elsewhere))
                .containsExactly(
                        new ConsignmentArrived(ID, ARRIVAL, ROTTERDAM, NOON),
                        new ConsignmentDiverted(ID, ARRIVAL, LE_HAVRE, ROTTERDAM));
        Actor dutch = Life.officer(Role.CONTROL_OFFICER, new MemberState("NL"));
        assertThat(bySea().and(elsewhere).when(Life.control(ControlDecision.NO_CONTROL, dutch)))
                .hasSize(1);
    }

    @Test
    void theFirstPartOfASplitConsignmentArrivesPartiallyAndTheLastCompletesIt() {
        Life split = bySea().and(declare(OTHER_FILING, 1, particulars(FilingType.F10, ModeOfTransport.SEA, "Acme")));
        Life partly = split.and(arriveOn(MRN));
        assertThat(split.when(arriveOn(MRN)))
                .containsExactly(new ConsignmentPartiallyArrived(ID, ARRIVAL, LE_HAVRE, NOON, List.of(MRN)));
        assertThat(partly.when(arriveOn(MRN))).isEmpty();
        assertThat(partly.when(new Arrive(ID, OTHER_FILING, LE_HAVRE, NOON, List.of(MRN))))
                .singleElement()
                .isInstanceOf(ArrivalInIncorrectState.class);
        assertThat(partly.when(arriveOn(OTHER_FILING)))
                .containsExactly(new ConsignmentArrived(ID, ARRIVAL, LE_HAVRE, NOON));
    }

    @ParameterizedTest
    @EnumSource(
            value = ModeOfTransport.class,
            names = {"AIR", "SEA"})
    void goodsByAirOrSeaArriveBeforeTheyArePresented(ModeOfTransport mode) { // IE4N10
        Life announced = Life.announced(mode == ModeOfTransport.AIR ? FilingType.F29 : FilingType.F10, mode);
        assertThat(announced.refusal(present())).isEqualTo("NOT_ARRIVED");
        assertThat(announced.and(arrive()).when(present()))
                .containsExactly(new GoodsPresented(ID, MRN, LE_HAVRE, FR, NOON));
    }

    @ParameterizedTest
    @EnumSource(
            value = ModeOfTransport.class,
            names = {"ROAD", "RAIL"})
    void goodsByRoadOrRailArePresentedAtOnce(ModeOfTransport mode) {
        Life announced = Life.announced(mode == ModeOfTransport.ROAD ? FilingType.F50 : FilingType.F51, mode);
        assertThat(announced.when(present())).hasSize(1);
    }

    @Test
    void goodsKnownOnlyBeforeLoadingAreNotPresented() {
        assertThat(Life.beforeLoading().refusal(present())).isEqualTo("IE3N07");
    }

    @Test
    void goodsArePresentedOnceAndToAControlOfficerOfThatPlace() {
        Life presented = bySea().and(arrive()).and(present());
        assertThat(presented.refusal(present())).isEqualTo("ALREADY_PRESENTED");
        Life arrived = bySea().and(arrive());
        assertThat(arrived.refused(new Present(ID, LE_HAVRE, NOON, DE_CONTROL)).kind())
                .isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(arrived.refused(new Present(ID, LE_HAVRE, NOON, FR_ANALYST)).kind())
                .isEqualTo(Refused.Kind.FORBIDDEN);
    }

    @Test
    void aPresentationIsRevokedAndTheGoodsAreThenWhereTheyWere() { // IE4Q08
        Life presented = bySea().and(arrive()).and(present());
        assertThat(presented.when(REVOKE))
                .containsExactly(new PresentationRevoked(ID, MRN, FR, Optional.of("Mistaken")));
        assertThat(presented.and(REVOKE).live().movement()).isInstanceOf(Movement.Arrived.class);
        assertThat(presented.and(REVOKE).when(present())).hasSize(1);
        assertThat(bySea().and(arrive()).refusal(REVOKE)).isEqualTo("NOT_PRESENTED");
    }

    @Test
    void aPresentationOfControlledOrReleasedGoodsIsNotRevoked() {
        Life released = bySea().and(arrive()).and(present()).and(new ControlCommand.Release(ID, FR_CONTROL));
        assertThat(released.refusal(REVOKE)).isEqualTo("CONTROL_PERFORMED");
    }

    private static Arrive arriveOn(Mrn filing) {
        return new Arrive(ID, ARRIVAL, LE_HAVRE, NOON, List.of(filing));
    }
}
