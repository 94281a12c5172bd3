package org.waybook.intake.notification;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.consignment.Consignment;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;

/**
 * The background of an event, from the log.
 *
 * @param position of the event
 */
record LoggedBackground(Histories histories, long position) implements Background {

    @Override
    public Optional<Live> consignment(ConsignmentId consignment) {
        ConsignmentState state = new ConsignmentState.NotAnnounced();
        Optional<Live> last = Optional.empty();
        for (DomainEventMessage<?> message : histories.of(consignment.value())) {
            if (positionOf(message) > position) {
                break;
            }
            state = Consignment.evolve(state, (ConsignmentEvent) message.getPayload());
            if (state.live().isPresent()) {
                last = state.live();
            }
        }
        return last;
    }

    @Override
    public Optional<FilingHeader> filing(Mrn mrn) {
        FilingState state = new FilingState.NotFiled();
        for (DomainEventMessage<?> message : histories.of(mrn.value())) {
            if (positionOf(message) >= position || !(message.getPayload() instanceof FilingEvent event)) {
                break;
            }
            state = Filing.evolve(state, event);
        }
        return header(state);
    }

    @Override
    public Optional<Eori> notifier(Mrn arrival) {
        return histories.of(arrival.value()).stream().findFirst().flatMap(LoggedBackground::notifier);
    }

    private static Optional<Eori> notifier(DomainEventMessage<?> first) {
        return first.getPayload() instanceof ArrivalRegistered registered
                ? Optional.of(registered.notifier())
                : EventMetadata.circumstances(first.getMetaData()).actor().eori();
    }

    private static Optional<FilingHeader> header(FilingState state) {
        return switch (state) {
            case FilingState.NotFiled ignored -> Optional.empty();
            case FilingState.RefusedFiling ignored -> Optional.empty();
            case FilingState.Received received -> Optional.of(received.header());
            case FilingState.Accepted accepted -> Optional.of(accepted.header());
            case FilingState.Invalidated invalidated -> Optional.of(invalidated.header());
        };
    }

    private static long positionOf(DomainEventMessage<?> message) {
        return EventMetadata.position(message.getMetaData());
    }
}
