package org.waybook.intake.large;

/** As many large messages are being read as memory has room for. */
public final class LargeBusy extends RuntimeException {

    LargeBusy() {
        super("As many large messages as there is room for are being read.");
    }
}
