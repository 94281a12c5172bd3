package org.waybook.query.status;

import java.time.Duration;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.projections.views.View;
import org.waybook.projections.views.ViewProgress;
import org.waybook.projections.views.ViewProgress.Progress;

/** Reads how far the log and the views are. */
public final class ViewClock {

    private static final long NANOS_PER_MILLI = 1_000_000;

    /** As long as a caller who waits for his own filing is patient. */
    private static final Duration WAIT_MAX = Duration.ofSeconds(2);

    private final ViewProgress progress;
    private final EventStore eventStore;

    public ViewClock(ViewProgress progress, EventStore eventStore) {
        this.progress = progress;
        this.eventStore = eventStore;
    }

    /** Begins an answer: what the view is complete to is read before the view is asked, so that it is never too much. */
    public Started start(View view) {
        return new Started(progress.of(view), System.nanoTime());
    }

    /** Waits for a position, but not for long; the answer says how far the view is. */
    public void waitFor(View view, long position) {
        try {
            progress.await(view, position, WAIT_MAX);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last position of the log, {@link ViewProgress#NOTHING} before the first. */
    public long head() {
        TrackingToken head = eventStore.createHeadToken();
        return head == null ? ViewProgress.NOTHING : valueOf(head.position());
    }

    ViewProgress progress() {
        return progress;
    }

    private static long valueOf(OptionalLong position) {
        return position.orElse(ViewProgress.NOTHING);
    }

    /** An answer that has begun. */
    public final class Started {

        private final Progress before;
        private final long startedNanos;

        private Started(Progress before, long startedNanos) {
            this.before = before;
            this.startedNanos = startedNanos;
        }

        /** How far the view is at least, and how long the answer took. */
        public ViewState done() {
            long took = (System.nanoTime() - startedNanos) / NANOS_PER_MILLI;
            return new ViewState(before.completeTo(), head(), before.deadLetters(), took);
        }
    }
}
