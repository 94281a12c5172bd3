package org.waybook.intake.arrival;

import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;

/** What can be wrong with the goods that an arrival notification names. */
final class ArrivalFindings {

    /** The message that answers an arrival in an incorrect state. */
    static final String INCORRECT_STATE = "IE3N07";

    private ArrivalFindings() {}

    static Finding notYours(Mrn mrn, String pointer) {
        return new Finding(
                "NOT_PERSON_NOTIFYING",
                pointer,
                "Only the carrier, the declarant or the representative of " + mrn.value() + " may notify its arrival.",
                "Sign in as one of them.");
    }

    static Finding byLand(Mrn mrn, FilingHeader header, String pointer) {
        return new Finding(
                "NO_ARRIVAL_NOTIFICATION",
                pointer,
                "The goods of " + mrn.value() + " (" + header.specificCircumstanceIndicator()
                        + ") come by road or rail, whose arrival is not notified.",
                "Present them at the customs office of first entry.");
    }

    static Finding beforeLoading(Mrn mrn, int count, String pointer) {
        return new Finding(
                INCORRECT_STATE,
                pointer,
                "Filing " + mrn.value() + " announces " + count
                        + " consignments before loading; goods arrive on pre-arrival filings.",
                "Name the pre-arrival filings of the goods.");
    }

    static Finding invalidated(Mrn mrn, String pointer) {
        return new Finding(
                INCORRECT_STATE, pointer, "Filing " + mrn.value() + " is invalidated.", "Name filings in force.");
    }

    static Finding noGoods(Mrn mrn, FilingType type, String pointer) {
        return new Finding(
                "NO_GOODS",
                pointer,
                "Filing " + mrn.value() + " (" + type + ") adds to the consignments of others and announces none.",
                "Name the filings that announce the goods, or the master filing above them.");
    }

    static Finding nameThePart(TransportDocument document, String pointer) {
        return new Finding(
                "NAME_THE_PART",
                pointer,
                "The goods of transport document " + document + " travel in several parts.",
                "Name the MRN of the filing for the part that arrived.");
    }

    static Finding unknown(TransportDocument document, String pointer) {
        return new Finding(
                "TRANSPORT_DOCUMENT_UNKNOWN",
                pointer,
                "No live filing announces transport document " + document + ".",
                "Give the MRN, or the EORI of the carrier who issued the document (C3046).");
    }

    static Finding unknown(Mrn mrn, String pointer) {
        return new Finding(
                "MRN_UNKNOWN",
                pointer,
                "There is no filing " + mrn.value() + ".",
                "Check the MRN that the registration answered.");
    }
}
