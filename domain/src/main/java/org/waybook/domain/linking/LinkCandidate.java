package org.waybook.domain.linking;

import java.util.List;
import org.waybook.domain.filing.Mrn;

/**
 * A master filing that may be the one of a consignment.
 *
 * @param mrn of the master filing
 * @param reasons what speaks for it, at least one
 * @param score 0 to 100, the surer the higher
 */
public record LinkCandidate(Mrn mrn, List<LinkReason> reasons, int score) {

    public LinkCandidate {
        reasons = List.copyOf(reasons);
    }
}
