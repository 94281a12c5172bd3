package org.waybook.intake.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {

    /** Longer names are not compared: no element has one, and comparing costs the product of the lengths. */
    private static final int LENGTH_MAX = 64;

    private NearestName() {}

    /** The known name that differs least, when it differs little. */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > LENGTH_MAX) {
            return Optional.empty();
        }

        return known.stream()
                .filter(candidate -> distance(name, candidate) <= tolerated(name, candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int tolerated(String name, String candidate) {
        return Math.max(2, Math.max(name.length(), candidate.length()) / 3);
    }

    /** How many letters have to be put in, taken out or exchanged, whatever their case (Levenshtein). */
    private static int distance(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        int[] above = new int[second.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= first.length(); row++) {
            int[] here = new int[above.length];
            here[0] = row;
            for (int column = 1; column < above.length; column++) {
                int exchange = above[column - 1] + (first.charAt(row - 1) == second.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(exchange, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[second.length()];
    }
}
