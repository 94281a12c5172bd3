package org.waybook.domain.linking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.quality.LodgingDeadline;

/**
 * How long a filing waits for the others that make it an entry summary declaration. The lengths are ours; the legal
 * deadline is that of UCC DA 105 to 109.
 *
 * @param analysis what must be left for risk analysis before the legal deadline
 * @param shortest how long a filing waits however late it comes
 * @param otherwise how long it waits when nobody can tell when the goods travel
 */
public record LinkingDeadline(Duration analysis, Duration shortest, Duration otherwise) {

    /** Whether a filing waits for another one. What comes before loading is not late before the rest is lodged. */
    public static boolean waits(FilingType type) {
        return !type.isCompleteAlone() && !type.isMinimumOnly();
    }

    /**
     * When the wait ends.
     *
     * @param first its first consignment, which tells where the voyage begins
     * @param lodgedAt when the filing was accepted
     */
    public Instant endsAt(FilingHeader header, Optional<HouseConsignment> first, Instant lodgedAt) {
        Instant earliest = lodgedAt.plus(shortest);
        return LodgingDeadline.of(header, first, lodgedAt)
                .deadline()
                .map(legal -> legal.minus(analysis))
                .map(end -> end.isBefore(earliest) ? earliest : end)
                .orElseGet(() -> lodgedAt.plus(otherwise));
    }
}
