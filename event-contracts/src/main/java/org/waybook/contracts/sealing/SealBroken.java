package org.waybook.contracts.sealing;

/** Sealed particulars are not what was sealed: they were altered, moved to another place, or the key store is another. */
public final class SealBroken extends RuntimeException {

    SealBroken(String place, Throwable cause) {
        super(
                "The sealed particulars in " + place + " do not fit their keys; verify the log, and check that the key"
                        + " store belongs to it.",
                cause);
    }
}
