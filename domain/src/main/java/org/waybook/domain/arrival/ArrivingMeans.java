package org.waybook.domain.arrival;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;

/**
 * The means of transport as the notification of its arrival names it (IE3N06): a ship by its IMO number, a barge by its
 * ENI number, an aircraft by its flight number, each with the arrival that was estimated in the filings.
 *
 * @param modeOfTransport sea, inland waterway or air; road and rail have no arrival notification
 * @param number in the form in which numbers are compared, see {@link #comparable}
 * @param estimatedArrival UTC, as declared (D.E. 15 04)
 */
public record ArrivingMeans(ModeOfTransport modeOfTransport, String number, Instant estimatedArrival) {

    private static final Pattern FORMAT = Pattern.compile("[A-Z0-9]{1,35}");

    /** An airline's code of two or three characters, the number without leading zeros, perhaps a letter. */
    private static final Pattern FLIGHT = Pattern.compile("([A-Z][A-Z0-9]|[0-9][A-Z])([A-Z]?)0*([1-9][0-9]*[A-Z]?)");

    private static final String IMO_NUMBER = "10";
    private static final String FLIGHT_NUMBER = "40";
    private static final String ENI_NUMBER = "80";

    public ArrivingMeans {
        InvalidValue.unless(
                isNotified(modeOfTransport),
                "NO_ARRIVAL_NOTIFICATION",
                "Goods that come by "
                        + modeOfTransport.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + " are presented without an arrival notification.",
                "Notify arrivals by sea, inland waterway or air; present other goods at the customs office.");
        InvalidValue.unless(
                FORMAT.matcher(number).matches(),
                "FORMAT",
                number,
                "does not identify a means of transport.",
                "Give the IMO or ENI number of the ship, or the flight number, in 1 to 35 letters and digits.");
    }

    /** Means of transport by a number as people write it. */
    public static ArrivingMeans of(ModeOfTransport mode, String number, Instant estimatedArrival) {
        return new ArrivingMeans(mode, comparable(mode, number), estimatedArrival);
    }

    /** Whether arrivals by a mode are notified; other goods go straight to presentation (GET05). */
    public static boolean isNotified(ModeOfTransport mode) {
        return switch (mode) {
            case SEA, AIR, INLAND_WATERWAY -> true;
            case ROAD, RAIL, MAIL -> false;
        };
    }

    /** The numbers by which an arrival can name the means that a filing declares; none for a name or a registration. */
    public static Set<String> numbersOf(BorderTransportMeans declared) {
        ModeOfTransport mode = declared.modeOfTransport();
        Set<String> numbers = new LinkedHashSet<>();
        switch (mode) {
            case SEA -> addWhere(declared, IMO_NUMBER, numbers);
            case INLAND_WATERWAY -> {
                addWhere(declared, ENI_NUMBER, numbers);
                addWhere(declared, IMO_NUMBER, numbers);
            }
            case AIR -> {
                addWhere(declared, FLIGHT_NUMBER, numbers);
                declared.conveyanceReferenceNumber()
                        .map(flight -> comparable(mode, flight))
                        .ifPresent(numbers::add);
            }
            case ROAD, RAIL, MAIL -> {
                return Set.of();
            }
        }
        numbers.removeIf(number -> !FORMAT.matcher(number).matches());
        return Set.copyOf(numbers);
    }

    /** A number without blanks, marks, small letters and leading zeros, so that LH 0400 is LH400. */
    static String comparable(ModeOfTransport mode, String number) {
        String plain = number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (mode == ModeOfTransport.AIR) {
            Matcher flight = FLIGHT.matcher(plain);
            return flight.matches() ? flight.group(1) + flight.group(2) + flight.group(3) : plain;
        }
        return plain.replaceFirst("^(IMO|ENI)(?=[0-9])", "");
    }

    private static void addWhere(BorderTransportMeans declared, String type, Set<String> numbers) {
        if (declared.typeOfIdentification().equals(type)) {
            numbers.add(comparable(declared.modeOfTransport(), declared.identificationNumber()));
        }
    }
}
