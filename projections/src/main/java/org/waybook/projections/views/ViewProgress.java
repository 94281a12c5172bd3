package org.waybook.projections.views;

import java.time.Duration;
import java.util.List;

/** How far the views are. */
public interface ViewProgress {

    /** The position of a view that has taken in nothing yet. */
    long NOTHING = -1;

    /** Every view, in the order of {@link View}. */
    List<Progress> views();

    /** One view. */
    default Progress of(View view) {
        return views().get(view.ordinal());
    }

    /**
     * Waits until a view can be searched up to a position or the time is over, and answers whether it can.
     *
     * @throws InterruptedException when the caller is interrupted
     */
    boolean await(View view, long position, Duration timeout) throws InterruptedException;

    /**
     * The progress of one view.
     *
     * @param completeTo the last position up to which everything can be searched, {@link #NOTHING} at first
     * @param deadLetters number of documents that lag behind, since an event could not be applied to them
     */
    record Progress(View view, long completeTo, long deadLetters) {}
}
