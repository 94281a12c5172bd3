package org.waybook.domain.risk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.transport.BorderTransportMeans;

/**
 * By when an analysis is due (PET08). The lengths are ours, but for the 24 hours of IA Art. 186(1).
 *
 * @param eScreeningDueAt by when the involved member states answer, UTC: halfway
 * @param dueAt by when the responsible member state answers, UTC
 */
public record AnalysisTimers(Instant eScreeningDueAt, Instant dueAt) {

    /** Before loading goods are analysed on receipt of the minimum dataset; loading cannot wait longer. */
    public static final Duration BEFORE_LOADING = Duration.ofHours(2);

    /** Within 24 hours of receipt (IA Art. 186(1)). */
    public static final Duration BEFORE_ARRIVAL = Duration.ofHours(24);

    /** However late a filing comes, an analysis needs this long. */
    public static final Duration SHORTEST = Duration.ofMinutes(30);

    /** The times of an analysis of what was received at a moment. */
    public static AnalysisTimers of(AnalysisPhase phase, ConsignmentParticulars particulars, Instant receivedAt) {
        FilingHeader header = particulars.header();
        Optional<BorderTransportMeans> means = header.activeBorderTransportMeans();
        return switch (phase) {
            case PRE_LOADING ->
                until(receivedAt, BEFORE_LOADING, means.flatMap(BorderTransportMeans::estimatedDeparture));
            case PRE_ARRIVAL ->
                until(receivedAt, BEFORE_ARRIVAL, means.flatMap(BorderTransportMeans::estimatedArrival));
        };
    }

    private static AnalysisTimers until(Instant receivedAt, Duration length, Optional<Instant> before) {
        Instant latest = receivedAt.plus(length);
        Instant earliest = receivedAt.plus(SHORTEST);
        Instant due = before.filter(latest::isAfter).orElse(latest);
        Instant dueAt = due.isBefore(earliest) ? earliest : due;
        return new AnalysisTimers(
                receivedAt.plus(Duration.between(receivedAt, dueAt).dividedBy(2)), dueAt);
    }
}
