package org.waybook.domain.filing;

import java.util.regex.Pattern;
import org.waybook.domain.CheckDigits;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;
import org.waybook.domain.place.Country;

/**
 * A Movement Reference Number (an18): two digits of the year, the country, twelve letters or digits of that country's
 * own, the letter of the procedure, and a check digit after ISO 6346.
 */
public record Mrn(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{2}[A-Z]{2}[A-Z0-9]{14}");

    /** The letter of a procedure that is an entry summary declaration only. */
    public static final char ENTRY_SUMMARY = 'T';

    /** How many characters of an MRN its country chooses. */
    public static final int NATIONAL_LENGTH = 12;

    private static final int CHECKED_LENGTH = 17;
    private static final int CENTURY = 100;

    public Mrn {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "FORMAT",
                value,
                "is not an MRN.",
                "Give 18 characters: year, country, 13 letters or digits, check digit.");
    }

    /**
     * A new MRN with its check digit.
     *
     * @param year four digits
     * @param national twelve capital letters or digits, unique in the country and year
     */
    public static Mrn issue(int year, Country country, String national) {
        String checked = "%02d%s%s%c".formatted(year % CENTURY, country.value(), national, ENTRY_SUMMARY);
        return new Mrn(checked + CheckDigits.iso6346(checked));
    }

    /** Whether the last digit is the one that belongs to the others; MRNs from elsewhere may lack it. */
    public boolean hasFittingCheckDigit() {
        return CheckDigits.iso6346(value.substring(0, CHECKED_LENGTH)) == value.charAt(CHECKED_LENGTH) - '0';
    }
}
