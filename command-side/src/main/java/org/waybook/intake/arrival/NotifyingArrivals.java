package org.waybook.intake.arrival;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.LargeArrivalNotified;
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

/** Registers arrival notifications, and tells the consignments they name, in one commit. */
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
        ArrivalNotification notification = command.notification();
        Country country = notification.actualOffice().country();
        Mrn mrn = numbers.issue(country, "ARRIVAL", command.actor().name(), command.messageId());
        return aggregates
                .arrival(mrn, ArrivalAggregate::notified)
                .map(notified -> again(notified, aggregates.arrival(mrn, ArrivalAggregate::following)))
                .orElseGet(() -> register(mrn, notification, consignments.namedBy(command)));
    }

    private RegisteredArrival register(Mrn mrn, ArrivalNotification notification, NamedGoods named) {
        List<ConsignmentId> arrived = new ArrayList<>();
        List<IncorrectState> inIncorrectState = new ArrayList<>();
        for (Map.Entry<ConsignmentId, Set<Mrn>> goods : named.consignments().entrySet()) {
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
        int following = aggregates.arrival(mrn, arrival -> {
            named.largeFilings()
                    .forEach((filing, count) -> arrival.register(new LargeArrivalNotified(
                            mrn, filing, count, notification.actualOffice(), notification.arrivedAt())));
            arrival.register(event);
            return arrival.following();
        });
        return new RegisteredArrival(mrn, arrived, inIncorrectState, following);
    }

    private List<ConsignmentEvent> tell(
            ConsignmentId id, Mrn mrn, ArrivalNotification notification, List<Mrn> filings) {
        return aggregates.consignment(
                id,
                consignment -> consignment.handle(
                        new Arrive(id, mrn, notification.actualOffice(), notification.arrivedAt(), filings)));
    }

    /** The answer to a notification that is sent again. */
    private static RegisteredArrival again(ArrivalNotified notified, int following) {
        List<IncorrectState> inIncorrectState = new LinkedHashSet<>(notified.inIncorrectState())
                .stream()
                        .map(id -> new IncorrectState(id, "See the consignment's timeline."))
                        .toList();
        return new RegisteredArrival(notified.mrn(), notified.arrived(), inIncorrectState, following);
    }
}
