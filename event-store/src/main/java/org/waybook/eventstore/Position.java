package org.waybook.eventstore;

/**
 * The place of an event in the log's one total order, counted from 0 without gaps.
 *
 * @param value number of events before this one, never negative
 */
public record Position(long value) implements Comparable<Position> {

    /** The place of the first event ever written. */
    public static final Position FIRST = new Position(0);

    public Position {
        if (value < 0) {
            throw new IllegalArgumentException(
                    "A position is never negative, but was " + value + "; use Position.FIRST");
        }
    }

    /** The position that is a number of events further on. */
    public Position plus(long events) {
        return new Position(Math.addExact(value, events));
    }

    /** Whether this position comes after the other one. */
    public boolean isAfter(Position other) {
        return value > other.value;
    }

    @Override
    public int compareTo(Position other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
