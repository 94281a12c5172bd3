package org.waybook.domain.transport;

import org.waybook.domain.InvalidValue;

/**
 * The contract of carriage, which a consignment is known by (D.E. 12 05).
 *
 * @param type an4 of code list CL754, such as N705 for a bill of lading
 * @param documentNumber an..70
 */
public record TransportDocument(String type, String documentNumber) {

    public TransportDocument {
        InvalidValue.unless(
                type.matches("[A-Z][A-Z0-9]{3}"),
                "CL754",
                "'" + type + "' is not a type of transport document.",
                "Give a letter and three letters or digits, such as N705.");
        InvalidValue.unless(
                documentNumber.matches("\\S(.{0,68}\\S)?"),
                "FORMAT",
                "'" + documentNumber + "' is not a document number.",
                "Give 1 to 70 characters without blanks at the ends.");
    }

    @Override
    public String toString() {
        return type + " " + documentNumber;
    }
}
