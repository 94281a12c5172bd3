package org.waybook.eventstore.transfer;

/** Why a log cannot be moved, as a sentence that says what to do. */
public final class TransferFailed extends RuntimeException {

    public TransferFailed(String sentence) {
        super(sentence);
    }

    public TransferFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
