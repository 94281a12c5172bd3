package org.waybook.domain.referral;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Checks;

/**
 * One thing that a referral asks for.
 *
 * @param transportDocument the document it is about, where it is not the whole consignment
 * @param requestedDocumentTypes types of the papers to send, an4 of CL013 each
 * @param text in the officer's words, an..512
 * @param pointers of the elements it is about, at most nine
 */
public record ReferralDetail(
        Optional<TransportDocument> transportDocument,
        List<String> requestedDocumentTypes,
        Optional<String> text,
        List<String> pointers) {

    /** The most types of documents that one detail may ask for. */
    public static final int DOCUMENT_TYPES_MAX = 99;

    /** The most elements that one detail may point to. */
    public static final int POINTERS_MAX = 9;

    public ReferralDetail {
        requestedDocumentTypes = List.copyOf(requestedDocumentTypes);
        pointers = List.copyOf(pointers);
    }

    /** Adds what is wrong with it. */
    public void check(Checks checks, String pointer) {
        checks.unless(
                        text.isPresent() || !requestedDocumentTypes.isEmpty() || !pointers.isEmpty(),
                        "MISSING",
                        pointer,
                        "The detail asks for nothing.",
                        "Give a text, the types of documents wanted, or pointers to elements.")
                .text(pointer + "/text", text)
                .count(pointer + "/pointers", pointers.size(), 0, POINTERS_MAX)
                .count(pointer + "/requestedDocumentTypes", requestedDocumentTypes.size(), 0, DOCUMENT_TYPES_MAX)
                .each(
                        pointer + "/requestedDocumentTypes",
                        requestedDocumentTypes,
                        (inner, at, type) -> inner.code(
                                at, "CL013", type, "[A-Z0-9]{4}", "Give a type of document of CL013, such as N380."));
    }
}
