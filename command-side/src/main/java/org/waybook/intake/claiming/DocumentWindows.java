package org.waybook.intake.claiming;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.waybook.domain.filing.FilingType;

/**
 * For how long a transport document stays taken by a filing. The windows of the types are those of one published page, so
 * an operator may set others.
 *
 * @param uniqueDays by type of filing, where it differs from the table of the types
 */
@ConfigurationProperties("waybook.documents")
public record DocumentWindows(Map<FilingType, Integer> uniqueDays) {

    /** The windows of the table. */
    public static final DocumentWindows STANDARD = new DocumentWindows(Map.of());

    public DocumentWindows {
        uniqueDays = uniqueDays == null ? Map.of() : Map.copyOf(uniqueDays);
        uniqueDays.forEach((type, days) -> {
            if (days < 1) {
                throw new IllegalArgumentException("waybook.documents.unique-days." + type + " is " + days
                        + "; give the number of days, 1 or more.");
            }
        });
    }

    /** The window of a type of filing. */
    public Duration of(FilingType type) {
        return Duration.ofDays(uniqueDays.getOrDefault(type, type.documentUniqueDays()));
    }
}
