package org.waybook.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalSpread;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalUnmatched;
import org.waybook.domain.arrival.ArrivingMeans;
import org.waybook.domain.arrival.GoodsOfFiling;
import org.waybook.domain.claim.ClaimEvent.ConsignmentDocumentClaimed;
import org.waybook.domain.claim.ClaimEvent.LrnClaimed;
import org.waybook.domain.claim.ClaimEvent.LrnReleased;
import org.waybook.domain.claim.ClaimEvent.MessageCarriedOut;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentClaimed;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentReleased;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.consignment.Change;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.BarReason;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingBarred;
import org.waybook.domain.filing.FilingEvent.FilingCleansed;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingNotComplete;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.filing.FilingEvent.FilingReceived;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.domain.filing.FilingEvent.FilingUnbarred;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingReceived;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingWithdrawn;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingsAwaited;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.InvalidationCause;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.message.MessageDetail;
import org.waybook.domain.message.MessageEvent.MessageAcknowledged;
import org.waybook.domain.message.MessageEvent.MessageIssued;
import org.waybook.domain.message.MessageEvent.MessageResent;
import org.waybook.domain.message.MessageId;
import org.waybook.domain.message.MessageSubject;
import org.waybook.domain.message.MessageType;
import org.waybook.domain.message.Recipient;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.quality.WeaknessCount;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.validation.CleansedText;
import org.waybook.domain.validation.Finding;

/** One typical event of each kind, with everything in it that it can have. */
final class TypicalEvents {

    private static final Mrn FILING = Shipment.FILING;
    private static final Mrn ARRIVAL = Mrn.issue(2026, new Country("SI"), "000000000077");
    private static final CustomsOffice OFFICE = new CustomsOffice("SIKOP001");
    private static final Instant ARRIVED_AT = Instant.parse("2026-03-14T06:12:30.250Z");
    private static final ConsignmentId CONSIGNMENT = ConsignmentId.of(FILING, Shipment.DOCUMENT);
    private static final ContentDigest DIGEST = new ContentDigest("5d".repeat(32));
    private static final ClaimKey LRN =
            ClaimKey.of(new Eori("SI12345678"), Shipment.header().lrn());
    private static final ClaimKey DOCUMENT = ClaimKey.of(new Eori("SI12345678"), Shipment.DOCUMENT);
    private static final Houses FEW = new Houses.Listed(List.of(Shipment.DOCUMENT), List.of(CONSIGNMENT));
    private static final Houses MANY =
            new Houses.Chunked(1_200, List.of(new Houses.Chunk("a7".repeat(32), 602_320, 1_000)));

    private static final SupplementaryDeclarant FORWARDER =
            new SupplementaryDeclarant(new Eori("HR98765432109"), Optional.of(FilingType.F14));
    private static final SupplementaryDeclarant CONSIGNEE =
            new SupplementaryDeclarant(new Eori("SI87654321"), Optional.empty());
    private static final Mrn HOUSE_FILING = Mrn.issue(2026, new Country("HR"), "000000000043");
    private static final Recipient TRADER = new Recipient.Operator(new Eori("SI12345678"));
    private static final MessageSubject REFERRAL =
            new MessageSubject(FILING, List.of(CONSIGNMENT), Optional.of("RFI-SI-0001"));

    private TypicalEvents() {}

    static List<LifecycleEvent> all() {
        return Stream.of(before(), TypicalConsignmentEvents.all(), after())
                .flatMap(List::stream)
                .toList();
    }

