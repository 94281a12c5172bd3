package org.waybook.intake.arrival;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.TransportDocument;

/** One batch of what an arrival leads to, done in one commit; doing it again changes nothing. */
sealed interface TellArrival {

    /** Tell consignments that are linked to a filing or announced by it. */
    record TellConsignments(Aboard aboard, List<ConsignmentId> consignments) implements TellArrival {}

    /** Tell consignments of a filing by their documents. */
    record TellHouses(Aboard aboard, FilingHeader header, List<TransportDocument> documents) implements TellArrival {}

    /** Report that all are told. */
    record FinishTelling(Mrn arrival, int arrived, int inIncorrectState) implements TellArrival {}

    /** Report that nothing fits. */
    record LeaveUnmatched(Mrn arrival, String reason) implements TellArrival {}

    /**
     * What arrived, and the filing that its consignments travel on.
     *
     * @param masterDocument of that filing
     */
    record Aboard(
            Mrn arrival,
            CustomsOffice actualOffice,
            Instant arrivedAt,
            Mrn filing,
            Optional<TransportDocument> masterDocument) {

        static Aboard of(ArrivalRegistered arrival, Mrn filing, FilingHeader header) {
            return new Aboard(
                    arrival.mrn(),
                    arrival.actualOffice(),
                    arrival.arrivedAt(),
                    filing,
                    header.transportDocumentMasterLevel());
        }
    }

    /**
     * Which consignments were told, now or when the batch was done before.
     *
     * @param arrived wholly or in part
     * @param inIncorrectState that could not arrive
     */
    record Told(Set<ConsignmentId> arrived, Set<ConsignmentId> inIncorrectState) {}
}
