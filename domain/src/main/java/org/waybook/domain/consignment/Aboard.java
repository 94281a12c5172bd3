package org.waybook.domain.consignment;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;

/** Whether goods travel on a filing that is said to have arrived, and which part of them. */
public final class Aboard {

    private Aboard() {}

    /**
     * Whether the goods arrive with a filing: it is the declaration that counts of them, one for a part of them, or the
     * master filing above. A filing before loading does not count once another says how they really travel.
     *
     * @param masterDocument of the filing
     */
    public static boolean isAboard(Live live, Mrn filing, Optional<TransportDocument> masterDocument) {
        return live.leading().mrn().equals(filing)
                || live.linking().masterMrn().filter(filing::equals).isPresent()
                || !parts(live, filing, masterDocument).isEmpty();
    }

    /**
     * The filings for the parts that arrive with a filing: itself, or those below it that name its master document while
     * they are linked; empty where the goods arrive as a whole.
     *
     * @param masterDocument of the filing
     */
    public static List<Mrn> parts(Live live, Mrn filing, Optional<TransportDocument> masterDocument) {
        List<Declared> parts = live.declarations().giving(DatasetPart.PRE_ARRIVAL);
        boolean isLinked = live.linking().masterMrn().isPresent();
        return parts.stream()
                .filter(part -> part.mrn().equals(filing)
                        || isLinked
                                && masterDocument.isPresent()
                                && masterDocument.equals(
                                        part.particulars().header().transportDocumentMasterLevel()))
                .map(Declared::mrn)
                .toList();
    }
}
