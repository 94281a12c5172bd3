package org.waybook.intake.filing;

import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;

/**
 * What became of a filing.
 *
 * @param mrn its number
 * @param outcome new, repeated or still being taken in
 * @param houses the consignments it announces
 */
public record Registration(Mrn mrn, Outcome outcome, Houses houses) {

    /** What became of it. */
    public enum Outcome {
        /** Accepted now. */
        ACCEPTED,
        /** The same content was accepted before under the same LRN. */
        REPEATED,
        /** Many consignments: taken in, and being checked. */
        RECEIVED
    }
}
