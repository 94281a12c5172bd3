package org.waybook.standalone.preflight;

/** Why Waybook cannot start: one sentence for the reader, and what to do. */
public final class CannotStart extends RuntimeException {

    /** With a sentence that is shown as it is. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** With a sentence that is shown as it is, and the cause for the log. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
