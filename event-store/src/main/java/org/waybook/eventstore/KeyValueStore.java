package org.waybook.eventstore;

import java.util.List;
import java.util.Optional;

/** Small secrets beside the log, in a storage of their own so that they can be destroyed while the chain stays. */
public interface KeyValueStore {

    /** Longest key or value in bytes: sealing keys take some tens. */
    int BYTES_MAX = 64 * 1024;

    /** A value under a key. */
    record Entry(byte[] key, byte[] value) {}

    /** Keeps the value unless the key has one, and answers the value that the key has now, durable. */
    default byte[] putIfAbsent(byte[] key, byte[] value) {
        return putAllIfAbsent(List.of(new Entry(key, value))).getFirst();
    }

    /** As {@link #putIfAbsent} for many at once; answers in the order of the entries. */
    List<byte[]> putAllIfAbsent(List<Entry> entries);

    /** The value of a key, empty where it has none. */
    Optional<byte[]> get(byte[] key);

    /**
     * The entries that follow a key in the store's own order, to go through all of them in pieces.
     *
     * @param behind empty for the beginning
     */
    List<Entry> entries(Optional<byte[]> behind, int entriesMax);

    /** Destroys the value of a key, durable when this returns. */
    void delete(byte[] key);
}
