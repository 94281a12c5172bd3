package org.waybook.eventstore.append;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.waybook.eventstore.AppendOutcome;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.chain.CommitDraft;

/** A draft that somebody waits to see written. */
public final class PendingAppend {

    private final CommitDraft draft;
    private final CompletableFuture<AppendOutcome> outcome = new CompletableFuture<>();

    PendingAppend(CommitDraft draft) {
        this.draft = draft;
    }

    /** What is to be written. */
    public CommitDraft draft() {
        return draft;
    }

    /** Tells the one who waits what became of it. */
    public void complete(AppendOutcome known) {
        outcome.complete(known);
    }

    /** Whether the outcome is known already. */
    public boolean isDone() {
        return outcome.isDone();
    }

    void fail(Throwable cause) {
        outcome.completeExceptionally(cause);
    }

    /** Waits also when interrupted: a write in flight ends in bounded time, and its outcome must not be lost. */
    AppendOutcome await() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            throw translated(e.getCause());
        }
    }

    /** A failure of the writing thread, with the stack of the one who waits. */
    private static RuntimeException translated(Throwable cause) {
        if (cause instanceof LogCorrupted corrupted) {
            return corrupted;
        }
        return cause instanceof LogUnavailable
                ? new LogUnavailable(cause.getMessage(), cause)
                : new LogUnavailable("The append failed for a reason the log does not know (" + cause + ")", cause);
    }
}
