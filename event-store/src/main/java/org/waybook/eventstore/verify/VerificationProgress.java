package org.waybook.eventstore.verify;

import org.waybook.eventstore.Position;

/** Learns how far a check is; called some times in a second, and must be quick. */
@FunctionalInterface
public interface VerificationProgress {

    /**
     * Everything before a position fits so far.
     *
     * @param end the position that the check goes up to
     */
    void upTo(Position position, Position end);
}
