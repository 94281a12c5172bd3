package org.waybook.eventstore.axon;

import java.util.Set;
import java.util.function.Function;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.SnapshotStore;

/** Sets up a {@link LogEventStorageEngine}. */
public final class LogEventStorageEngineBuilder extends BatchingEventStorageEngine.Builder {

    private CommitLog log;
    private SnapshotStore snapshots;
    private boolean hasSerializers;
    private boolean recordedMetaData = true;
    private Function<EventMessage<?>, Set<String>> tags = event -> Set.of();

    LogEventStorageEngineBuilder() {
        persistenceExceptionResolver(LogEventStorageEngine.refusals());
    }

    /** The log and snapshots to use; required. */
    public LogEventStorageEngineBuilder storage(LogStorage storage) {
        this.log = storage.log();
        this.snapshots = storage.snapshots();
        return this;
    }

    /** Serializes events and snapshots; required, since no default would suit a log that is kept for years. */
    public LogEventStorageEngineBuilder serializer(Serializer serializer) {
        super.eventSerializer(serializer);
        super.snapshotSerializer(serializer);
        hasSerializers = true;
        return this;
    }

    /** Whether events that are read show {@link RecordedMetaData#POSITION} and {@link RecordedMetaData#RECORDED_AT}. */
    public LogEventStorageEngineBuilder recordedMetaData(boolean shown) {
        this.recordedMetaData = shown;
        return this;
    }

    /** Which tags an event gets when it is appended; none by default. */
    public LogEventStorageEngineBuilder tags(Function<EventMessage<?>, Set<String>> tagsOfEvent) {
        this.tags = tagsOfEvent;
        return this;
    }

    @Override
    public LogEventStorageEngineBuilder upcasterChain(EventUpcaster upcasterChain) {
        super.upcasterChain(upcasterChain);
        return this;
    }

    @Override
    public LogEventStorageEngineBuilder persistenceExceptionResolver(PersistenceExceptionResolver resolver) {
        super.persistenceExceptionResolver(resolver);
        return this;
    }

    @Override
    public LogEventStorageEngineBuilder snapshotFilter(SnapshotFilter snapshotFilter) {
        super.snapshotFilter(snapshotFilter);
        return this;
    }

    @Override
    public LogEventStorageEngineBuilder batchSize(int batchSize) {
        super.batchSize(batchSize);
        return this;
    }

    /** Makes the engine. */
    public LogEventStorageEngine build() {
        return new LogEventStorageEngine(this);
    }

    @Override
    protected void validate() {
        if (log == null || !hasSerializers) {
            throw new AxonConfigurationException(
                    "A LogEventStorageEngine needs storage(...) and serializer(...); set both on the builder");
        }
        super.validate();
    }

    CommitLog log() {
        return log;
    }

    SnapshotStore snapshots() {
        return snapshots;
    }

    Function<EventMessage<?>, Set<String>> tags() {
        return tags;
    }

    boolean showsRecordedMetaData() {
        return recordedMetaData;
    }
}
