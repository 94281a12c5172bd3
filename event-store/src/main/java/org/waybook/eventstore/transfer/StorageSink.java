package org.waybook.eventstore.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.KeyValueStore.Entry;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.Position;

/** Writes what it takes into a store that is empty, or holds the beginning of the same log. */
public final class StorageSink implements TransferSink, AutoCloseable {

    /** Commits in one write: enough to share its sync. */
    private static final int COMMITS_MAX = 500;

    /** Bytes in one write, so that a batch stays small beside the heap. */
    private static final long BYTES_MAX = 8L * 1024 * 1024;

    private static final int KEYS_MAX = 1_000;

    private final LogStorage storage;
    private final Optional<CommitHeader> last;
    private final List<Commit> commits = new ArrayList<>();
    private final List<Entry> keys = new ArrayList<>();
    private long bytes;
    private boolean continued;

    public StorageSink(LogStorage storage) {
        this.storage = storage;
        Position head = storage.log().head();
        this.last = head.equals(Position.FIRST)
                ? Optional.empty()
                : Optional.of(storage.log()
                        .readCommits(new Position(head.value() - 1), 1)
                        .getFirst()
                        .header());
        this.continued = last.isEmpty();
    }

    /** The commit that the source must begin with, so that it can be seen that both hold the same log so far. */
    public Position from() {
        return last.map(CommitHeader::first).orElse(Position.FIRST);
    }

    @Override
    public void chunk(byte[] body) {
        storage.chunks().put(body);
    }

    @Override
    public void key(Entry entry) {
        keys.add(entry);
        if (keys.size() >= KEYS_MAX) {
            putKeys();
        }
    }

    @Override
    public void commit(Commit commit) {
        if (!continued) {
            requireSame(last.orElseThrow(), commit.header());
            continued = true;
            return;
        }
        putKeys();
        commits.add(commit);
        for (EventRecord event : commit.events()) {
            bytes += event.payload().length + event.metadata().length;
        }
        if (commits.size() >= COMMITS_MAX || bytes >= BYTES_MAX) {
            putCommits();
        }
    }

    /** Writes what is left; refuses a source that ended before what is already here. */
    @Override
    public void close() {
        putKeys();
        putCommits();
        if (!continued) {
            throw new TransferFailed("The log that is taken in ends before position "
                    + last.orElseThrow().next()
                    + ", where the target already is; choose an empty target, or the right source");
        }
    }

    private void putKeys() {
        if (!keys.isEmpty()) {
            storage.keys().putAllIfAbsent(List.copyOf(keys));
            keys.clear();
        }
    }

    private void putCommits() {
        if (!commits.isEmpty()) {
            storage.receive(List.copyOf(commits));
            commits.clear();
            bytes = 0;
        }
    }

    private static void requireSame(CommitHeader here, CommitHeader given) {
        if (!here.equals(given)) {
            throw new TransferFailed("The target holds another log: its commit at position " + here.first()
                    + " has the hash " + here.hash() + ", that of the source at " + given.first() + " has "
                    + given.hash() + "; choose an empty target");
        }
    }
}
