package org.waybook.eventstore.verify;

import org.waybook.eventstore.Digest;
import org.waybook.eventstore.Position;

/** What a check of the log found. */
public sealed interface Verification {

    /**
     * Everything that was checked fits.
     *
     * @param from position of the first event checked
     * @param to position behind the last event checked
     * @param commits number of commits checked
     * @param checkpoints number of checkpoints that the log agrees with
     * @param root of the Merkle tree over all events before {@code to}
     */
    record FitsTogether(Position from, Position to, long commits, long checkpoints, Digest root)
            implements Verification {

        /** Number of events checked. */
        public long events() {
            return to.value() - from.value();
        }
    }

    /**
     * Something does not fit.
     *
     * @param position the first one that does not
     * @param finding what was found, as a part of a sentence
     */
    record Broken(Position position, String finding) implements Verification {}
}
