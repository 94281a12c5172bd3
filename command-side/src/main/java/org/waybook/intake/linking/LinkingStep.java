package org.waybook.intake.linking;

import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;

/** Something the linking policy wants of one consignment; wanting it again changes nothing. */
sealed interface LinkingStep {

    /** Which consignment. */
    ConsignmentId consignment();

    /** It belongs to a master filing. */
    record ToMaster(ConsignmentId consignment, Mrn master) implements LinkingStep {}

    /** Its master filing is not there yet. */
    record AwaitingMaster(ConsignmentId consignment, TransportDocument masterDocument) implements LinkingStep {}

    /** It belongs to a master filing no longer. */
    record FromMaster(ConsignmentId consignment, Mrn master) implements LinkingStep {}

    /** A link or the consignee's filing says something of it. */
    record Said(ConsignmentId consignment, Mrn by, TransportDocument document) implements LinkingStep {}

    /**
     * The consignee's filing that told its sale is in force no longer, or may name another one.
     *
     * @param reason why it was invalidated; none where it was amended
     */
    record SaleGone(ConsignmentId consignment, Mrn by, Optional<String> reason) implements LinkingStep {}

    /** Its time is up: which masters may be the missing one? */
    record Proposing(ConsignmentId consignment) implements LinkingStep {}
}
