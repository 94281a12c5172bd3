package org.waybook.intake.filing;

import java.util.List;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.quality.DataQuality;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;

/** One step on the way from a received filing of many consignments to its acceptance or refusal. */
public sealed interface FinishIntake {

    /** Claim a batch of transport documents; answers which are taken. */
    record ClaimDocuments(FilingHeader header, Mrn mrn, List<TransportDocument> documents) implements FinishIntake {}

    /** Give a batch of transport documents free again. */
    record ReleaseDocuments(FilingHeader header, Mrn mrn, List<TransportDocument> documents) implements FinishIntake {}

    /** Accept the filing, whose data were assessed meanwhile: all its documents are claimed. */
    record AcceptReceived(Mrn mrn, DataQuality quality) implements FinishIntake {}

    /** Refuse the filing and give its LRN free. */
    record RefuseReceived(Mrn mrn, List<Finding> findings) implements FinishIntake {}
}
