package org.waybook.intake.repetition;

import java.util.List;
import java.util.Optional;

/**
 * What came of a message.
 *
 * @param outcome whether it was carried out now, or before
 * @param result what its handler answered now; empty for a message that was carried out before, and for a handler that
 *     answers nothing
 * @param answer the same in words, each time the message comes
 */
public record Carried<R>(Outcome outcome, Optional<R> result, List<String> answer) {

    public Carried {
        answer = List.copyOf(answer);
    }

    /** When a message was carried out. */
    public enum Outcome {
        NOW,
        BEFORE
    }

    /** Whether the same message was carried out before. */
    public boolean before() {
        return outcome == Outcome.BEFORE;
    }
}
