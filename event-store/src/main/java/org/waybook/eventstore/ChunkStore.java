package org.waybook.eventstore;

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
}
