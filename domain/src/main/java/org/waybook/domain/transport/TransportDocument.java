package org.waybook.domain.transport;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;

/**
 * The contract of carriage, which a consignment is known by (D.E. 12 05).
 *
 * @param type an4 of code list CL754, such as N705 for a bill of lading
 * @param documentNumber an..70
 */
public record TransportDocument(String type, String documentNumber) {

    private static final Pattern TYPE_FORMAT = Pattern.compile("[A-Z][A-Z0-9]{3}");
    private static final Pattern NUMBER_FORMAT = Pattern.compile("\\S(.{0,68}\\S)?");

    public TransportDocument {
        InvalidValue.unless(
                TYPE_FORMAT.matcher(type).matches(),
                "CL754",
                type,
                "is not a type of transport document.",
                "Give a letter and three letters or digits, such as N705.");
        InvalidValue.unless(
                NUMBER_FORMAT.matcher(documentNumber).matches(),
                "FORMAT",
                documentNumber,
                "is not a document number.",
                "Give 1 to 70 characters without blanks at the ends.");
    }

    @Override
    public String toString() {
        return type + " " + documentNumber;
    }
}
