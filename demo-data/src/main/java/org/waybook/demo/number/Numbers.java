package org.waybook.demo.number;

import org.waybook.demo.chance.Chance;
import org.waybook.domain.CheckDigits;
import org.waybook.domain.transport.TransportDocument;

/**
 * Well-formed numbers that do not repeat: each consignment has an ordinal, and a multiplication that leaves no two
 * ordinals alike makes it look like a number from a real series.
 */
public final class Numbers {

    private static final String BILL_OF_LADING = "N705";
    private static final String AIR_WAYBILL = "N740";
    private static final String MASTER_AIR_WAYBILL = "N741";
    private static final String HOUSE_WAYBILL = "N703";
    private static final String POSTAL = "N750";
    private static final String UNASSIGNED_SHIPS = "19";
    private static final int CONTAINER_DIGITS = 6;
    private static final int TEN = 10;
    private static final long SPREAD = 7_654_321L;

    private Numbers() {}

    /** A straight bill of lading: the carrier's prefix and nine digits. */
    public static TransportDocument billOfLading(String prefix, int ordinal) {
        return new TransportDocument(BILL_OF_LADING, prefix + spread(ordinal, 9));
    }

    /** A direct air waybill: the airline's three digits, a serial number and its check digit. */
    public static TransportDocument airWaybill(String airline, int ordinal) {
        String serial = spread(ordinal, 7);
        return new TransportDocument(AIR_WAYBILL, airline + "-" + serial + CheckDigits.airWaybill(serial));
    }

    /** A master air waybill: numbered as a direct one. */
    public static TransportDocument masterAirWaybill(String airline, int ordinal) {
        return new TransportDocument(
                MASTER_AIR_WAYBILL, airWaybill(airline, ordinal).documentNumber());
    }

    /** A house waybill of an express carrier. */
    public static TransportDocument houseWaybill(String prefix, int ordinal) {
        return new TransportDocument(HOUSE_WAYBILL, prefix + spread(ordinal, 10));
    }

    /** A postal item (UPU S10). */
    public static TransportDocument postalItem(String service, int ordinal, String country) {
        String serial = spread(ordinal, 8);
        return new TransportDocument(POSTAL, service + serial + CheckDigits.postal(serial) + country);
    }

    /** A container of an owner (ISO 6346); containers come back. */
    public static String container(String owner, Chance chance) {
        return container(owner, chance.below(1_000_000));
    }

    /** The container of an owner with a serial number. */
    public static String container(String owner, int serial) {
        String checked = owner + padded(serial, CONTAINER_DIGITS);
        return checked + CheckDigits.iso6346(checked);
    }

    /** An IMO number of a ship; those from 1900000 on are not given to any real ship yet. */
    public static String ship(int operator, int ship) {
        String six = UNASSIGNED_SHIPS + padded(operator, 2) + padded(ship, 2);
        return six + CheckDigits.ship(six);
    }

    private static String spread(int ordinal, int digits) {
        long bound = 1;
        for (int digit = 0; digit < digits; digit++) {
            bound *= TEN;
        }
        return padded(ordinal * SPREAD % bound, digits);
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }
}
