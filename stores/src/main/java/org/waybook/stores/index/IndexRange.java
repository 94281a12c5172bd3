package org.waybook.stores.index;

import java.util.Optional;

/**
 * A range of keys of one namespace.
 *
 * @param from the first key, included; empty for the first of the namespace
 * @param before the key behind the last; none for the last of the namespace
 */
public record IndexRange(String namespace, String from, Optional<String> before) {

    /** Behind every key: the character after the last one that a key may hold. */
    private static final char BEHIND = '~' + 1;

    public IndexRange {
        IndexKey.requireNamespace(namespace);
    }

    /** All keys that begin so. */
    public static IndexRange startingWith(String namespace, String prefix) {
        return new IndexRange(namespace, prefix, prefix.isEmpty() ? Optional.empty() : Optional.of(prefix + BEHIND));
    }

    /** All keys before one. */
    public static IndexRange before(String namespace, String key) {
        return new IndexRange(namespace, "", Optional.of(key));
    }

    /** The rest of this range behind a key: where the next page begins. */
    public IndexRange behind(String key) {
        // The key that follows immediately is the same one with the smallest character behind it.
        return new IndexRange(namespace, key + Character.MIN_VALUE, before);
    }
}
