package org.waybook.benchmarks.commands;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one round gave.
 *
 * @param bareEventsPerSecond of the same commits, appended to an empty log by the same number of writers
 */
record CommandRound(double filingsPerSecond, double eventsPerSecond, double bareEventsPerSecond) {

    private static final Pattern LINE = Pattern.compile("round ([0-9.]+) ([0-9.]+) ([0-9.]+)");

    /** A round as a line that another process reads. */
    String line() {
        return String.format(
                Locale.ROOT, "round %.3f %.3f %.3f", filingsPerSecond, eventsPerSecond, bareEventsPerSecond);
    }

    /** The round of a line, empty where it is another line. */
    static Optional<CommandRound> read(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(new CommandRound(
                        Double.parseDouble(matcher.group(1)),
                        Double.parseDouble(matcher.group(2)),
                        Double.parseDouble(matcher.group(3))))
                : Optional.empty();
    }
}
