package org.waybook.intake.amendment;

import org.waybook.domain.Refused;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.FilingState.NotFiled;
import org.waybook.domain.filing.FilingState.Received;
import org.waybook.domain.filing.FilingState.RefusedFiling;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;

/** What the message of an amendment may leave out, since the filing that it amends says it. */
final class AmendedFiling {

    private AmendedFiling() {}

    /**
     * The LRN of a filing.
     *
     * @throws Refused when there is none to amend
     */
    static Lrn lrn(Mrn mrn, FilingState state) {
        return switch (state) {
            case Received received -> received.header().lrn();
            case Accepted accepted -> accepted.header().lrn();
            case Invalidated invalidated -> invalidated.header().lrn();
            case NotFiled ignored -> throw unknown(mrn);
            case RefusedFiling ignored -> throw unknown(mrn);
        };
    }

    private static Refused unknown(Mrn mrn) {
        return Refused.because(
                Refused.Kind.UNKNOWN,
                "MRN_UNKNOWN",
                "There is no filing " + mrn.value() + ".",
                "Check the MRN that the registration answered.");
    }
}
