package org.waybook.intake.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.arrival.ArrivalState;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.Country;
import org.waybook.intake.MrnIssuer;
import org.waybook.intake.arrival.RegisteredArrival.IncorrectState;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ArrivalAggregate;

/** Registers arrivals of named goods; where they are few, they are told in the same commit. */
public final class NotifyingArrivals {

    private final Aggregates aggregates;
    private final ArrivedConsignments consignments;
    private final MrnIssuer numbers;

    public NotifyingArrivals(Aggregates aggregates, ArrivedConsignments consignments, MrnIssuer numbers) {
        this.aggregates = aggregates;
        this.consignments = consignments;
        this.numbers = numbers;
    }

    @CommandHandler
    RegisteredArrival handle(NotifyArrival command) {
        Country country = command.notification().actualOffice().country();
        Mrn mrn = numbers.issue(country, "ARRIVAL", command.actor().name(), command.messageId());
        return switch (aggregates.arrival(mrn, ArrivalAggregate::state)) {
            case ArrivalState.NotNotified ignored -> register(mrn, command);
            case ArrivalState.ToldAtOnce told -> again(told.notified());
            case ArrivalState.BeingTold told -> RegisteredArrival.toldLater(told.registered());
            case ArrivalState.Told told -> RegisteredArrival.toldLater(told.registered());
            case ArrivalState.Unmatched unmatched -> RegisteredArrival.toldLater(unmatched.registered());
        };
    }

    private RegisteredArrival register(Mrn mrn, NotifyArrival command) {
        NamedGoods named = consignments.namedBy(command);
        ArrivalNotification notification = command.notification();
        return named.isToldAtOnce()
                ? tellAtOnce(mrn, notification, named.consignments())
                : tellLater(new ArrivalRegistered(
                        mrn,
                        command.actor().eori().orElseThrow(),
                        notification.actualOffice(),
                        notification.arrivedAt(),
                        Optional.empty(),
                        named.goods(),
                        named.announced()));
    }

    private RegisteredArrival tellLater(ArrivalRegistered event) {
        aggregates.arrival(event.mrn(), arrival -> {
            arrival.register(event);
            return arrival;
        });
        return RegisteredArrival.toldLater(event);
    }

    private RegisteredArrival tellAtOnce(
            Mrn mrn, ArrivalNotification notification, Map<ConsignmentId, Set<Mrn>> named) {
        List<ConsignmentId> arrived = new ArrayList<>();
        List<IncorrectState> inIncorrectState = new ArrayList<>();
        for (Map.Entry<ConsignmentId, Set<Mrn>> goods : named.entrySet()) {
            ConsignmentId id = goods.getKey();
            for (ConsignmentEvent event : tell(id, mrn, notification, List.copyOf(goods.getValue()))) {
                if (event instanceof ConsignmentArrived || event instanceof ConsignmentPartiallyArrived) {
                    arrived.add(id);
                } else if (event instanceof ArrivalInIncorrectState incorrect) {
                    inIncorrectState.add(new IncorrectState(id, incorrect.reason()));
                }
            }
        }
        ArrivalNotified event = new ArrivalNotified(
                mrn,
                notification.actualOffice(),
                notification.arrivedAt(),
                arrived,
                inIncorrectState.stream().map(IncorrectState::consignment).toList());
        aggregates.arrival(mrn, arrival -> {
            arrival.notify(event);
            return arrival;
        });
        return new RegisteredArrival(mrn, arrived, inIncorrectState, false, 0);
    }

    private List<ConsignmentEvent> tell(
            ConsignmentId id, Mrn mrn, ArrivalNotification notification, List<Mrn> filings) {
        return aggregates.consignment(
                id,
                consignment -> consignment.handle(
                        new Arrive(id, mrn, notification.actualOffice(), notification.arrivedAt(), filings)));
    }

    /** The answer to a notification that is sent again. */
    private static RegisteredArrival again(ArrivalNotified notified) {
        List<IncorrectState> inIncorrectState = notified.inIncorrectState().stream()
                .distinct()
                .map(id -> new IncorrectState(id, "See the consignment's timeline."))
                .toList();
        return new RegisteredArrival(notified.mrn(), notified.arrived(), inIncorrectState, false, 0);
    }
}
