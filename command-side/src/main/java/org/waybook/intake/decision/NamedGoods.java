package org.waybook.intake.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.domain.Refused;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.claim.ClaimState.DocumentHeld;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.FilingAggregate;

/** Finds the consignments that goods are named by. */
public final class NamedGoods {

    private final Aggregates aggregates;
    private final Claiming claiming;

    public NamedGoods(Aggregates aggregates, Claiming claiming) {
        this.aggregates = aggregates;
        this.claiming = claiming;
    }

    /**
     * The consignments, each once, with the pointer of what names them.
     *
     * @throws Refused with a finding for everything that is not known
     */
    Map<ConsignmentId, String> namedBy(Goods goods) {
        Map<ConsignmentId, String> named = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < goods.mrns().size(); index++) {
            byMrn(goods.mrns().get(index), "/mrns/" + index, named, findings);
        }
        for (int index = 0; index < goods.transportDocuments().size(); index++) {
            byDocument(goods, index, named, findings);
        }
        for (int index = 0; index < goods.consignments().size(); index++) {
            named.putIfAbsent(goods.consignments().get(index), "/consignments/" + index);
        }
        if (findings.isEmpty() && named.size() > Goods.CONSIGNMENTS_MAX) {
            findings.add(tooMany("", named.size()));
        }
        if (!findings.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, findings);
        }
        return named;
    }

    private void byMrn(Mrn mrn, String pointer, Map<ConsignmentId, String> named, List<Finding> findings) {
        if (!(aggregates.filing(mrn, FilingAggregate::state) instanceof Accepted filing)) {
            findings.add(new Finding(
                    "MRN_UNKNOWN",
                    pointer,
                    "No filing " + mrn.value() + " is in force.",
                    "Check the MRN, or name the transport documents."));
            return;
        }
        switch (filing.houses()) {
            case Listed listed -> listed.consignments(mrn).forEach(id -> named.putIfAbsent(id, pointer));
            case Chunked chunked -> findings.add(tooMany(pointer, chunked.count()));
        }
    }

    private void byDocument(Goods goods, int index, Map<ConsignmentId, String> named, List<Finding> findings) {
        TransportDocument document = goods.transportDocuments().get(index);
        String pointer = "/transportDocuments/" + index;
        Optional<DocumentHeld> claim = goods.issuer()
                .map(issuer -> ClaimKey.of(issuer, document))
                .map(claiming::stateOf)
                .filter(DocumentHeld.class::isInstance)
                .map(DocumentHeld.class::cast);
        claim.ifPresentOrElse(
                held -> named.putIfAbsent(consignment(held, document), pointer),
                () -> findings.add(new Finding(
                        "TRANSPORT_DOCUMENT_UNKNOWN",
                        pointer,
                        "No live filing announces transport document " + document + ".",
                        "Give the EORI of the carrier who issued the document (C3046), or the MRN.")));
    }

    private ConsignmentId consignment(DocumentHeld held, TransportDocument document) {
        held.holds().forEach(hold -> requireSpread(hold.holder()));
        return held.consignment()
                .orElseGet(() -> ConsignmentId.of(held.holds().getLast().holder(), document));
    }

    private void requireSpread(Mrn mrn) {
        if (aggregates.filing(mrn, FilingAggregate::state) instanceof Accepted filing && !filing.isSpread()) {
            throw Refused.because(
                    Refused.Kind.NOT_YET,
                    "NOT_YET",
                    "Filing " + mrn.value() + " is still being spread to its consignments.",
                    "Try again shortly.");
        }
    }

    private static Finding tooMany(String pointer, int count) {
        return new Finding(
                "TOO_MANY_NAMED",
                pointer,
                count + " consignments are named.",
                "Name at most " + Goods.CONSIGNMENTS_MAX + " at a time, by their transport documents.");
    }
}
