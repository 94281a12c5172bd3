package org.waybook.stores.index;

import java.nio.charset.StandardCharsets;

/** A change of the index. */
public sealed interface IndexChange {

    /** The key it concerns. */
    IndexKey key();

    /**
     * Gives a key a value, whatever it had before.
     *
     * @param value at most {@link OrderedIndex#VALUE_BYTES_MAX} bytes in UTF-8, may be empty
     */
    record Put(IndexKey key, String value) implements IndexChange {
        public Put {
            int bytes = value.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > OrderedIndex.VALUE_BYTES_MAX) {
                throw new IllegalArgumentException(
                        "A value of the index may take " + OrderedIndex.VALUE_BYTES_MAX + " bytes, but that of " + key
                                + " has " + bytes + "; keep it in the log and index its position.");
            }
        }
    }

    /** Removes a key, if it is there. */
    record Remove(IndexKey key) implements IndexChange {}
}
