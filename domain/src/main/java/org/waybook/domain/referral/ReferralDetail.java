package org.waybook.domain.referral;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.transport.TransportDocument;

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

    /** The longest text. */
    public static final int TEXT_LENGTH_MAX = 512;

    /** The most elements that one detail may point to. */
    public static final int POINTERS_MAX = 9;

    public ReferralDetail {
        requestedDocumentTypes = List.copyOf(requestedDocumentTypes);
        pointers = List.copyOf(pointers);
        InvalidValue.unless(
                text.isPresent() || !requestedDocumentTypes.isEmpty() || !pointers.isEmpty(),
                "MISSING",
                "The detail asks for nothing.",
                "Give a text, the types of documents wanted, or pointers to elements.");
        InvalidValue.unless(
                text.filter(words -> words.isBlank() || words.length() > TEXT_LENGTH_MAX)
                        .isEmpty(),
                "FORMAT",
                "The text of the detail has not 1 to " + TEXT_LENGTH_MAX + " characters.",
                "Say briefly what is wanted.");
        InvalidValue.unless(
                requestedDocumentTypes.stream().allMatch(type -> type.matches("[A-Z0-9]{4}")),
                "CL013",
                "A type of document does not have four capital letters or digits.",
                "Give types of CL013, such as N380.");
        InvalidValue.unless(
                pointers.size() <= POINTERS_MAX,
                "CARDINALITY",
                "The detail points to " + pointers.size() + " elements.",
                "Point to at most " + POINTERS_MAX + ".");
    }
}
