package org.waybook.domain.filing;

import org.waybook.domain.Refused;

/** Why a filing, as it stands, refuses a command. */
final class Refusals {

    private Refusals() {}

    static Refused unknown(Mrn mrn) {
        return Refused.because(
                Refused.Kind.UNKNOWN,
                "MRN_UNKNOWN",
                "There is no filing " + mrn.value() + ".",
                "Check the MRN that the registration answered.");
    }

    static Refused notYet(Mrn mrn, String what) {
        return Refused.because(
                Refused.Kind.NOT_YET,
                "NOT_YET",
                "Filing " + mrn.value() + " is still " + what + ".",
                "Try again shortly.");
    }

    static Refused refusedBefore(Mrn mrn) {
        return Refused.because(
                Refused.Kind.CONFLICT,
                "FILING_REFUSED",
                "Filing " + mrn.value() + " was refused.",
                "File again under another LRN.");
    }

    /** Its consignments follow an invalidation a moment later; whoever acts on them meanwhile has not filed anything. */
    static Refused declaresNoLonger(Mrn mrn) {
        return Refused.because(
                Refused.Kind.CONFLICT,
                "FILING_INVALIDATED",
                "Filing " + mrn.value() + ", which declared these goods, has just been invalidated.",
                "Wait a moment, then look at the consignment and its linking: without that filing its declaration may be"
                        + " incomplete again.");
    }

    static Refused invalidatedBefore(Mrn mrn) {
        return Refused.because(
                Refused.Kind.CONFLICT,
                "FILING_INVALIDATED",
                "Filing " + mrn.value() + " is invalidated.",
                "File again under another LRN.");
    }
}
