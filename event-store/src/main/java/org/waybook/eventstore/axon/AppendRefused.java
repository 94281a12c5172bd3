package org.waybook.eventstore.axon;

import org.waybook.eventstore.AppendOutcome.Refused;

/** Carries a refusal of the log through Axon's translation of exceptions. */
final class AppendRefused extends RuntimeException {

    AppendRefused(Refused refusal) {
        super(refusal.reason());
    }
}
