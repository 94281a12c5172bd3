package org.waybook.demo;

import org.waybook.domain.filing.Lrn;
import org.waybook.domain.party.Eori;

/**
 * An earlier filing by what its sender knows of it; the MRN is known only to the repository that issued it.
 *
 * @param declarant in whose name it was made
 * @param lrn the declarant's number for it
 */
public record FilingReference(Eori declarant, Lrn lrn) {}
