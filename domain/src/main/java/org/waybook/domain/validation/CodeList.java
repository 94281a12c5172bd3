package org.waybook.domain.validation;

import java.util.regex.Pattern;

/** The published code lists that a filing's codes are checked against, each with the shape of its codes. */
public enum CodeList {
    COUNTRY("CL718", "country", "[A-Z]{2}"),
    OFFICE_OF_ENTRY("CL141", "customs office of entry (role ENT)", "[A-Z]{2}[A-Z0-9]{6}"),
    TRANSPORT_DOCUMENT_TYPE("CL754", "type of transport document", "[A-Z][A-Z0-9]{3}"),
    SUPPORTING_DOCUMENT_TYPE("CL013", "type of supporting document", "[A-Z0-9]{4}"),
    HS_CODE("CL152", "subheading of the Harmonized System", "[0-9]{6}"),
    UN_NUMBER("CL101", "UN number of dangerous goods", "[0-9]{4}"),
    TYPE_OF_PACKAGES("CL017", "type of packages", "[A-Z0-9]{2}"),
    CURRENCY("CL048", "currency", "[A-Z]{3}"),
    METHOD_OF_PAYMENT("CL116", "method of payment of transport charges", "[A-Z]"),
    SUPPLY_CHAIN_ROLE("CL704", "role of a supply chain actor", "[A-Z]{1,3}"),
    MEANS_IDENTIFICATION_TYPE("CL750", "type of identification of a means of transport", "[0-9]{2}");

    private final String number;
    private final String title;
    private final Pattern shape;

    CodeList(String number, String title, String shape) {
        this.number = number;
        this.title = title;
        this.shape = Pattern.compile(shape);
    }

    /** The number of the list, which is the code of an error against it. */
    public String number() {
        return number;
    }

    /** What a code of the list stands for. */
    public String title() {
        return title;
    }

    /** Whether a text has the shape of a code of this list. */
    public boolean isWellFormed(String code) {
        return shape.matcher(code).matches();
    }
}
