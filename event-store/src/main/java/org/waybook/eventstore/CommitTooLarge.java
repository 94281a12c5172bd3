package org.waybook.eventstore;

/** A commit is larger than the log takes as one record; nothing was written. */
public final class CommitTooLarge extends RuntimeException {

    public CommitTooLarge(int events, long bytes, long bytesMax) {
        super("A commit of " + events + " events takes " + bytes + " bytes, but may take " + bytesMax
                + "; put large bodies into the chunk store, or append in several commits");
    }
}
