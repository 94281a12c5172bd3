package org.waybook.intake.deadlines;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.waybook.domain.linking.LinkingDeadline;

/**
 * How long filings wait for each other, and whether this process lets timers go off.
 *
 * @param alarm whether timers go off in this process
 * @param analysisTime what must be left for risk analysis between the end of the wait and the legal deadline
 * @param shortestWait how long a filing waits however late it comes
 * @param waitOtherwise how long it waits where it does not tell when its goods travel
 */
@ConfigurationProperties("waybook.deadlines")
public record DeadlineSettings(
        @DefaultValue("true") boolean alarm,
        @DefaultValue("1h") Duration analysisTime,
        @DefaultValue("1h") Duration shortestWait,
        @DefaultValue("24h") Duration waitOtherwise) {

    /** The wait for other filings. */
    LinkingDeadline linking() {
        return new LinkingDeadline(analysisTime, shortestWait, waitOtherwise);
    }
}
