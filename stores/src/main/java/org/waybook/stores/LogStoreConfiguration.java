package org.waybook.stores;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.contracts.ContractSerializer;
import org.waybook.contracts.EventContracts;
import org.waybook.contracts.EventMetadata;
import org.waybook.contracts.dataset.DatasetChunks;
import org.waybook.contracts.sealing.KeyStore;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.axon.LogEventStorageEngine;
import org.waybook.eventstore.axon.LogEventStore;
import org.waybook.stores.clock.ClockSettings;
import org.waybook.stores.clock.SimulatedTime;
import org.waybook.stores.index.OrderedIndex;

/** The log, what is kept beside it, and Axon's event store on it. */
@Configuration(proxyBeanMethods = false)
class LogStoreConfiguration {

    /** The machine's clock, unless the operator has another simulated. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(ObjectProvider<SimulatedTime> simulated) {
        SimulatedTime time = simulated.getIfAvailable();
        return time == null ? Clock.systemUTC() : time.clock();
    }

    @Bean
    @ConditionalOnProperty("waybook.clock.start")
    SimulatedTime simulatedTime(ClockSettings settings, OrderedIndex index) {
        return new SimulatedTime(settings.start().orElseThrow(), settings.speed(), InstantSource.system(), index);
    }

    @Bean
    CommitLog commitLog(LogStorage storage) {
        return storage.log();
    }

    @Bean
    ChunkStore chunkStore(LogStorage storage) {
        return storage.chunks();
    }

    @Bean
    KeyStore sealingKeys(LogStorage storage) {
        return new LogKeyStore(storage.keys());
    }

    @Bean
    Sealing sealing(KeyStore sealingKeys, Clock clock) {
        return new Sealing(sealingKeys, new SecureRandom(), clock);
    }

    @Bean
    DatasetChunks datasetChunks(Sealing sealing) {
        return new DatasetChunks(sealing);
    }

    /** Events only: the qualifier leaves Axon's default serializer in place for tokens and the like. */
    @Bean
    @Qualifier("eventSerializer")
    ContractSerializer contractSerializer(Sealing sealing) {
        return new ContractSerializer(sealing);
    }

    @Bean
    LogEventStorageEngine logEventStorageEngine(LogStorage storage, ContractSerializer serializer) {
        return LogEventStorageEngine.builder()
                .storage(storage)
                .serializer(serializer)
                .upcasterChain(EventContracts.upcasters())
                .tags(event -> EventMetadata.tags(event.getMetaData()))
                .build();
    }

    @Bean
    EventStore eventStore(LogEventStorageEngine engine) {
        return LogEventStore.on(engine);
    }
}
