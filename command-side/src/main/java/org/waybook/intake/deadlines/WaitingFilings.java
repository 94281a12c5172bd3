package org.waybook.intake.deadlines;

import java.time.Instant;
import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.LinkingDeadline;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.spreading.HouseChunks;

/** What filings announce, and how long their consignments wait for other filings. */
final class WaitingFilings {

    private final FilingHistory history;
    private final HouseChunks chunks;
    private final LinkingDeadline deadline;

    WaitingFilings(FilingHistory history, HouseChunks chunks, LinkingDeadline deadline) {
        this.history = history;
        this.chunks = chunks;
        this.deadline = deadline;
    }

    /** When the wait ends of a filing's consignments, or of itself for whom it names, where either waits. */
    Optional<Instant> endsAt(Mrn mrn, FilingHeader header, Houses houses, Instant acceptedAt) {
        boolean waits = LinkingDeadline.waits(header.specificCircumstanceIndicator()) && houses.count() > 0
                || !header.supplementaryDeclarants().isEmpty();
        return waits ? Optional.of(deadline.endsAt(header, first(mrn, houses), acceptedAt)) : Optional.empty();
    }

    /** Whether a filing announces consignments itself; others only say something of those that others announce. */
    boolean announces(Mrn mrn) {
        return switch (history.stateOf(mrn)) {
            case FilingState.Accepted filing -> filing.houses().count() > 0;
            case FilingState.Invalidated filing -> filing.houses().count() > 0;
            case FilingState.NotFiled ignored -> false;
            case FilingState.Received ignored -> false;
            case FilingState.RefusedFiling ignored -> false;
        };
    }

    private Optional<HouseConsignment> first(Mrn mrn, Houses houses) {
        return switch (houses) {
            case Listed listed -> listed.consignments(mrn).stream().findFirst().flatMap(this::declared);
            case Chunked chunked ->
                chunked.chunks().stream().findFirst().flatMap(chunk -> chunks.read(mrn, chunk).stream()
                        .findFirst());
        };
    }

    private Optional<HouseConsignment> declared(ConsignmentId consignment) {
        return history.consignment(consignment).declared().map(declared -> declared.particulars()
                .consignment());
    }
}
