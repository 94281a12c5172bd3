package org.waybook.query.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.projections.views.Identifiers;
import org.waybook.projections.views.StateName;

/** Checks the values of search parameters; each answers the value as the view keeps it, or throws what is wrong. */
final class Values {

    /** Fewer letters and digits would fit too many numbers. */
    private static final int IDENTIFIER_LENGTH_MIN = 3;

    private Values() {}

    /** The beginning of a number. */
    static String identifier(String value) {
        String characters = Identifiers.lettersAndDigits(value);
        InvalidValue.unless(
                characters.length() >= IDENTIFIER_LENGTH_MIN,
                "TOO_SHORT",
                "'" + value + "' has fewer than " + IDENTIFIER_LENGTH_MIN + " letters and digits.",
                "Give at least the first " + IDENTIFIER_LENGTH_MIN + " of the number.");
        return characters;
    }

    /** Some words. */
    static String words(String value) {
        InvalidValue.unless(
                !Identifiers.lettersAndDigits(value).isEmpty(),
                "EMPTY",
                "'" + value + "' has no letter and no digit.",
                "Give a word, or leave the parameter out.");
        return value;
    }

    /** The beginning of a code of the Harmonized System. */
    static String hsCode(String value) {
        InvalidValue.unless(
                value.matches("[0-9]{2,6}"),
                "CL152",
                "'" + value + "' is not the beginning of an HS code.",
                "Give the chapter (2 digits), the heading (4) or the subheading (6).");
        return value;
    }

    static String country(String value) {
        return new Country(upperCase(value)).value();
    }

    static String office(String value) {
        return new CustomsOffice(upperCase(value)).value();
    }

    static String memberState(String value) {
        return new MemberState(upperCase(value)).value();
    }

    static String filingType(String value) {
        return FilingType.of(upperCase(value)).name();
    }

    static String mode(String value) {
        return ModeOfTransport.of(value).code();
    }

    /** A state that a consignment in the view can have. */
    static String state(String value) {
        Stream<StateName> states = Arrays.stream(StateName.values()).filter(state -> state != StateName.NOT_ANNOUNCED);
        String known = states.map(Enum::name).collect(Collectors.joining(", "));
        InvalidValue.unless(
                Arrays.asList(known.split(", ")).contains(upperCase(value)),
                "STATE",
                "'" + value + "' is not a state of a consignment.",
                "Give one of " + known + ".");
        return upperCase(value);
    }

    private static String upperCase(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
