package org.waybook.intake.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.validation.Findings;

/** Numbers and times as messages write them. */
public final class Numbers {

    /** More places before or after the point are refused before anything is computed with them. */
    private static final int PLACES_MAX = 40;

    private static final int INTEGER_DIGITS_MAX = 9;

    private Numbers() {}

    /** A decimal number in its shortest form, so that 10.50 and 10.5 are the same. */
    static BigDecimal decimal(String text) {
        if (text.length() <= ReadingLimits.NUMBER_LENGTH_MAX) {
            try {
                BigDecimal number = new BigDecimal(text);
                if (Math.abs((long) number.scale()) <= PLACES_MAX) {
                    BigDecimal shortest = number.stripTrailingZeros();
                    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
                }
            } catch (NumberFormatException notANumber) {
                throw refused(text, "a number", "Give digits with a point before the fraction, such as 10.5.");
            }
        }
        throw refused(text, "a number of this size", "Give at most 16 digits, 6 of them after the point.");
    }

    /** A whole number. */
    static Integer whole(String text) {
        if (text.matches("-?[0-9]{1," + INTEGER_DIGITS_MAX + "}")) {
            return Integer.valueOf(text);
        }
        throw refused(text, "a whole number", "Give up to " + INTEGER_DIGITS_MAX + " digits and nothing else.");
    }

    /** True or false; 1 and 0 stand for them in XML. */
    static Boolean truth(String text) {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw refused(text, "true or false", "Give true or false.");
        };
    }

    /** A time in UTC to the second. */
    public static Instant instant(String text) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")) {
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException noSuchTime) {
                throw refused(text, "a time", "Give a date and time that exist.");
            }
        }
        throw refused(text, "a time in UTC", "Give a time to the second with Z, such as 2026-03-01T10:00:00Z.");
    }

    private static InvalidValue refused(String text, String what, String remedy) {
        return new InvalidValue("FORMAT", Findings.quote(text) + " is not " + what + ".", remedy);
    }
}
