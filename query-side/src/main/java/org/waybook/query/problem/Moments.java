package org.waybook.query.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.waybook.domain.InvalidValue;

/** Reads moments that a request gives as a date or as an instant in UTC. */
public final class Moments {

    private Moments() {}

    /** The beginning of a period; of a day, its first moment. */
    public static Instant from(String value) {
        return isDate(value) ? date(value).atStartOfDay(ZoneOffset.UTC).toInstant() : instant(value);
    }

    /** The end of a period, which belongs to it; of a day, its last moment. */
    public static Instant to(String value) {
        return isDate(value)
                ? date(value)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .minusMillis(1)
                : instant(value);
    }

    private static Instant instant(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException unreadable) {
            throw notADate(value);
        }
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException unreadable) {
            throw notADate(value);
        }
    }

    private static boolean isDate(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    private static InvalidValue notADate(String value) {
        return new InvalidValue(
                "DATE",
                "'" + value + "' is neither a date nor an instant.",
                "Give a date such as 2026-03-31, or an instant in UTC such as 2026-03-31T12:00:00Z.");
    }
}
