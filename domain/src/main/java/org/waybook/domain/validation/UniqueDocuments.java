package org.waybook.domain.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.waybook.domain.transport.TransportDocument;

/** The transport documents of one filing, in the order of the message; each stands for one consignment. */
public final class UniqueDocuments {

    private final Map<TransportDocument, ElementPointer> firsts = new LinkedHashMap<>();
    private final Findings findings;

    /** None so far; a document that comes twice is added to the findings. */
    public UniqueDocuments(Findings findings) {
        this.findings = findings;
    }

    /**
     * Adds the document of a consignment.
     *
     * @param at where the consignment stands
     */
    public void add(TransportDocument document, ElementPointer at) {
        ElementPointer first = firsts.putIfAbsent(document, at);
        if (first != null) {
            String text = "The transport document " + Findings.quote(document.toString()) + " is that of " + first
                    + " as well.";
            findings.add("UNIQUE", at.child("transportDocument"), text, "Give each consignment its own document.");
        }
    }

    /** All documents. */
    public Set<TransportDocument> all() {
        return Collections.unmodifiableSet(firsts.keySet());
    }
}
