package org.waybook.domain.circumstance;

/** The interface a message came through. */
public enum Channel {
    JSON,
    XML,
    SYSTEM
}
