package org.waybook.eventstore.rocksdb;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.Position;

/** Reads everything that was restored, and compares it with what the backup says of itself. */
final class BackupCheck {

    private static final int READ_EVENTS = 1_000;
    private static final int READ_DIGESTS = 1_000;

    private BackupCheck() {}

    /** The hash of the commit that ends before a position, {@link Digest#NONE} where none ends there. */
    static Digest hashBefore(CommitLog log, Position head) {
        if (head.equals(Position.FIRST)) {
            return Digest.NONE;
        }
        return log.readCommits(new Position(head.value() - 1), 1).stream()
                .map(Commit::header)
                .filter(header -> header.next().equals(head))
                .map(CommitHeader::hash)
                .findFirst()
                .orElse(Digest.NONE);
    }

    /**
     * Checks a restored storage; answers where its log ends.
     *
     * @throws org.waybook.eventstore.LogCorrupted where the chain does not fit
     */
    static Position requireWhole(LogStorage storage, Backup backup, LongConsumer checkedTo) {
        Position end = readAll(storage.log(), checkedTo);
        if (backup.head().isAfter(end)
                || !hashBefore(storage.log(), backup.head()).equals(backup.hash())) {
            throw new BackupFailed("The backup " + backup.number() + " says that its log ends at position "
                    + backup.head() + " with the hash " + backup.hash() + ", but what it holds ends at " + end
                    + "; choose another backup");
        }
        requireChunks(storage.chunks());
        return end;
    }

    private static Position readAll(CommitLog log, LongConsumer checkedTo) {
        Position next = Position.FIRST;
        for (List<Commit> commits = log.readCommits(next, READ_EVENTS);
                !commits.isEmpty();
                commits = log.readCommits(next, READ_EVENTS)) {
            next = commits.getLast().header().next();
            checkedTo.accept(next.value());
        }
        return next;
    }

    /** Reading a chunk compares it with its digest. */
    private static void requireChunks(ChunkStore chunks) {
        for (List<Digest> digests = chunks.digests(Optional.empty(), READ_DIGESTS);
                !digests.isEmpty();
                digests = chunks.digests(Optional.of(digests.getLast()), READ_DIGESTS)) {
            digests.forEach(chunks::get);
        }
    }
}
