package org.waybook.domain;

/** A concept that is written as one text, such as an MRN or an EORI; checked when it is made. */
public interface TextValue {

    /** The text as the field writes it. */
    String value();
}
