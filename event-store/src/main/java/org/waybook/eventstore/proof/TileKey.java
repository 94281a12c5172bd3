package org.waybook.eventstore.proof;

/**
 * The number under which the hash of a complete subtree is stored: the level in the highest byte, the place among the
 * subtrees of that level in the others, so that one level lies together and in order.
 *
 * @param level the height divided by {@link #HEIGHT}, from 1; leaves are not stored
 */
record TileKey(int level, long index) {

    /** Levels of the tree from one stored level to the next. */
    static final int HEIGHT = 8;

    /** Subtrees that are folded into one of the level above. */
    static final int WIDTH = 1 << HEIGHT;

    private static final int LEVEL_SHIFT = Long.SIZE - Byte.SIZE;

    long number() {
        return (long) level << LEVEL_SHIFT | index;
    }

    TileKey next() {
        return new TileKey(level, index + 1);
    }

    static TileKey of(long number) {
        return new TileKey((int) (number >>> LEVEL_SHIFT), number & (1L << LEVEL_SHIFT) - 1);
    }
}
