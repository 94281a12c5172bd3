package org.waybook.eventstore.checkpoint;

/** A text is no checkpoint, or not one that the expected key signed. */
public final class InvalidCheckpoint extends RuntimeException {

    public InvalidCheckpoint(String reason) {
        super("The checkpoint cannot be trusted: " + reason + "; take it again from where it was published");
    }
}
