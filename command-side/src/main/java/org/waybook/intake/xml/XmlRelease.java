package org.waybook.intake.xml;

import java.util.Set;
import org.waybook.domain.filing.FilingType;

/** The releases of the message set: each has its namespace and its names of elements. */
enum XmlRelease {
    /** Pre-loading of express and post; its schema is published with the messages. */
    RELEASE_1("urn:wco:datamodel:WCO:CIS:1", "release1-elements.txt"),
    /** Everything else. */
    RELEASE_2("urn:wco:datamodel:eu:ics2:2", "release2-elements.txt");

    private static final Set<FilingType> FIRST = Set.of(FilingType.F32, FilingType.F43, FilingType.F44);

    private final String namespace;
    private final String file;

    XmlRelease(String namespace, String file) {
        this.namespace = namespace;
        this.file = file;
    }

    /** The release in whose form Waybook takes a type of filing. */
    static XmlRelease of(FilingType type) {
        return FIRST.contains(type) ? RELEASE_1 : RELEASE_2;
    }

    String namespace() {
        return namespace;
    }

    /** Where its element table is. */
    String file() {
        return file;
    }
}
