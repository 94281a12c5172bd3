package org.waybook.eventstore.transfer;

import java.util.List;
import java.util.Optional;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.KeyValueStore;
import org.waybook.eventstore.KeyValueStore.Entry;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.Position;

/**
 * A log in a store, up to the head it had at first. What the events before that head use was durable before them, so
 * it is found although it is read later, and although somebody may go on appending.
 */
public final class StorageSource implements TransferSource {

    private static final int READ_EVENTS = 1_000;
    private static final int READ_DIGESTS = 10_000;
    private static final int READ_KEYS = 1_000;

    private final LogStorage storage;
    private final Position head;

    public StorageSource(LogStorage storage) {
        this.storage = storage;
        this.head = storage.log().head();
    }

    @Override
    public Position head() {
        return head;
    }

    @Override
    public void sendTo(TransferSink sink, Position from) {
        sendChunks(storage.chunks(), sink);
        sendKeys(storage.keys(), sink);
        sendCommits(storage.log(), sink, from);
    }

    private static void sendChunks(ChunkStore chunks, TransferSink sink) {
        List<Digest> digests = chunks.digests(Optional.empty(), READ_DIGESTS);
        while (!digests.isEmpty()) {
            // Swept since it was listed where it is not there, so nothing refers to it.
            digests.forEach(digest -> chunks.get(digest).ifPresent(sink::chunk));
            digests = chunks.digests(Optional.of(digests.getLast()), READ_DIGESTS);
        }
    }

    private static void sendKeys(KeyValueStore keys, TransferSink sink) {
        List<Entry> entries = keys.entries(Optional.empty(), READ_KEYS);
        while (!entries.isEmpty()) {
            entries.forEach(sink::key);
            entries = keys.entries(Optional.of(entries.getLast().key()), READ_KEYS);
        }
    }

    private void sendCommits(CommitLog log, TransferSink sink, Position from) {
        Position next = from;
        while (head.isAfter(next)) {
            List<Commit> commits = log.readCommits(next, READ_EVENTS);
            for (Commit commit : commits) {
                if (head.isAfter(commit.header().first())) {
                    sink.commit(commit);
                }
            }
            next = commits.getLast().header().next();
        }
    }
}
