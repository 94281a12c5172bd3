package org.waybook.eventstore.rocksdb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.rocksdb.IndexKeys.EventPlace;

/** Follows an index of places to the events that stand there, and refuses an index that names another event. */
final class IndexedEventReader {

    private final RocksDatabase database;
    private final ColumnFamilyHandle commits;
    private final ColumnFamilyHandle tags;

    IndexedEventReader(RocksDatabase database) {
        this.database = database;
        this.commits = database.family(RocksCommitStore.COMMITS);
        this.tags = database.family(RocksCommitStore.TAGS);
    }

    /** The events from a key on, while the keys are of the same aggregate or tag and wanted. */
    List<LoggedEvent> readFrom(ColumnFamilyHandle index, byte[] from, int eventsMax, Predicate<byte[]> wanted) {
        return database.use(open -> {
            List<LoggedEvent> events = new ArrayList<>();
            CommitFrame frame = null;
            try (RocksIterator iterator = open.newIterator(index)) {
                iterator.seek(from);
                while (iterator.isValid()
                        && events.size() < eventsMax
                        && IndexKeys.sameName(from, iterator.key())
                        && wanted.test(iterator.key())) {
                    EventPlace place = EventPlace.of(iterator.value());
                    if (frame == null || !frame.header().first().equals(place.commit())) {
                        frame = frameAt(open, place.commit());
                    }
                    EventRecord event = frame.event(place.index());
                    requireIndexed(index, iterator.key(), event, place.position());
                    events.add(new LoggedEvent(place.position(), frame.header().recordedAt(), event));
                    iterator.next();
                }
                iterator.status();
            }
            return events;
        });
    }

    private CommitFrame frameAt(RocksDB open, Position commit) throws RocksDBException {
        byte[] bytes = open.get(commits, IndexKeys.position(commit.value()));
        if (bytes == null) {
            throw new LogCorrupted(commit, "an index names a commit here that does not exist");
        }
        return CommitFrame.of(commit, bytes);
    }

    private void requireIndexed(ColumnFamilyHandle index, byte[] key, EventRecord event, Position position) {
        boolean names = index == tags
                ? event.tags().stream().anyMatch(tag -> Arrays.equals(key, IndexKeys.tagged(tag, position)))
                : Arrays.equals(key, IndexKeys.aggregateSequence(event.aggregateIdentifier(), event.sequenceNumber()));
        if (!names) {
            throw new LogCorrupted(
                    position,
                    "an index names another event here than number " + event.sequenceNumber() + " of "
                            + event.aggregateIdentifier() + ", which is stored");
        }
    }
}
