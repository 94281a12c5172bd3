package org.waybook.eventstore.axon;

import org.axonframework.eventhandling.DomainEventData;
import org.waybook.eventstore.LoggedEvent;

/** An event of the log that belongs to an aggregate. */
final class LoggedDomainEventData extends LoggedEventData implements DomainEventData<byte[]> {

    LoggedDomainEventData(LoggedEvent event) {
        super(event);
    }

    @Override
    public String getType() {
        return content().aggregateType();
    }

    @Override
    public String getAggregateIdentifier() {
        return content().aggregateIdentifier();
    }

    @Override
    public long getSequenceNumber() {
        return content().sequenceNumber();
    }
}
