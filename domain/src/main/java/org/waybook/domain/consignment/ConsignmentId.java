package org.waybook.domain.consignment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;

/**
 * The identifier of a consignment. Generated from the filing that announced it first and its transport document, so
 * that a policy which repeats itself after a crash names the same consignment and the log refuses the double.
 */
public record ConsignmentId(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public ConsignmentId {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "FORMAT",
                "'" + value + "' is not the identifier of a consignment.",
                "Take the identifier from a search result or from the answer to the filing.");
    }

    /** The consignment of a transport document in a filing. */
    public static ConsignmentId of(Mrn announcedBy, TransportDocument document) {
        String name = announcedBy.value() + '\n' + document.type() + '\n' + document.documentNumber();
        return new ConsignmentId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
