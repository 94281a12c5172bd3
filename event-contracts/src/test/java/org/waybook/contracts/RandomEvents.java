package org.waybook.contracts;

import java.util.List;
import java.util.function.Supplier;
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
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.BarReason;
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
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.quality.WeaknessCount;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.validation.CleansedText;
import org.waybook.domain.validation.Finding;

/** Events of every kind from a seed. */
public final class RandomEvents {

    private final RandomDomain domain;
    private final List<Supplier<LifecycleEvent>> other = List.of(
            () -> new FilingReceived(domain().mrn(), domain().header(), domain().digest(), houses()),
            () -> new FilingAccepted(domain().mrn(), domain().header(), domain().digest(), houses()),
            () -> new FilingRefused(domain().mrn(), domain().some(this::finding)),
            this::filingAmended,
            () -> new FilingCleansed(
                    domain().mrn(),
                    domain().number(9),
                    domain().number(9999),
                    domain().some(() -> new CleansedText(
                            "/consignments/0/consignee/name", domain().text("* Ana"), domain().text("Ana")))),
            this::qualityAssessed,
            () -> new FilingBarred(domain().mrn(), domain().some(domain()::document), BarReason.PRESENTED),
            () -> new FilingUnbarred(domain().mrn(), domain().some(domain()::document), BarReason.CONTROL_ANNOUNCED),
            () -> new SupplementaryFilingsAwaited(domain().mrn(), domain().some(this::supplementary)),
            () -> new SupplementaryFilingReceived(domain().mrn(), supplementary(), domain().mrn()),
            () -> new SupplementaryFilingWithdrawn(domain().mrn(), supplementary(), domain().mrn()),
            () -> new FilingNotComplete(domain().mrn(), domain().some(this::supplementary)),
            () -> new FilingSpread(domain().mrn(), domain().number(9), domain().number(9999)),
            () -> new FilingInvalidated(
                    domain().mrn(), domain().text("Sent by mistake"), houses(), InvalidationCause.EXPIRED_200_DAYS),
            () -> new ConsignmentAnnounced(consignment(), domain().mrn(), 1, domain().particulars()),
            () -> new ConsignmentAmended(
                    consignment(), domain().mrn(), 2, domain().particulars(), domain().some(this::change)),
            () -> new ConsignmentWithdrawn(consignment(), domain().mrn(), 3),
            () -> new ConsignmentInvalidated(consignment(), domain().mrn(), domain().text("Lost")),
            () -> new ConsignmentArrived(consignment(), domain().mrn(), office(), domain().instant()),
            () -> new ArrivalInIncorrectState(
                    consignment(), domain().mrn(), office(), domain().instant(), "It is not announced."),
            () -> new ArrivalNotified(
                    domain().mrn(),
                    office(),
                    domain().instant(),
                    domain().some(this::consignment),
                    domain().some(this::consignment)),
            () -> new ArrivalRegistered(
                    domain().mrn(),
                    new Eori("SI12345678"),
                    office(),
                    domain().instant(),
                    domain().maybe(() -> ArrivingMeans.of(ModeOfTransport.AIR, "LH 0400", domain().instant())),
                    domain().some(() -> new GoodsOfFiling(domain().mrn(), domain().some(domain()::document))),
                    domain().number(9999)),
            () -> new ArrivalSpread(domain().mrn(), domain().number(9999), domain().number(9)),
            () -> new ArrivalUnmatched(domain().mrn(), "No filing in force names it."),
            () -> new MessageIssued(
                    message(),
                    domain().oneOf(MessageType.values()),
                    recipient(),
                    subject(),
                    domain().some(() -> new MessageDetail("text", domain().text("Which parts?")))),
            () -> new MessageAcknowledged(message(), MessageType.IE3Q02, recipient(), subject()),
            () -> new MessageResent(message(), MessageType.IE4Q02, recipient(), subject()),
            () -> new LrnClaimed(claim(), domain().mrn(), domain().digest()),
            () -> new LrnReleased(claim(), domain().mrn()),
            () -> new MessageCarriedOut(claim(), domain().digest(), List.of("GoodsPresented")),
            () -> new ConsignmentDocumentClaimed(
                    claim(), domain().mrn(), consignment(), List.of(DatasetPart.values()), domain().instant()),
            () -> new TransportDocumentClaimed(claim(), domain().mrn(), domain().instant()),
            () -> new TransportDocumentReleased(claim(), domain().mrn()));

    private final List<Supplier<LifecycleEvent>> kinds;

    public RandomEvents(long seed) {
        this.domain = new RandomDomain(seed);
        this.kinds = Stream.concat(other.stream(), new RandomConsignmentEvents(domain).kinds(this::change).stream())
                .toList();
    }

    /** An event of any kind. */
    public LifecycleEvent next() {
        return kinds.get(domain.number(kinds.size())).get();
    }

    /** One event of each kind. */
    public List<LifecycleEvent> oneOfEach() {
        return kinds.stream().map(Supplier::get).toList();
    }

    private RandomDomain domain() {
        return domain;
    }

    private FilingQualityAssessed qualityAssessed() {
        return new FilingQualityAssessed(
                domain().mrn(),
                domain().number(9),
                domain().number(100),
                domain().some(this::finding),
                domain().some(() -> new WeaknessCount("DESCRIPTION", domain().number(9), domain().number(9999), 45)),
                domain().maybe(domain()::instant),
                domain().maybe(() -> (long) domain().number(999_999)));
    }

    private FilingAmended filingAmended() {
        return new FilingAmended(
                domain.mrn(), 2, domain.header(), domain.digest(), houses(), houses(), domain.some(this::change));
    }

    private Change change() {
        return domain.oneOf(
                new Change.ElementChanged(
                        "/consignment/countriesOfRouting", domain.maybe(() -> "CN, MY"), domain.maybe(() -> "CN, HR")),
                new Change.ElementChanged(
                        "/consignment/additionalInformation/0/text",
                        domain.maybe(() -> domain.text("Ring")),
                        domain.maybe(() -> domain.text("Knock"))),
                new Change.PartyChanged(
                        "/consignment/consignee", domain.maybe(domain::party), domain.maybe(domain::party)));
    }

    private SupplementaryDeclarant supplementary() {
        return new SupplementaryDeclarant(
                new Eori("SI12345678"), domain.maybe(() -> domain.oneOf(FilingType.F14, FilingType.F16)));
    }

    private Houses houses() {
        return domain.oneOf(
                new Houses.Listed(domain.some(domain::document)),
                new Houses.Chunked(
                        9999, domain.some(() -> new Houses.Chunk(domain.digest().value(), 1024, 1000))));
    }

    private Finding finding() {
        return new Finding("R3022", domain.oneOf("", "/lrn"), domain.text("'x' is taken"), "Give another.");
    }

    private ConsignmentId consignment() {
        return ConsignmentId.of(domain.mrn(), domain.document());
    }

    private MessageId message() {
        return MessageId.of("notifications", "cause", domain.number(9999), MessageType.IE3R01, recipient());
    }

    private Recipient recipient() {
        return domain.oneOf(new Recipient.Operator(new Eori("SI12345678")), new Recipient.State(new MemberState("XI")));
    }

    private MessageSubject subject() {
        return new MessageSubject(domain.mrn(), domain.some(this::consignment), domain.maybe(() -> "RFI-1"));
    }

    private ClaimKey claim() {
        return new ClaimKey(domain.digest().value());
    }

    private static CustomsOffice office() {
        return new CustomsOffice("SIKOP001");
    }
}
