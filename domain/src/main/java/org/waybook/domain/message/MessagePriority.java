package org.waybook.domain.message;

/** In which order messages are to be worked off (interface control document, Annex 1, Table 7); A comes first. */
public enum MessagePriority {
    A,
    B,
    C
}
