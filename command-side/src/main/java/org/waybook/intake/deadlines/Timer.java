package org.waybook.intake.deadlines;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.waybook.stores.index.IndexKey;
import org.waybook.stores.index.IndexRange;

/**
 * Something that is to be done at a moment.
 *
 * @param due UTC, in milliseconds, rounded up: nothing is done too early
 * @param target whom it concerns, visible ASCII; a slash may part it
 */
record Timer(Instant due, TimerKind kind, String target) {

    static final String NAMESPACE = "timers";

    private static final DateTimeFormatter FIXED_WIDTH = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Later moments do not fit the width. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    /** Behind every moment, and before every pointer. */
    private static final String END_OF_TIME = ":";

    Timer {
        due = rounded(due, ChronoUnit.MILLIS);
    }

    /** Where it stands: in the order of the moments. */
    IndexKey key() {
        return new IndexKey(NAMESPACE, text(due) + '/' + kind + '/' + target);
    }

    /** Where its moment is found by whom it concerns. */
    static IndexKey pointer(TimerKind kind, String target) {
        return new IndexKey(NAMESPACE, "of/" + kind + '/' + target);
    }

    /** Everything that is due at a moment. */
    static IndexRange until(Instant moment) {
        return IndexRange.before(NAMESPACE, text(moment) + '~');
    }

    /** Everything that will ever be due. */
    static IndexRange all() {
        return IndexRange.before(NAMESPACE, END_OF_TIME);
    }

    /** A timer by its key. */
    static Timer parse(String key) {
        String[] parts = key.split("/", 3);
        return new Timer(Instant.parse(parts[0]), TimerKind.valueOf(parts[1]), parts[2]);
    }

    /** The moment as a key tells it. */
    static String text(Instant moment) {
        return FIXED_WIDTH.format(moment.isAfter(LATEST) ? LATEST : moment);
    }

    /** The whole minute at or after a moment: those of consignments that are spread together become one. */
    static Instant minute(Instant moment) {
        return rounded(moment, ChronoUnit.MINUTES);
    }

    private static Instant rounded(Instant moment, ChronoUnit unit) {
        if (!moment.isBefore(LATEST)) {
            return LATEST;
        }
        Instant down = moment.truncatedTo(unit);
        return down.equals(moment) ? moment : down.plus(1, unit);
    }
}
