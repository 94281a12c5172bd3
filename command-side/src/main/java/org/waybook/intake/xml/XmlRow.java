package org.waybook.intake.xml;

import java.util.List;
import java.util.Optional;

/**
 * Where an element or attribute of a message goes in the filing JSON.
 *
 * @param element its local name; an attribute's with an at sign before it
 * @param kind what becomes of it
 * @param name its name in the filing JSON, empty where it has none of its own
 * @param children the rows of what stands inside it
 */
record XmlRow(String element, Kind kind, String name, List<XmlRow> children) {

    /** What becomes of an element. */
    enum Kind {
        /** Its text is a value. */
        VALUE,
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
        children = List.copyOf(children);
    }

    Optional<XmlRow> child(String elementName) {
        return children.stream().filter(row -> row.element.equals(elementName)).findFirst();
    }

    /** The names of the elements that may stand inside it. */
    List<String> elements() {
        return children.stream().map(XmlRow::element).toList();
    }
}
