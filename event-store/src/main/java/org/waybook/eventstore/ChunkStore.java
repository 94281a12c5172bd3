package org.waybook.eventstore;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Large bodies beside the log, found by the digest of their content. */
public interface ChunkStore {

    /** Most bytes of one chunk, so that it fits one record of every adapter. */
    int CHUNK_BYTES_MAX = 12 * 1024 * 1024;

    /**
     * Keeps a body, durable when this returns; the same body again is kept once.
     *
     * @throws IllegalArgumentException beyond {@link #CHUNK_BYTES_MAX}
     */
    Digest put(byte[] body);

    /**
     * The body with this digest, empty where there is none.
     *
     * @throws LogUnavailable when the store cannot be read, or holds a body that no longer has this digest
     */
    Optional<byte[]> get(Digest digest);

    /** Whether a body with this digest is kept. */
    boolean contains(Digest digest);

    /** Removes a body that nothing refers to. */
    void delete(Digest digest);

    /**
     * The digests that follow another one in their order, to go through all of them in pieces.
     *
     * @param behind empty for the beginning
     */
    List<Digest> digests(Optional<Digest> behind, int chunksMax);

    /**
     * A chunk of which it is not known whether an event refers to it.
     *
     * @param putAt time of its latest put, to the millisecond
     */
    record PendingChunk(Digest digest, Instant putAt) {}

    /** Pending chunks, those put longest ago first. A chunk of a version that noted no time counts as just put. */
    List<PendingChunk> pending(int chunksMax);

    /** Notes that events refer to these chunks: they stay for good, as their events do. */
    void keep(Collection<Digest> referred);

    /** Removes a chunk if it is pending and was last put before this time; answers whether it did. A put comes before or behind. */
    boolean deletePending(Digest digest, Instant putBefore);
}
