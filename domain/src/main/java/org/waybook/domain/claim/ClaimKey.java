package org.waybook.domain.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.TransportDocument;

/** The hash of what is claimed (SHA-256 in hexadecimal), so that a claim can be found and tells nothing by itself. */
public record ClaimKey(String value) implements TextValue {

    private static final int LENGTH = 64;

    public ClaimKey {
        InvalidValue.unless(isHash(value), "FORMAT", value, "is not a claim.", "Give 64 hex digits.");
    }

    private static boolean isHash(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int at = 0; at < LENGTH; at++) {
            char next = text.charAt(at);
            if (!(next >= '0' && next <= '9' || next >= 'a' && next <= 'f')) {
                return false;
            }
        }
        return true;
    }

    /** The claim of a declarant on an LRN (R3003). */
    public static ClaimKey of(Eori declarant, Lrn lrn) {
        return hash("LRN", declarant.value(), lrn.value());
    }

    /**
     * The claim of a live filing on a transport document (unique linking key).
     *
     * @param issuer the carrier, or the declarant where no carrier is named
     */
    public static ClaimKey of(Eori issuer, TransportDocument document) {
        return hash("TRANSPORT_DOCUMENT", issuer.value(), document.type(), document.documentNumber());
    }

    /** The claim of a sender on the identifier of a message. */
    public static ClaimKey of(Actor sender, String messageId) {
        String onBehalfOf = sender.eori()
                .map(Eori::value)
                .or(() -> sender.memberState().map(MemberState::value))
                .orElse("");
        return hash("MESSAGE", sender.name(), onBehalfOf, messageId);
    }

    private static ClaimKey hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return new ClaimKey(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