    private static List<LifecycleEvent> before() {
        return List.of(
                new FilingReceived(FILING, FullShipment.header(), DIGEST, MANY),
                new FilingAccepted(FILING, FullShipment.header(), DIGEST, FEW),
                new FilingRefused(
                        FILING, List.of(new Finding("R3022", "/lrn", "'SI-2026-0042' is taken.", "Take another."))),
                new FilingAmended(FILING, 2, FullShipment.header(), DIGEST, FEW, MANY, headerChanges()),
                new FilingCleansed(
                        FILING,
                        1,
                        1,
                        List.of(new CleansedText(
                                "/consignments/0/consignee/name", "***  Žofie  Nováková ***", "Žofie Nováková"))),
                new FilingQualityAssessed(
                        FILING,
                        1,
                        40,
                        List.of(new Finding(
                                "VAGUE",
                                "/consignments/0/goodsItems/0/descriptionOfGoods",
                                "The description 'Auto parts' leaves open what the goods are: 'parts' may be many things.",
                                "Say which parts and of what, for example \"brake pads for passenger cars\".")),
                        List.of(new WeaknessCount("DESCRIPTION", 1, 1, 45), new WeaknessCount("LATE", 1, 1, 15)),
                        Optional.of(Instant.parse("2026-03-14T02:00:00Z")),
                        Optional.of(5_400L)),
                new FilingBarred(FILING, List.of(Shipment.DOCUMENT), BarReason.PRESENTED),
                new FilingUnbarred(FILING, List.of(Shipment.DOCUMENT), BarReason.PRESENTED),
                new SupplementaryFilingsAwaited(FILING, List.of(FORWARDER, CONSIGNEE)),
                new SupplementaryFilingReceived(FILING, FORWARDER, HOUSE_FILING),
                new SupplementaryFilingWithdrawn(FILING, FORWARDER, HOUSE_FILING),
                new FilingNotComplete(FILING, List.of(FORWARDER, CONSIGNEE)),
                new FilingSpread(FILING, 2, 1_200),
                new FilingInvalidated(FILING, "The booking was cancelled.", FEW, InvalidationCause.REQUEST),
                FullShipment.announced(),
                FullShipment.amended(),
                new ConsignmentWithdrawn(CONSIGNMENT, FILING, 3),
                new ConsignmentInvalidated(CONSIGNMENT, FILING, "The booking was cancelled."),
                new ConsignmentArrived(CONSIGNMENT, ARRIVAL, OFFICE, ARRIVED_AT),
                new ArrivalInIncorrectState(CONSIGNMENT, ARRIVAL, OFFICE, ARRIVED_AT, "It is not announced."));
    }

    private static List<LifecycleEvent> after() {
        return List.of(
                new ArrivalNotified(ARRIVAL, OFFICE, ARRIVED_AT, List.of(CONSIGNMENT), List.of(CONSIGNMENT)),
                new ArrivalRegistered(
                        ARRIVAL,
                        new Eori("SI12345678"),
                        OFFICE,
                        ARRIVED_AT,
                        Optional.of(ArrivingMeans.of(
                                ModeOfTransport.SEA, "IMO 9074729", Instant.parse("2026-03-14T05:30:00Z"))),
                        List.of(new GoodsOfFiling(FILING, List.of(Shipment.DOCUMENT))),
                        1),
                new ArrivalSpread(ARRIVAL, 1_200, 3),
                new ArrivalUnmatched(ARRIVAL, "No filing in force names 9074729 with this arrival."),
                new MessageIssued(
                        message(TRADER),
                        MessageType.IE3Q02,
                        TRADER,
                        REFERRAL,
                        List.of(
                                new MessageDetail("answerBy", "2026-03-13T18:00:00Z"),
                                new MessageDetail("text", "Which parts of a car?"))),
                new MessageAcknowledged(message(TRADER), MessageType.IE3Q02, TRADER, REFERRAL),
                new MessageResent(
                        message(new Recipient.State(new MemberState("SI"))),
                        MessageType.IE4Q02,
                        new Recipient.State(new MemberState("SI")),
                        MessageSubject.of(FILING)),
                new LrnClaimed(LRN, FILING, DIGEST),
                new LrnReleased(LRN, FILING),
                new MessageCarriedOut(LRN, DIGEST, List.of("ControlDecided", "ControlNotified")),
                new ConsignmentDocumentClaimed(
                        DOCUMENT,
                        FILING,
                        CONSIGNMENT,
                        List.of(DatasetPart.PRE_ARRIVAL),
                        Instant.parse("2027-03-01T08:00:00Z")),
                new TransportDocumentClaimed(DOCUMENT, FILING, Instant.parse("2027-03-01T08:00:00Z")),
                new TransportDocumentReleased(DOCUMENT, FILING));
    }

    private static MessageId message(Recipient recipient) {
        return MessageId.of("notifications", "26FR0A1B2C3D4E5F6T4", 42, MessageType.IE3Q02, recipient);
    }

    private static List<Change> headerChanges() {
        return List.of(
                new Change.ElementChanged(
                        "/customsOfficeOfFirstEntry", Optional.of("SIKOP001"), Optional.of("HRRJK001")),
                new Change.PartyChanged(
                        "/representative", Optional.of(Shipment.COMPANY), Optional.of(Shipment.PERSON)));
    }
}
