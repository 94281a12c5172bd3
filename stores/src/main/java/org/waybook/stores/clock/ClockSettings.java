package org.waybook.stores.clock;

import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The repository's clock.
 *
 * @param start where a simulated clock begins, UTC; absent for the machine's clock
 * @param speed how many seconds of it pass in one of the machine's; 0 for a clock that moves on demand only
 */
@ConfigurationProperties("waybook.clock")
public record ClockSettings(
        Optional<Instant> start, @DefaultValue("1") double speed) {

    public ClockSettings {
        start = start == null ? Optional.empty() : start;
        if (!(speed >= 0 && speed <= SimulatedTime.SPEED_MAX)) {
            throw new IllegalArgumentException("waybook.clock.speed is " + speed + "; give a number from 0 to "
                    + SimulatedTime.SPEED_MAX + ", such as 60 for a minute a second.");
        }
    }
}
