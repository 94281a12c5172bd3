package org.waybook.domain.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.transport.TransportDocument;

/** The transport documents that one filing names; each stands for one consignment. */
public final class UniqueDocuments {

    private final Map<TransportDocument, ElementPointer> firsts = new LinkedHashMap<>();

    /**
     * Adds the document of a consignment; a finding says where it came before.
     *
     * @param at where the consignment stands
     */
    public void add(TransportDocument document, ElementPointer at, Findings findings) {
        ElementPointer first = firsts.putIfAbsent(document, at);
        if (first != null) {
            String text = "The transport document " + Findings.quote(document.toString()) + " is that of " + first
                    + " as well.";
            findings.add("UNIQUE", at.child("transportDocument"), text, "Give each consignment its own document.");
        }
    }

    /** Adds those of the houses that a header refers to, behind the consignments. */
    public void addReferences(FilingHeader header, Findings findings) {
        Parts.each(
                header.houseReferences(),
                ElementPointer.ROOT.child("houseReferences"),
                (house, at) -> add(house.transportDocument(), at, findings));
    }

    /** All documents so far, in the order of the message. */
    public Set<TransportDocument> all() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(firsts.keySet()));
    }
}
