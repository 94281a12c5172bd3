package org.waybook.intake.arrival;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.waybook.domain.transport.ModeOfTransport;

/**
 * How far the estimated arrival of a filing may lie from the one that a notification names, so that both mean the same
 * arrival. Persons who file for goods aboard one ship do not estimate to the same minute, but a ferry comes again within
 * hours and a flight within a day.
 *
 * @param bySea also by inland waterway
 * @param byAir by flight
 */
@ConfigurationProperties("waybook.arrivals")
public record ArrivalWindows(Duration bySea, Duration byAir) {

    /** The windows where an operator sets no others. */
    public static final ArrivalWindows STANDARD = new ArrivalWindows(null, null);

    public ArrivalWindows {
        bySea = bySea == null ? Duration.ofHours(3) : requireSome("by-sea", bySea);
        byAir = byAir == null ? Duration.ofHours(6) : requireSome("by-air", byAir);
    }

    /** The window of a mode whose arrivals are notified. */
    Duration of(ModeOfTransport mode) {
        return switch (mode) {
            case SEA, INLAND_WATERWAY -> bySea;
            case AIR -> byAir;
            case ROAD, RAIL, MAIL -> Duration.ZERO;
        };
    }

    private static Duration requireSome(String setting, Duration window) {
        if (window.isNegative()) {
            throw new IllegalArgumentException(
                    "waybook.arrivals." + setting + " is " + window + "; give a duration of 0 or more, such as 3h.");
        }
        return window;
    }
}
