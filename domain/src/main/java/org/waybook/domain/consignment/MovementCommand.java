package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;

/** What is said of where the goods are. */
public sealed interface MovementCommand extends ConsignmentCommand {

    /**
     * It is said to have arrived.
     *
     * @param filings whose goods arrived, of a split consignment; empty for all
     */
    record Arrive(
            ConsignmentId consignment, Mrn arrival, CustomsOffice actualOffice, Instant arrivedAt, List<Mrn> filings)
            implements MovementCommand {
        public Arrive {
            filings = List.copyOf(filings);
        }
    }

    /** It is said to be presented (IE4N10). */
    record Present(ConsignmentId consignment, CustomsOffice office, Instant presentedAt, Actor actor)
            implements MovementCommand {}

    /** The presentation is taken back (IE4Q08). */
    record RevokePresentation(ConsignmentId consignment, Optional<String> reason, Actor actor)
            implements MovementCommand {}
}
