package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;

/** Where the goods are. */
public sealed interface Movement {

    /** The newest arrival, once there is one. */
    Optional<Arrival> arrival();

    /** Whether they are presented to customs. */
    default boolean isPresented() {
        return this instanceof Presented;
    }

    /**
     * An arrival.
     *
     * @param mrn of the notification
     * @param filings whose goods are here by now; empty for all
     */
    record Arrival(Mrn mrn, CustomsOffice actualOffice, Instant arrivedAt, List<Mrn> filings) {
        public Arrival {
            filings = List.copyOf(filings);
        }
    }

    /** Not yet here. */
    record Expected() implements Movement {
        @Override
        public Optional<Arrival> arrival() {
            return Optional.empty();
        }
    }

    /** A part of a split consignment is here. */
    record PartiallyArrived(Arrival newest) implements Movement {
        @Override
        public Optional<Arrival> arrival() {
            return Optional.of(newest);
        }
    }

    /** All of it is here. */
    record Arrived(Arrival newest) implements Movement {
        @Override
        public Optional<Arrival> arrival() {
            return Optional.of(newest);
        }
    }

    /**
     * Presented to customs.
     *
     * @param before where it stood until then, and stands again when the presentation is revoked
     */
    record Presented(Movement before, CustomsOffice office, MemberState memberState, Instant presentedAt)
            implements Movement {
        @Override
        public Optional<Arrival> arrival() {
            return before.arrival();
        }
    }
}
