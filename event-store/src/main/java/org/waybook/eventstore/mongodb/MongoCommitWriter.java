package org.waybook.eventstore.mongodb;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.append.PendingAppend;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.chain.CommitFrame;

/**
 * Writes groups of commits against other processes that do the same. It builds only on a commit that was acknowledged
 * by a majority or read from one. An outcome that is not known is found out by reading, and by inserting the same
 * commit at the same position again: since the position is unique, at most one of the attempts is there in the end.
 */
final class MongoCommitWriter {

    /** How long unknown outcomes are followed up before the appends fail: longer than an election takes. */
    static final Duration FOLLOWED_UP_MAX = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int READ_EVENTS = 1_000;
    private static final InsertManyOptions ORDERED = new InsertManyOptions().ordered(true);

    private final MongoCollection<BsonDocument> commits;
    private final MongoCommitReader reader;
    private final ConflictFinder conflicts;
    private final Clock clock;
    private volatile ChainEnd end;

    MongoCommitWriter(MongoCollection<BsonDocument> commits, MongoCommitReader reader, Clock clock) {
        this.commits = commits;
        this.reader = reader;
        this.conflicts = new ConflictFinder(commits);
        this.clock = clock;
        this.end = reader.lastBefore(new Position(Long.MAX_VALUE))
                .map(ChainEnd::after)
                .orElse(ChainEnd.START);
    }

    ChainEnd end() {
        return end;
    }

    void write(List<PendingAppend> group) {
        List<PendingAppend> open = new ArrayList<>(group);
        long followUpUntilNanos = System.nanoTime() + FOLLOWED_UP_MAX.toNanos();
        while (!open.isEmpty()) {
            Position before = end.next();
            int openBefore = open.size();
            MongoException unknown = attempt(open);
            boolean moved = open.size() < openBefore || end.next().isAfter(before);
            if (moved) {
                followUpUntilNanos = System.nanoTime() + FOLLOWED_UP_MAX.toNanos();
            } else if (System.nanoTime() > followUpUntilNanos) {
                throw notFoundOut(unknown);
            } else {
                pause();
            }
        }
    }

    /** Writes given commits; when that fails, opening the log again tells how far it came. */
    void receive(List<Commit> given) {
        end = new MongoReceiving(commits).write(end, given);
    }

    /** Tries to write what is open; removes what became known. Answers the failure that left the rest unknown. */
    private MongoException attempt(List<PendingAppend> open) {
        List<CommitFrame> frames = new ArrayList<>(open.size());
        List<BsonDocument> documents = new ArrayList<>(open.size());
        ChainEnd next = end;
        for (PendingAppend pending : open) {
            CommitFrame frame = CommitFrame.following(next, pending.draft(), clock.instant());
            frames.add(frame);
            documents.add(CommitDocuments.write(frame.header(), pending.draft().events()));
            next = ChainEnd.after(frame.header());
        }
        try {
            commits.insertMany(documents, ORDERED);
            acknowledge(open, frames, frames.size());
            return null;
        } catch (MongoBulkWriteException e) {
            return partlyWritten(e, open, frames);
        } catch (MongoException e) {
            return catchUp(open, e);
        }
    }

    private MongoException partlyWritten(
            MongoBulkWriteException failure, List<PendingAppend> open, List<CommitFrame> frames) {
        BulkWriteError error = failure.getWriteErrors().isEmpty()
                ? null
                : failure.getWriteErrors().getFirst();
        if (failure.getWriteConcernError() != null || error == null) {
            return catchUp(open, failure);
        }
        acknowledge(open, frames, error.getIndex());
        if (error.getCode() != UniqueIndex.DUPLICATE_KEY) {
            return catchUp(open, failure);
        }
        UniqueIndex taken = UniqueIndex.ofError(error.getMessage());
        PendingAppend refused = open.getFirst();
        try {
            if (taken == UniqueIndex.POSITION
                    || taken == UniqueIndex.COMMIT_IDENTIFIER
                    || conflicts.isThere(refused.draft().commitIdentifier())) {
                // Somebody else was faster, or an earlier attempt of our own landed: a majority read tells which.
                return catchUp(open, failure);
            }
            refused.complete(conflicts.refusal(taken, refused.draft()));
        } catch (LogUnavailable e) {
            // What it was about is still unknown; the next attempt is refused in the same way, and asks again.
            failure.addSuppressed(e);
            return failure;
        }
        open.removeFirst();
        return null;
    }

    private void acknowledge(List<PendingAppend> open, List<CommitFrame> frames, int count) {
        for (int index = 0; index < count; index++) {
            CommitHeader header = frames.get(index).header();
            end = ChainEnd.after(header);
            open.removeFirst().complete(new Appended(header));
        }
    }

    /** Follows the log to its end as a majority has it, and completes what is found of our own. */
    private MongoException catchUp(List<PendingAppend> open, MongoException cause) {
        try {
            List<Commit> found = reader.scan(end.next(), READ_EVENTS);
            while (!found.isEmpty()) {
                for (Commit commit : found) {
                    follow(commit.header(), open);
                }
                found = reader.scan(end.next(), READ_EVENTS);
            }
        } catch (LogUnavailable e) {
            // Still unknown; the caller tries again until the time for following up is over.
            cause.addSuppressed(e);
        }
        return cause;
    }

    private void follow(CommitHeader header, List<PendingAppend> open) {
        end.requireFollowedBy(header);
        end = ChainEnd.after(header);
        for (PendingAppend pending : open) {
            if (pending.draft().commitIdentifier().equals(header.commitIdentifier())) {
                pending.complete(new Appended(header));
                open.remove(pending);
                return;
            }
        }
    }

    private static LogUnavailable notFoundOut(MongoException cause) {
        return new LogUnavailable(
                "MongoDB did not tell within " + FOLLOWED_UP_MAX.toSeconds() + " s whether the events were appended ("
                        + (cause == null ? "no progress" : cause.getMessage())
                        + "); check that its replica set has a primary and a majority, then append them again",
                cause);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("Interrupted while it was not known whether the events were appended", e);
        }
    }
}
