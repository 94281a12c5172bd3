package org.waybook.domain.consignment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;

/**
 * The identifier of a consignment. Generated from the filing that announced it first and its transport document, so
 * that a policy which repeats itself after a crash names the same consignment and the log refuses the double.
 */
public record ConsignmentId(String value) implements TextValue {

    private static final int LENGTH = 36;

    public ConsignmentId {
        InvalidValue.unless(
                isUuid(value),
                "FORMAT",
                value,
                "is not the identifier of a consignment.",
                "Take the identifier from a search result or from the answer to the filing.");
    }

    /** A pattern would say it in one line, and an identifier is made for every event that is read. */
    private static boolean isUuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int at = 0; at < LENGTH; at++) {
            char next = text.charAt(at);
            boolean fits = at == 8 || at == 13 || at == 18 || at == 23
                    ? next == '-'
                    : next >= '0' && next <= '9' || next >= 'a' && next <= 'f';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The consignment of a transport document in a filing. */
    public static ConsignmentId of(Mrn announcedBy, TransportDocument document) {
        String name = announcedBy.value() + '\n' + document.type() + '\n' + document.documentNumber();
        return new ConsignmentId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
