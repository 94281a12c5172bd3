package org.waybook.projections.processing;

import java.io.IOException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.projections.index.StoreUnavailable;

/** Tells a store that does not answer, which is waited for, from an event that cannot be applied. */
final class Outage {

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreUnavailable
                    || cause instanceof LogUnavailable
                    || cause instanceof LogCorrupted
                    || cause instanceof EventStoreException
                    || cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
