package org.waybook.intake.large;

import java.util.Optional;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;

/**
 * What is known of a filing when its consignments begin.
 *
 * @param header cleansed, as far as it stands before them; empty where that is no header yet
 * @param mrn what they are sealed for, empty where they need not be written
 * @param isSettled whether the header keeps the rules, so that nothing needs to follow
 */
record Beginning(Optional<FilingHeader> header, Optional<Mrn> mrn, boolean isSettled) {}
