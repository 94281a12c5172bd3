package org.waybook.domain.message;

/** Who speaks to whom. */
public enum MessageDirection {
    /** From customs to a person who filed, carries or notified. */
    TO_TRADER,
    /** From the repository to the systems of a member state. */
    TO_MEMBER_STATE
}
