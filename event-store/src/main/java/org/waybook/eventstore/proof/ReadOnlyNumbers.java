package org.waybook.eventstore.proof;

import java.util.List;

/** Numbered values for who only looks: what would be written is left to who may write, who derives it again. */
public final class ReadOnlyNumbers implements NumberedStore {

    /** A store in which nothing was ever kept. */
    public static final NumberedStore EMPTY = new NumberedStore() {
        @Override
        public void putAll(List<Entry> entries) {}

        @Override
        public List<Entry> read(long from, long below) {
            return List.of();
        }

        @Override
        public List<Entry> lastBelow(long below, int entriesMax) {
            return List.of();
        }
    };

    private final NumberedStore numbers;

    public ReadOnlyNumbers(NumberedStore numbers) {
        this.numbers = numbers;
    }

    @Override
    public void putAll(List<Entry> entries) {}

    @Override
    public List<Entry> read(long from, long below) {
        return numbers.read(from, below);
    }

    @Override
    public List<Entry> lastBelow(long below, int entriesMax) {
        return numbers.lastBelow(below, entriesMax);
    }
}
