package org.waybook.intake.referencedata;

/** The file of a code list cannot be used; says which file and why. */
final class UnusableList extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableList(String text) {
        super(text);
    }
}
