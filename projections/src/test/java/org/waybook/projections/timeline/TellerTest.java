package org.waybook.projections.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.claim.ClaimEvent;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentReleased;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.consignment.Change.PartyChanged;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.validation.Finding;
import org.waybook.projections.testing.Goods;
import org.waybook.projections.views.TimelineEvent.FieldChange;

class TellerTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Mrn MRN = new Mrn("26SI000000000001T0");
    private static final ConsignmentId CONSIGNMENT =
            ConsignmentId.of(MRN, Goods.bowls(1).document());
    private static final CustomsOffice KOPER = new CustomsOffice("SIKOP001");

    @Test
    void anAnnouncementSaysWhatTravelsFromWhomToWhom() {
        assertThat(summary(new ConsignmentAnnounced(
                        CONSIGNMENT, MRN, 1, Goods.bowls(1).particulars(NOON))))
                .isEqualTo("Filing 26SI000000000001T0 announces N705 BOL-1: 1 item, 480 packages, 10200.5 kg,"
                        + " from Greenleaf Tableware Co to Mébles Zagreb d.o.o.");
    }

    @Test
    void anArrivalSaysWhereAndWhenAndWhatCouldNotArrive() {
        assertThat(summary(new ArrivalNotified(MRN, KOPER, NOON, List.of(CONSIGNMENT), List.of(CONSIGNMENT))))
                .isEqualTo("1 consignment arrived at SIKOP001 on 2026-03-01 12:00 UTC. 1 consignment could not arrive"
                        + " in the state it was in.");
        assertThat(summary(new ArrivalInIncorrectState(CONSIGNMENT, MRN, KOPER, NOON, "It is not announced.")))
                .endsWith("could not be registered. It is not announced.");
    }

    @Test
    void endingsGiveTheirReason() {
        assertThat(summary(new ConsignmentInvalidated(CONSIGNMENT, MRN, "Not loaded")))
                .isEqualTo("Filing 26SI000000000001T0 was invalidated: Not loaded.");
        assertThat(summary(new ConsignmentInvalidated(CONSIGNMENT, MRN, "")))
                .isEqualTo("Filing 26SI000000000001T0 was invalidated.");
        assertThat(summary(new ConsignmentWithdrawn(CONSIGNMENT, MRN, 2)))
                .isEqualTo("Version 2 of filing 26SI000000000001T0 no longer names the consignment.");
        assertThat(summary(new FilingRefused(MRN, List.of(new Finding("R3022", "", "The document is taken.", "")))))
                .isEqualTo("The document is taken.");
        assertThat(summary(new FilingSpread(MRN, 1, 1234)))
                .isEqualTo("1,234 consignments of version 1 can be searched and changed.");
    }

    @Test
    void aPartyThatChangedIsToldElementByElement() {
        Party before = Goods.bowls(1).house().consignor();
        Party after = Goods.bowls(1).between("Redleaf", "x").house().consignor();
        Told told = tell(new ConsignmentAmended(
                CONSIGNMENT,
                MRN,
                2,
                Goods.bowls(1).particulars(NOON),
                List.of(new PartyChanged("/consignment/consignor", Optional.of(before), Optional.of(after)))));
        assertThat(told.changes())
                .containsExactly(new FieldChange(
                        "/consignment/consignor/name",
                        "Consignor: name",
                        Optional.of("13 02 016"),
                        Optional.of("Greenleaf Tableware Co"),
                        Optional.of("Redleaf")));
        assertThat(told.summary()).isEqualTo("Consignor: name changed: Greenleaf Tableware Co -> Redleaf");
    }

    @Test
    void aPartyThatIsAddedIsToldWithEverythingItBrings() {
        Party added = Goods.bowls(1).house().consignor();
        Told told = tell(new ConsignmentAmended(
                CONSIGNMENT,
                MRN,
                2,
                Goods.bowls(1).particulars(NOON),
                List.of(new PartyChanged("/consignment/notifyParty", Optional.empty(), Optional.of(added)))));
        assertThat(told.changes())
                .extracting(change -> change.element())
                .contains("Notify party: name", "Notify party: city", "Notify party: communication");
        assertThat(told.changes())
                .allSatisfy(change -> assertThat(change.before()).isEmpty());
    }

    @Test
    void claimsAreNotTold() {
        ClaimEvent claim = new TransportDocumentReleased(new ClaimKey("0".repeat(64)), MRN);
        assertThat(Teller.tell(claim)).isEmpty();
        assertThat(Teller.tells(claim.getClass())).isFalse();
    }

    private static String summary(LifecycleEvent event) {
        return tell(event).summary();
    }

    private static Told tell(LifecycleEvent event) {
        return Teller.tell(event).orElseThrow();
    }
}
