package org.waybook.eventstore.proof;

import java.util.List;
import java.util.Optional;

/** Small values under numbers, in their order, beside the log. */
public interface NumberedStore {

    /** A value under a number, which is never negative. */
    record Entry(long number, byte[] value) {}

    /** Keeps the values in this order, each in the place of what had its number. */
    void putAll(List<Entry> entries);

    /**
     * The entries from a number on, in order.
     *
     * @param below the first number that is no longer read
     */
    List<Entry> read(long from, long below);

    /** The entries with the highest numbers below one, the highest first. */
    List<Entry> lastBelow(long below, int entriesMax);

    /** The entry with the highest number below one. */
    default Optional<Entry> lastBelow(long below) {
        return lastBelow(below, 1).stream().findFirst();
    }
}
