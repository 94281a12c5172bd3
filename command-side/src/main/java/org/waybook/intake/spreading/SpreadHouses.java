package org.waybook.intake.spreading;

import java.time.Instant;
import java.util.List;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;

/** One batch of a large filing's consequences, done in one commit; doing it again changes nothing. */
sealed interface SpreadHouses {

    /**
     * Announce or amend what a version of the filing says.
     *
     * @param receivedAt when the filing was received, UTC: the time for analysis counts from then, however long spreading takes
     */
    record DeclareHouses(Mrn mrn, int version, FilingHeader header, List<HouseConsignment> houses, Instant receivedAt)
            implements SpreadHouses {}

    /** Withdraw what a version of the filing no longer names. */
    record WithdrawHouses(Mrn mrn, int version, FilingHeader header, List<TransportDocument> documents)
            implements SpreadHouses {}

    /** Invalidate the consignments of an invalidated filing. */
    record InvalidateHouses(Mrn mrn, FilingHeader header, String reason, List<TransportDocument> documents)
            implements SpreadHouses {}

    /** Report that the version is spread. */
    record FinishSpreading(Mrn mrn, int version) implements SpreadHouses {}
}
