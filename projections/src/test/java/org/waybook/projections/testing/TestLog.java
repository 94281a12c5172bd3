package org.waybook.projections.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.waybook.contracts.ContractSerializer;
import org.waybook.contracts.EventMetadata;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.claim.ClaimEvent;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.party.Eori;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.axon.LogEventStorageEngine;
import org.waybook.eventstore.axon.LogEventStore;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

/** A log in RocksDB under Axon's event store, filled by the tests. */
public final class TestLog implements AutoCloseable {

    private static final Eori FILER = new Eori("FR12345678900012");

    private final RocksDbStorage storage;
    private final EventStore eventStore;
    private final Map<String, Long> sequenceNumbers = new HashMap<>();
    private long messages;

    private TestLog(RocksDbStorage storage) {
        this.storage = storage;
        Sealing sealing = new Sealing(new KeysInMemory(), new SecureRandom(), Clock.systemUTC());
        this.eventStore = LogEventStore.on(LogEventStorageEngine.builder()
                .storage(storage)
                .serializer(new ContractSerializer(sealing))
                .build());
    }

    /** An empty log. */
    public static TestLog open() {
        try {
            Path directory = Files.createTempDirectory("waybook-log");
            return new TestLog(RocksDbStorage.open(directory, Clock.systemUTC()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public EventStore eventStore() {
        return eventStore;
    }

    public CommitLog log() {
        return storage.log();
    }

    /** The last position. */
    public long head() {
        return storage.log().head().value() - 1;
    }

    /** Appends events in one commit, all stated at one moment by a trader. */
    public void append(Instant statedAt, LifecycleEvent... events) {
        append(statedAt, Actor.trader("trader.fr", FILER), List.of(events));
    }

    /** Appends events in one commit. */
    public void append(Instant statedAt, Actor actor, List<? extends LifecycleEvent> events) {
        messages++;
        Circumstances circumstances = new Circumstances(
                actor, statedAt, "message-" + messages, "case-" + messages, Optional.empty(), Channel.JSON);
        List<DomainEventMessage<?>> published = new ArrayList<>();
        for (LifecycleEvent event : events) {
            String identifier = identifier(event);
            long sequenceNumber = sequenceNumbers.merge(identifier, 0L, (known, ignored) -> known + 1);
            published.add(new GenericDomainEventMessage<>(
                    type(event), identifier, sequenceNumber, event, MetaData.from(EventMetadata.of(circumstances))));
        }
        eventStore.publish(published);
    }

    @Override
    public void close() {
        storage.close();
    }

    private static String type(LifecycleEvent event) {
        return switch (event) {
            case ConsignmentEvent ignored -> "Consignment";
            case FilingEvent ignored -> "Filing";
            case ArrivalEvent ignored -> "Arrival";
            case ClaimEvent ignored -> "Claim";
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    private static String identifier(LifecycleEvent event) {
        return switch (event) {
            case ConsignmentEvent ofConsignment -> ofConsignment.consignment().value();
            case FilingEvent ofFiling -> ofFiling.mrn().value();
            case ArrivalEvent ofArrival -> ofArrival.mrn().value();
            case ClaimEvent ofClaim -> ofClaim.key().value();
            default -> throw new IllegalArgumentException(event.toString());
        };
    }
}
