package org.waybook.domain.filing;

import java.util.List;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;

/** What somebody wants of a filing. */
public sealed interface FilingCommand {

    /** Which filing. */
    Mrn mrn();

    /** Take in a filing of many consignments before its transport documents are claimed. */
    record ReceiveFiling(Mrn mrn, FilingHeader header, ContentDigest digest, Houses houses) implements FilingCommand {}

    /** Accept a filing whose claims are made. */
    record AcceptFiling(Mrn mrn, FilingHeader header, ContentDigest digest, Houses houses) implements FilingCommand {}

    /** Refuse a filing that had been received. */
    record RefuseFiling(Mrn mrn, List<Finding> findings) implements FilingCommand {}

    /** Replace the dataset (IE3Axx). */
    record AmendFiling(Mrn mrn, FilingHeader header, ContentDigest digest, Houses houses, Actor actor)
            implements FilingCommand {}

    /** Report that every consignment of a version is there. */
    record ReportSpread(Mrn mrn, int version) implements FilingCommand {}

    /** Bar changes of some of its consignments, since customs acts on them. */
    record BarFiling(Mrn mrn, List<TransportDocument> transportDocuments, BarReason reason) implements FilingCommand {}

    /** Customs no longer acts on them for this reason. */
    record UnbarFiling(Mrn mrn, List<TransportDocument> transportDocuments, BarReason reason)
            implements FilingCommand {}

    /** Withdraw the filing (IE3Q04). */
    record InvalidateFiling(Mrn mrn, String reason, Actor actor) implements FilingCommand {}
}
