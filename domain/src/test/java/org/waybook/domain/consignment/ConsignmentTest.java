package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.ARRIVAL;
import static org.waybook.domain.Samples.BILL;
import static org.waybook.domain.Samples.LE_HAVRE;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;
import static org.waybook.domain.Samples.particulars;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.Change.PartyChanged;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentCommand.Invalidate;
import org.waybook.domain.consignment.ConsignmentCommand.Withdraw;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ConsignmentState.NotAnnounced;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;

class ConsignmentTest {

    private static final ConsignmentId ID = ConsignmentId.of(MRN, BILL);
    private static final ConsignmentAnnounced ANNOUNCED =
            new ConsignmentAnnounced(ID, MRN, 1, particulars(FilingType.F10, "Acme"));
    private static final ConsignmentAnnounced ANNOUNCED_BEFORE_LOADING =
            new ConsignmentAnnounced(ID, MRN, 1, particulars(FilingType.F32, "Acme"));
    private static final ConsignmentArrived ARRIVED = new ConsignmentArrived(ID, ARRIVAL, LE_HAVRE, NOON);
    private static final ConsignmentInvalidated INVALIDATED = new ConsignmentInvalidated(ID, MRN, "Not shipped");
    private static final Arrive ARRIVE = new Arrive(ID, ARRIVAL, LE_HAVRE, NOON, List.of());

    @Test
    void theSameDocumentOfTheSameFilingIsTheSameConsignment() {
        assertThat(ConsignmentId.of(MRN, BILL)).isEqualTo(ID);
        assertThat(ConsignmentId.of(ARRIVAL, BILL)).isNotEqualTo(ID);
    }

    @Test
    void aFilingAnnouncesAConsignment() {
        assertThat(given().when(declare(1, "Acme")))
                .startsWith(ANNOUNCED)
                .satisfiesExactly(
                        announced -> assertThat(announced).isEqualTo(ANNOUNCED),
                        analysis -> assertThat(analysis).isInstanceOf(AnalysisRequested.class));
    }

    @Test
    void aVersionThatIsKnownIsIgnored() {
        assertThat(given(ANNOUNCED).when(declare(1, "Other"))).isEmpty();
    }

    @Test
    void anAmendmentSaysWhatChanged() {
        List<ConsignmentEvent> events = given(ANNOUNCED).when(declare(2, "Other"));
        assertThat(events).first().isInstanceOfSatisfying(ConsignmentAmended.class, amended -> {
            assertThat(amended.filingVersion()).isEqualTo(2);
            assertThat(amended.changes()).singleElement().isInstanceOfSatisfying(PartyChanged.class, change -> {
                assertThat(change.pointer()).isEqualTo("/consignment/consignee");
                assertThat(change.before().orElseThrow().name()).isEqualTo("Acme");
                assertThat(change.after().orElseThrow().name()).isEqualTo("Other");
            });
        });
    }

    @Test
    void anAmendmentThatLeavesTheConsignmentAsItIsSaysNothing() {
        assertThat(given(ANNOUNCED).when(declare(2, "Acme"))).isEmpty();
    }

    @Test
    void anArrivedConsignmentCanStillBeAmendedAndStaysArrived() {
        List<ConsignmentEvent> events = given(ANNOUNCED, ARRIVED).when(declare(2, "Other"));
        assertThat(events).first().isInstanceOf(ConsignmentAmended.class);
        assertThat(given(ANNOUNCED, ARRIVED, events.getFirst()).live().isHere()).isTrue();
    }

    @Test
    void anAnnouncedConsignmentArrives() {
        assertThat(given(ANNOUNCED).when(ARRIVE)).containsExactly(ARRIVED);
    }

    @Test
    void goodsKnownOnlyFromAPreLoadingFilingCannotArrive() {
        assertThat(given(ANNOUNCED_BEFORE_LOADING).when(ARRIVE))
                .singleElement()
                .isInstanceOfSatisfying(ArrivalInIncorrectState.class, incorrect -> assertThat(incorrect.reason())
                        .contains("pre-loading filing (F32)"));
    }

    @Test
    void goodsArriveOnce() {
        Arrive byAnother = new Arrive(ID, MRN, LE_HAVRE, NOON, List.of());
        assertThat(given(ANNOUNCED, ARRIVED).when(byAnother))
                .singleElement()
                .isInstanceOf(ArrivalInIncorrectState.class);
    }

    @Test
    void oneNotificationIsAnsweredOnceHoweverOftenItIsTold() {
        assertThat(given(ANNOUNCED, ARRIVED).when(ARRIVE)).isEmpty();
        ConsignmentEvent incorrect =
                given(ANNOUNCED_BEFORE_LOADING).when(ARRIVE).getFirst();
        assertThat(given(ANNOUNCED_BEFORE_LOADING, incorrect).when(ARRIVE)).isEmpty();
    }

    @Test
    void invalidatedGoodsCannotArrive() {
        assertThat(given(ANNOUNCED, INVALIDATED).when(ARRIVE))
                .singleElement()
                .isInstanceOf(ArrivalInIncorrectState.class);
    }

    @Test
    void aWithdrawnConsignmentIsAnnouncedAgainByALaterVersion() {
        ConsignmentWithdrawn withdrawn = new ConsignmentWithdrawn(ID, MRN, 2);
        assertThat(given(ANNOUNCED).when(new Withdraw(ID, MRN, 2))).containsExactly(withdrawn);
        assertThat(given(ANNOUNCED, withdrawn).when(declare(3, "Acme")))
                .first()
                .isInstanceOf(ConsignmentAnnounced.class);
        assertThat(given(ANNOUNCED, withdrawn).when(declare(2, "Acme"))).isEmpty();
    }

    @Test
    void anInvalidationIsRecordedOnce() {
        Invalidate command = new Invalidate(ID, MRN, "Not shipped");
        assertThat(given(ANNOUNCED).when(command)).containsExactly(INVALIDATED);
        assertThat(given(ANNOUNCED, INVALIDATED).when(command)).isEmpty();
    }

    @Test
    void goodsWhoseOnlyFilingWasInvalidatedAreAnnouncedAgainByAnotherThatNamesThem() {
        Mrn other = ARRIVAL;
        ConsignmentEvent left = new ConsignmentWithdrawn(ID, other, 2);
        ConsignmentSupplemented added = new ConsignmentSupplemented(
                ID, other, 1, DatasetPart.PRE_LOADING, particulars(FilingType.F32, "Acme"), List.of());
        Declare named = new Declare(ID, other, 3, particulars(FilingType.F32, "Acme"), NOON);
        assertThat(given(ANNOUNCED, added, left, INVALIDATED).when(named))
                .first()
                .isInstanceOf(ConsignmentAnnounced.class);
        assertThat(given(ANNOUNCED, INVALIDATED).when(declare(1, "Acme"))).isEmpty();
    }

    private static Declare declare(int version, String consignee) {
        return new Declare(ID, MRN, version, particulars(FilingType.F10, consignee), NOON);
    }

    private static Given given(ConsignmentEvent... events) {
        ConsignmentState state = new NotAnnounced();
        for (ConsignmentEvent event : events) {
            state = Consignment.evolve(state, event);
        }
        return new Given(state);
    }

    private record Given(ConsignmentState state) {

        ConsignmentState.Live live() {
            return state.live().orElseThrow();
        }

        List<ConsignmentEvent> when(ConsignmentCommand command) {
            return Consignment.decide(state, command);
        }
    }
}
