package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.ARRIVAL;
import static org.waybook.domain.Samples.LE_HAVRE;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;
import static org.waybook.domain.consignment.Life.ID;
import static org.waybook.domain.consignment.Life.OTHER_FILING;
import static org.waybook.domain.consignment.Life.particulars;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.consignment.LinkingCommand.Link;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.Country;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;

/** Which goods arrive with a filing, and which part of them. */
class AboardTest {

    private static final Mrn MASTER = Mrn.issue(2026, new Country("FR"), "MASTER000001");
    private static final TransportDocument FIRST_BILL = new TransportDocument("N704", "FIRST");
    private static final TransportDocument SECOND_BILL = new TransportDocument("N704", "SECOND");

    @Test
    void goodsTravelOnTheFilingThatCounts() {
        Life alone = Life.bySea();
        assertThat(Aboard.isAboard(alone.live(), MRN, Optional.empty())).isTrue();
        assertThat(Aboard.parts(alone.live(), MRN, Optional.empty())).containsExactly(MRN);
        assertThat(Aboard.isAboard(alone.live(), OTHER_FILING, Optional.of(FIRST_BILL)))
                .isFalse();
    }

    @Test
    void aFilingBeforeLoadingCountsUntilAnotherSaysHowTheyTravel() {
        Life before = Life.beforeLoading();
        assertThat(Aboard.isAboard(before.live(), MRN, Optional.empty())).isTrue();
        Life after =
                before.and(Life.declare(OTHER_FILING, 1, particulars(FilingType.F30, ModeOfTransport.AIR, "Acme")));
        assertThat(Aboard.isAboard(after.live(), MRN, Optional.empty())).isFalse();
        assertThat(Aboard.isAboard(after.live(), OTHER_FILING, Optional.empty()))
                .isTrue();
    }

    @Test
    void housesTravelOnTheMasterTheyAreLinkedTo() {
        Life house = Life.announced(FilingType.F15, ModeOfTransport.SEA);
        assertThat(Aboard.isAboard(house.live(), MASTER, Optional.of(FIRST_BILL)))
                .isFalse();
        Life linked = house.and(new Link(ID, MASTER, List.of(), Optional.empty(), NOON));
        assertThat(Aboard.isAboard(linked.live(), MASTER, Optional.of(FIRST_BILL)))
                .isTrue();
        assertThat(Aboard.parts(linked.live(), MASTER, Optional.of(FIRST_BILL))).isEmpty();
    }

    @Test
    void ofASplitConsignmentThePartThatNamesTheMasterDocumentArrives() {
        Life split = new Life(new ConsignmentState.NotAnnounced())
                .and(Life.declare(MRN, 1, below(FIRST_BILL)))
                .and(Life.declare(OTHER_FILING, 1, below(SECOND_BILL)))
                .and(new Link(ID, MASTER, List.of(), Optional.empty(), NOON));
        List<Mrn> parts = Aboard.parts(split.live(), MASTER, Optional.of(FIRST_BILL));
        assertThat(parts).containsExactly(MRN);
        assertThat(split.when(new Arrive(ID, ARRIVAL, LE_HAVRE, NOON, parts)))
                .containsExactly(new ConsignmentPartiallyArrived(ID, ARRIVAL, LE_HAVRE, NOON, List.of(MRN)));
    }

    private static ConsignmentParticulars below(TransportDocument master) {
        ConsignmentParticulars house = particulars(FilingType.F15, ModeOfTransport.SEA, "Acme");
        FilingHeader header = house.header();
        return new ConsignmentParticulars(
                new FilingHeader(
                        header.specificCircumstanceIndicator(),
                        header.lrn(),
                        header.documentIssueDate(),
                        header.declarant(),
                        header.representative(),
                        header.addressedMemberState(),
                        header.customsOfficeOfFirstEntry(),
                        header.carrier(),
                        header.activeBorderTransportMeans(),
                        Optional.of(master)),
                house.consignment());
    }
}
