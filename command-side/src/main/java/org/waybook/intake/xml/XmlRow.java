package org.waybook.intake.xml;

import java.util.List;
import java.util.Optional;

/**
 * Where an element or attribute of a message goes in the filing JSON.
 *
 * @param element its local name; an attribute's with an at sign before it
 * @param kind what becomes of it
 * @param ofTheMessage whether it goes to the message itself, wherever it stands
 * @param path its name in the filing JSON, behind the objects it goes into; empty where it has none of its own
 * @param children the rows of what stands inside it
 */
record XmlRow(String element, Kind kind, boolean ofTheMessage, List<String> path, List<XmlRow> children) {

    /** What becomes of an element. */
    enum Kind {
        /** Its text is a value. */
        VALUE,
        /** Its text is an entry of a list. */
        VALUE_ENTRY,
        /** It is an object. */
        GROUP,
        /** It is an entry of a list. */
        ENTRY,
        /** Only what stands inside it counts. */
        PASSED_THROUGH,
        /** It is known, but the dataset has no place for it. */
        NOT_KEPT
    }

    XmlRow {
        path = List.copyOf(path);
        children = List.copyOf(children);
    }

    /** Its name in the filing JSON. */
    String name() {
        return path.isEmpty() ? "" : path.getLast();
    }

    /** Whether it is a list of which it is an entry. */
    boolean isEntry() {
        return kind == Kind.ENTRY || kind == Kind.VALUE_ENTRY;
    }

    Optional<XmlRow> child(String elementName) {
        return children.stream().filter(row -> row.element.equals(elementName)).findFirst();
    }

    /** The names of the elements that may stand inside it. */
    List<String> elements() {
        return children.stream().map(XmlRow::element).toList();
    }
}
