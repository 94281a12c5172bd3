package org.waybook.benchmarks.timers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that the load found.
 *
 * @param full whether in the full index, or else in the empty one
 */
record TimerMeasurement(String name, boolean full, double value) {

    private static final Pattern LINE = Pattern.compile("measured (full|empty) ([a-z/-]+) ([0-9.]+)");

    /** A number as a line that another process reads. */
    String line() {
        return String.format(Locale.ROOT, "measured %s %s %.6f", full ? "full" : "empty", name, value);
    }

    /** The number of a line, empty where it is another line. */
    static Optional<TimerMeasurement> read(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(new TimerMeasurement(
                        matcher.group(2), matcher.group(1).equals("full"), Double.parseDouble(matcher.group(3))))
                : Optional.empty();
    }
}
