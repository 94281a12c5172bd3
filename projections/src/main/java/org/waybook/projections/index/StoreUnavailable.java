package org.waybook.projections.index;

/** Elasticsearch does not answer or asks for patience; nothing is wrong with what was to be written. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
