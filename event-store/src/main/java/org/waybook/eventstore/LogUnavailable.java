package org.waybook.eventstore;

/**
 * The store cannot be reached, opened or written. After a failed append it is not known whether the events are in the
 * log: append them again with the same event identifiers, and a refusal says that they are.
 */
public final class LogUnavailable extends RuntimeException {

    public LogUnavailable(String message) {
        super(message);
    }

    public LogUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
