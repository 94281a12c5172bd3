package org.waybook.intake.repetition;

import java.util.List;

/**
 * What came of a message.
 *
 * @param outcome whether it was carried out now, or before
 * @param answer identifiers of consignments, or names of events; the same each time the message comes
 */
public record Carried(Outcome outcome, List<String> answer) {

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
