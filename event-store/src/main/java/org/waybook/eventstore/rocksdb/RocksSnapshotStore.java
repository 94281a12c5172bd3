package org.waybook.eventstore.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.rocksdb.ColumnFamilyHandle;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.SnapshotStore;
import org.waybook.eventstore.chain.EventEncoding;

/** Snapshots in a family of the log's directory, not synced: what a crash takes is built again from events. */
final class RocksSnapshotStore implements SnapshotStore {

    static final String SNAPSHOTS = "snapshots";

    private final RocksDatabase database;
    private final ColumnFamilyHandle snapshots;

    RocksSnapshotStore(RocksDatabase database) {
        this.database = database;
        this.snapshots = database.family(SNAPSHOTS);
    }

    @Override
    public synchronized void store(EventRecord snapshot) {
        Optional<EventRecord> present = latest(snapshot.aggregateIdentifier());
        if (present.isPresent() && present.get().sequenceNumber() > snapshot.sequenceNumber()) {
            return;
        }
        byte[] key = snapshot.aggregateIdentifier().getBytes(UTF_8);
        database.use(open -> {
            open.put(snapshots, key, EventEncoding.encode(snapshot));
            return null;
        });
    }

    @Override
    public Optional<EventRecord> latest(String aggregateIdentifier) {
        byte[] bytes = database.use(open -> open.get(snapshots, aggregateIdentifier.getBytes(UTF_8)));
        return Optional.ofNullable(bytes).map(ByteBuffer::wrap).map(EventEncoding::decode);
    }

    @Override
    public synchronized void delete(String aggregateIdentifier) {
        database.use(open -> {
            open.delete(snapshots, aggregateIdentifier.getBytes(UTF_8));
            return null;
        });
    }
}
