package org.waybook.projections.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalSpread;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalUnmatched;
import org.waybook.domain.arrival.ArrivingMeans;
import org.waybook.domain.claim.ClaimEvent;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentReleased;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.AnalysisEvent.DoNotLoadIssued;
import org.waybook.domain.consignment.Change.PartyChanged;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ControlEvent.ControlForwarded;
import org.waybook.domain.consignment.LinkingEvent.EnsNotComplete;
import org.waybook.domain.consignment.MovementEvent.ConsignmentDiverted;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;
import org.waybook.domain.consignment.ReferralEvent.ReferralIssued;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.filing.FilingEvent.FilingNotComplete;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingReceived;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingWithdrawn;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingsAwaited;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.linking.MissingPart;
import org.waybook.domain.message.MessageEvent.MessageAcknowledged;
import org.waybook.domain.message.MessageEvent.MessageIssued;
import org.waybook.domain.message.MessageId;
import org.waybook.domain.message.MessageSubject;
import org.waybook.domain.message.MessageType;
import org.waybook.domain.message.Recipient;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.AnalysisTrigger;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.risk.Involvement;
import org.waybook.domain.risk.InvolvementReason;
import org.waybook.domain.transport.ModeOfTransport;
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
    void aMessageIsToldToTheConsignmentsItNamesAndElseToItsFiling() {
        Recipient trader = new Recipient.Operator(new Eori("SI12345678"));
        MessageId id = MessageId.of("notifications", "26FR0A1B2C3D4E5F6T4", 7, MessageType.IE3N03, trader);
        Told named = Teller.tell(new MessageIssued(
                        id,
                        MessageType.IE3N03,
                        trader,
                        new MessageSubject(MRN, List.of(CONSIGNMENT), Optional.empty()),
                        List.of()))
                .orElseThrow();
        assertThat(named.consignments()).containsExactly(CONSIGNMENT.value());
        assertThat(named.summary())
                .isEqualTo("Message IE3N03 (assessment complete) to SI12345678 waits to be taken in:"
                        + " The risk analysis is concluded.");
        Told whole = Teller.tell(new MessageAcknowledged(id, MessageType.IE3R01, trader, MessageSubject.of(MRN)))
                .orElseThrow();
        assertThat(whole.entityId()).isEqualTo(MRN.value());
        assertThat(whole.summary()).isEqualTo("SI12345678 has taken in message IE3R01 (registration response).");
    }

    @Test
    void whoHasToFileBelowAFilingIsToldWithWhatTheyFiled() {
        SupplementaryDeclarant forwarder =
                new SupplementaryDeclarant(new Eori("NL987654321"), Optional.of(FilingType.F14));
        SupplementaryDeclarant consignee = new SupplementaryDeclarant(new Eori("SI87654321"), Optional.empty());
        assertThat(summary(new SupplementaryFilingsAwaited(MRN, List.of(forwarder, consignee))))
                .isEqualTo("To be filed by others below this filing: F14 of NL987654321, a filing of SI87654321.");
        assertThat(summary(new SupplementaryFilingsAwaited(MRN, List.of())))
                .isEqualTo("Nobody else has to file below this filing any more.");
        assertThat(summary(new SupplementaryFilingReceived(MRN, consignee, MRN)))
                .isEqualTo("A filing of SI87654321 was filed as 26SI000000000001T0.");
        assertThat(summary(new SupplementaryFilingWithdrawn(MRN, forwarder, MRN)))
                .isEqualTo("F14 of NL987654321 is awaited again: 26SI000000000001T0 no longer stands below this"
                        + " filing.");
        assertThat(summary(new FilingNotComplete(MRN, List.of(forwarder))))
                .isEqualTo("The time to link is over; missing: F14 of NL987654321.");
    }

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
    void anArrivalOfAShipSaysThatItsGoodsAreToldAndHowManyArrived() {
        Optional<ArrivingMeans> ship = Optional.of(ArrivingMeans.of(ModeOfTransport.SEA, "9074729", NOON));
        assertThat(summary(new ArrivalRegistered(MRN, new Eori("SI12345678"), KOPER, NOON, ship, List.of(), 0)))
                .isEqualTo("All goods aboard 9074729, expected on 2026-03-01 12:00 UTC, arrived at SIKOP001 on"
                        + " 2026-03-01 12:00 UTC; their consignments are being told.");
        assertThat(summary(new ArrivalSpread(MRN, 1_200, 0))).isEqualTo("1,200 consignments arrived.");
        assertThat(summary(new ArrivalUnmatched(MRN, "No filing fits."))).isEqualTo("No filing fits.");
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
    void theLifeOfAConsignmentIsToldInPlainSentences() {
        MemberState france = new MemberState("FR");
        MemberState germany = new MemberState("DE");
        ReferralReference reference = new ReferralReference("RFI-7");
        assertThat(summary(new AnalysisRequested(
                        CONSIGNMENT,
                        MRN,
                        2,
                        AnalysisPhase.PRE_LOADING,
                        france,
                        List.of(
                                new Involvement(france, List.of(InvolvementReason.FIRST_ENTRY)),
                                new Involvement(germany, List.of(InvolvementReason.DELIVERY))),
                        AnalysisTrigger.AMENDED,
                        NOON,
                        NOON)))
                .isEqualTo("Pre-loading analysis 2 is asked of FR, DE, to be concluded by FR until"
                        + " 2026-03-01 12:00 UTC.");
        assertThat(summary(new ReferralIssued(
                        CONSIGNMENT, MRN, reference, ReferralType.RFA, france, new Eori("FR1"), List.of(), NOON)))
                .isEqualTo("FR asks FR1 for an amendment, to be answered until 2026-03-01 12:00 UTC"
                        + " (referral RFI-7).");
        assertThat(summary(new DoNotLoadIssued(
                        CONSIGNMENT,
                        MRN,
                        france,
                        List.of(new DoNotLoadTarget(DoNotLoadTarget.Kind.CONTAINER, "MSKU1234565")),
                        "The seal was changed")))
                .isEqualTo("FR forbids to load container MSKU1234565: The seal was changed.");
        assertThat(summary(new ConsignmentDiverted(CONSIGNMENT, MRN, KOPER, new CustomsOffice("HRRJK001"))))
                .isEqualTo("Arrived at HRRJK001 instead of SIKOP001.");
        assertThat(summary(new PresentationRevoked(CONSIGNMENT, MRN, france, Optional.empty())))
                .isEqualTo("FR took the presentation back.");
        assertThat(summary(new ControlForwarded(
                        CONSIGNMENT,
                        MRN,
                        france,
                        germany,
                        new PlaceOfControl(Optional.of(KOPER), Optional.empty()),
                        "No scanner")))
                .isEqualTo("FR forwards the control to DE: No scanner.");
        assertThat(summary(new EnsNotComplete(CONSIGNMENT, MRN, List.of(MissingPart.CONSIGNEE_DATA))))
                .isEqualTo("The time ran out for what is missing: consignee-data.");
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
