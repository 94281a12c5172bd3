package org.waybook.stores.index;

import java.util.List;
import java.util.Optional;
import org.waybook.eventstore.LogUnavailable;

/**
 * Entries in the order of their keys, in namespaces apart from each other. Keys are visible ASCII and ordered as such.
 *
 * <p>Every method throws {@link LogUnavailable} while the store does not answer.
 */
public interface OrderedIndex extends AutoCloseable {

    /** The longest key, in characters: a hash, an instant and an identifier or two. */
    int KEY_LENGTH_MAX = 400;

    /** The longest value, in UTF-8 bytes: a few identifiers; what is larger belongs in the log. */
    int VALUE_BYTES_MAX = 4_096;

    /** The most changes of one call: as many as one commit touches, with some room. */
    int CHANGES_MAX = 10_000;

    /** The most entries of one answer. */
    int ENTRIES_MAX = 10_000;

    /**
     * Makes changes in their order; all are durable when this returns. A process that is stopped meanwhile may have made
     * the first of them only, and makes all of them again when it follows the log again.
     *
     * @throws IllegalArgumentException for more than {@link #CHANGES_MAX}
     */
    void change(List<IndexChange> changes);

    /** The value of a key. */
    Optional<String> get(IndexKey key);

    /**
     * The first entries of a range, in the order of their keys.
     *
     * @param entriesMax from 1 to {@link #ENTRIES_MAX}
     */
    List<IndexEntry> entries(IndexRange range, int entriesMax);

    /** Removes every entry of a namespace, before a policy makes it anew. */
    void clear(String namespace);

    @Override
    void close();
}
