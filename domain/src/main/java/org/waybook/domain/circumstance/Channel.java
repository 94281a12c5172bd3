package org.waybook.domain.circumstance;

/** The interface a message came through. */
public enum Channel {
    JSON,
    XML,
    SYSTEM,
    /** A page that a person fills in. */
    UI;

    /** Whether a person filled it in, rather than a system of theirs. */
    public boolean isUserInterface() {
        return this == UI;
    }
}
