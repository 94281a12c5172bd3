package org.waybook.intake.large;

import java.util.List;
import java.util.Set;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.CleansedText;
import org.waybook.intake.reading.FilingReading;

/** What came of reading a large message that keeps every rule. */
public sealed interface LargeFiling {

    /** The message is long but holds few consignments, so it is at hand as any other. */
    record OfFew(FilingReading.Read filing) implements LargeFiling {}

    /**
     * Its consignments are written.
     *
     * @param mrn the filing that the chunks are sealed for
     * @param houses the chunks; none of them where the filing was there before
     * @param digest of the content as it was sent
     * @param documents of all consignments, in the order of the message
     * @param cleansed texts that cleansing changed, the first of them where there are very many
     * @param notKept elements of the message that are known but have no place in the dataset, each named once
     */
    record Written(
            FilingHeader header,
            Mrn mrn,
            Houses.Chunked houses,
            ContentDigest digest,
            Set<TransportDocument> documents,
            List<CleansedText> cleansed,
            List<String> notKept)
            implements LargeFiling {}
}
