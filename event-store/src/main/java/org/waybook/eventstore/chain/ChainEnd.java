package org.waybook.eventstore.chain;

import java.time.Instant;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.Position;

/**
 * What the next commit must continue.
 *
 * @param next the key it gets
 * @param hash the hash it names as the previous one
 * @param recordedAt the time it must not go below
 * @param latestStatedAt the latest time stated so far
 */
public record ChainEnd(Position next, Digest hash, Instant recordedAt, Instant latestStatedAt) {

    /** Before the first commit. */
    public static final ChainEnd START = new ChainEnd(
            Position.FIRST, Digest.NONE, Instant.ofEpochMilli(Long.MIN_VALUE), Instant.ofEpochMilli(Long.MIN_VALUE));

    /** Behind a commit. */
    public static ChainEnd after(CommitHeader commit) {
        return new ChainEnd(commit.next(), commit.hash(), commit.recordedAt(), commit.latestStatedAt());
    }

    /** Refuses a commit that does not continue this end. */
    public void requireFollowedBy(CommitHeader commit) {
        if (!commit.first().equals(next)) {
            throw new LogCorrupted(next, "the next commit should begin here but begins at " + commit.first());
        }
        if (!commit.previousHash().equals(hash)) {
            throw new LogCorrupted(next, "the commit names another hash of the commit before it than that commit has");
        }
        if (commit.recordedAt().isBefore(recordedAt)) {
            throw new LogCorrupted(
                    next,
                    "the commit was recorded at " + commit.recordedAt() + ", before its predecessor at " + recordedAt);
        }
    }
}
