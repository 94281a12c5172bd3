package org.waybook.intake.linking;

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

    /** Its time is up: which masters may be the missing one? */
    record Proposing(ConsignmentId consignment) implements LinkingStep {}
}
