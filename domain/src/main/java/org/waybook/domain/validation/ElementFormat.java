package org.waybook.domain.validation;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybook.domain.TextValue;

/**
 * The format of an element as Annex B writes it: an..70 is up to 70 characters, a2 two letters, n..16,6 a number of up to
 * 16 digits, 6 of them after the point.
 *
 * @param text the format as it is written
 * @param kind an, a or n
 * @param exact whether the length is exact
 * @param length characters or digits
 * @param fraction digits after the point
 */
record ElementFormat(String text, String kind, boolean exact, int length, int fraction) {

    private static final Pattern WRITTEN = Pattern.compile("(an|a|n)(\\.\\.)?([0-9]+)(?:,([0-9]+))?");

    static boolean isOne(String text) {
        return WRITTEN.matcher(text).matches();
    }

    static ElementFormat of(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a format; write it like an..70 or n..16,6.");
        }
        return new ElementFormat(
                text,
                written.group(1),
                written.group(2) == null,
                Integer.parseInt(written.group(3)),
                written.group(4) == null ? 0 : Integer.parseInt(written.group(4)));
    }

    /** Whether a text, a concept written as a text, or a number keeps to the format. */
    boolean fitsValue(Object value) {
        return switch (value) {
            case BigDecimal number -> fits(number);
            case TextValue concept -> fits(concept.value());
            default -> fits(value.toString());
        };
    }

    private boolean fits(String value) {
        int characters = value.codePointCount(0, value.length());
        boolean lengthFits = exact ? characters == length : characters <= length;
        return lengthFits && !value.isBlank() && mayHoldAll(value);
    }

    private boolean mayHoldAll(String value) {
        int at = 0;
        while (at < value.length()) {
            int character = value.codePointAt(at);
            if (!mayHold(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    private boolean fits(BigDecimal value) {
        int places = Math.max(value.stripTrailingZeros().scale(), 0);
        long whole = Math.max((long) value.precision() - value.scale(), 0);
        return value.signum() >= 0 && places <= fraction && whole + places <= length;
    }

    private boolean mayHold(int character) {
        return switch (kind) {
            case "n" -> character >= '0' && character <= '9';
            case "a" -> Character.isLetter(character);
            default -> !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
        };
    }

    /** The format in words. */
    String inWords() {
        String many = exact ? "exactly " + length : "up to " + length;
        return switch (kind) {
            case "n" -> many + " digits" + (fraction > 0 ? ", at most " + fraction + " of them after the point" : "");
            case "a" -> many + " letters";
            default -> many + " characters, not only blanks and no control characters";
        };
    }
}
