package org.waybook.benchmarks.events;

import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Payloads made before a measurement, so that making them costs none of its time; each is used many times. */
public final class EventPool {

    /** Some 16 MB of JSON: what packs blocks of some tens of kilobytes never sees the same payload twice. */
    static final int PAYLOADS = 16_384;

    private static final int META_DATA = 1_024;
    private static final long SEED = 1;
    private static final String AGGREGATE_TYPE = "Consignment";

    private final List<GoodsDeclared> payloads;
    private final List<MetaData> metaData;

    private EventPool(List<GoodsDeclared> payloads, List<MetaData> metaData) {
        this.payloads = payloads;
        this.metaData = metaData;
    }

    /** The same pool in every run. */
    public static EventPool filled() {
        SyntheticEvents events = new SyntheticEvents(SEED);
        return new EventPool(
                events.payloads(PAYLOADS),
                IntStream.range(0, META_DATA)
                        .mapToObj(index -> events.metaData())
                        .toList());
    }

    /** What every contender writes and reads with. */
    public static Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    /** The payload of the event with this number; numbers may go on without end. */
    public GoodsDeclared payload(long number) {
        return payloads.get((int) (number % PAYLOADS));
    }

    /** Its metadata. */
    public MetaData metaData(long number) {
        return metaData.get((int) (number % META_DATA));
    }

    /** A new event of an aggregate. */
    public DomainEventMessage<GoodsDeclared> message(long number, String aggregate, long sequenceNumber) {
        return new GenericDomainEventMessage<>(
                AGGREGATE_TYPE, aggregate, sequenceNumber, payload(number), metaData(number));
    }
}
