package org.waybook.domain.validation;

/**
 * How often an element may appear inside the one above it.
 *
 * @param least 0 when it may be left out
 * @param most 0 when it is not part of the message
 */
record Cardinality(int least, int most) {

    /** Reads a cardinality as tables write it: 1, 0..1, 2..99, or a hyphen for an element that is not allowed. */
    static Cardinality of(String text) {
        if (text.equals("-")) {
            return new Cardinality(0, 0);
        }
        int dots = text.indexOf("..");
        return dots < 0
                ? new Cardinality(Integer.parseInt(text), Integer.parseInt(text))
                : new Cardinality(
                        Integer.parseInt(text.substring(0, dots)), Integer.parseInt(text.substring(dots + 2)));
    }

    /** Whether the element has no place in the message. */
    boolean isNotAllowed() {
        return most == 0;
    }

    /** Whether an element that appears so often keeps to it. */
    boolean allows(int count) {
        return count >= least && count <= most;
    }

    @Override
    public String toString() {
        return least == most ? Integer.toString(least) : least + " to " + most;
    }
}
