package org.waybook.intake.large;

import java.util.Optional;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;

/** Which filing a message becomes: what is sealed and written is bound to its number. */
@FunctionalInterface
public interface Numbering {

    /** The filing of a header; empty while the header is not enough to tell. */
    Optional<Numbered> of(FilingHeader header);

    /**
     * A filing.
     *
     * @param mrn its number
     * @param filedBefore whether it is there already, so that its consignments need not be written again
     */
    record Numbered(Mrn mrn, boolean filedBefore) {}
}
