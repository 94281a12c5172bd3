package org.waybook.intake.lifecycle;

import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;

/** Makes the empty aggregate that events are then applied to, without looking for a constructor by reflection. */
final class EmptyAggregate<A> extends AbstractAggregateFactory<A> {

    private final Supplier<A> created;

    EmptyAggregate(Class<A> type, Supplier<A> created) {
        super(type);
        this.created = created;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    protected A doCreateAggregate(String aggregateIdentifier, DomainEventMessage firstEvent) {
        return created.get();
    }
}
