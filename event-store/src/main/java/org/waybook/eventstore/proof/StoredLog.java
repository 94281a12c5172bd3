package org.waybook.eventstore.proof;

import java.util.List;
import java.util.Optional;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.CommitFrame;

/**
 * The log as it is stored, unchecked, for who checks it or proves something; and what is derived from it and kept
 * beside it. Every method throws {@link org.waybook.eventstore.LogUnavailable} when the store cannot be read.
 */
public interface StoredLog extends AutoCloseable {

    /** Bytes after which a read of several commits stops. */
    long READ_BYTES_MAX = 4L * 1024 * 1024;

    /** The last commit whose key is before the position. */
    Optional<CommitHeader> lastBefore(Position position);

    /**
     * Commits with this key or a later one in order of their keys, with their headers read and no hash checked.
     *
     * @param eventsMax after so many events no further commit is read
     */
    List<CommitFrame> frames(Position firstKey, int eventsMax);

    /** Hashes of complete subtrees. */
    NumberedStore subtrees();

    /** Signed checkpoints, by their size. */
    NumberedStore checkpoints();

    /** The indexes that an append writes beside each commit. */
    StoredIndexes indexes();

    /** The same log as it stands now, whatever is appended meanwhile; to be closed. */
    StoredLog frozen();

    @Override
    void close();

    /** Where the next event will be written. */
    default Position head() {
        return lastBefore(new Position(Long.MAX_VALUE)).map(CommitHeader::next).orElse(Position.FIRST);
    }
}
