package org.waybook.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.claim.Claim;
import org.waybook.domain.claim.ClaimEvent;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.claim.ClaimState;
import org.waybook.domain.consignment.Consignment;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.validation.Finding;

/** What the log says of one filing. */
public final class FilingHistory {

    private final EventStore log;

    public FilingHistory(EventStore log) {
        this.log = log;
    }

    /** Where a filing stands now. */
    public FilingState stateOf(Mrn mrn) {
        FilingState state = new FilingState.NotFiled();
        for (FilingEvent event : eventsOf(mrn)) {
            state = Filing.evolve(state, event);
        }
        return state;
    }

    /** The interface a filing came through; empty for a filing that does not exist. */
    public Optional<Channel> channelOf(Mrn mrn) {
        DomainEventStream events = log.readEvents(mrn.value());
        return events.hasNext()
                ? Optional.of(
                        EventMetadata.circumstances(events.next().getMetaData()).channel())
                : Optional.empty();
    }

    /** When a filing that was accepted was lodged: received, by the repository's clock. */
    public Optional<Instant> lodgedAt(Mrn mrn) {
        return log.readEvents(mrn.value())
                .asStream()
                .filter(event -> event.getPayload() instanceof FilingAccepted)
                .map(event -> EventMetadata.receivedAt(event.getMetaData()))
                .findFirst();
    }

    /** Where a consignment stands now. */
    public ConsignmentState consignment(ConsignmentId consignment) {
        ConsignmentState state = new ConsignmentState.NotAnnounced();
        DomainEventStream events = log.readEvents(consignment.value());
        while (events.hasNext()) {
            state = Consignment.evolve(state, (ConsignmentEvent) events.next().getPayload());
        }
        return state;
    }

    /** Why a received filing was refused. */
    public List<Finding> refusalOf(Mrn mrn) {
        return eventsOf(mrn).stream()
                .filter(FilingRefused.class::isInstance)
                .map(FilingRefused.class::cast)
                .flatMap(refused -> refused.findings().stream())
                .toList();
    }

    /** The quality of the data of the last version that was assessed. */
    public Optional<FilingQualityAssessed> qualityOf(Mrn mrn) {
        return eventsOf(mrn).stream()
                .filter(FilingQualityAssessed.class::isInstance)
                .map(FilingQualityAssessed.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** The filing that a declarant made under an LRN. */
    public Optional<Mrn> filedAs(Eori declarant, Lrn lrn) {
        return claimOf(ClaimKey.of(declarant, lrn)) instanceof ClaimState.LrnHeld held
                ? Optional.of(held.holder())
                : Optional.empty();
    }

    /** Whether something is claimed now; what is decided from it is decided again in the commit. */
    public ClaimState claimOf(ClaimKey key) {
        ClaimState state = new ClaimState.Free(0);
        DomainEventStream events = log.readEvents(key.value());
        while (events.hasNext()) {
            state = Claim.evolve(state, (ClaimEvent) events.next().getPayload());
        }
        return state;
    }

    /**
     * The position of the last event of an aggregate.
     *
     * @param identifier an MRN or the identifier of a consignment
     */
    public long lastPositionOf(String identifier) {
        DomainEventStream events = log.readEvents(identifier);
        long position = -1;
        while (events.hasNext()) {
            position = EventMetadata.position(events.next().getMetaData());
        }
        return position;
    }

    /**
     * How many events an aggregate has had: the ETag of a consignment.
     *
     * @param identifier an MRN or the identifier of a consignment
     */
    public long versionOf(String identifier) {
        return log.readEvents(identifier).asStream().count();
    }

    private List<FilingEvent> eventsOf(Mrn mrn) {
        return log.readEvents(mrn.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(FilingEvent.class::cast)
                .toList();
    }
}
