package org.waybook.intake.notification;

import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;

/**
 * How things stood when an event happened, however much has happened since: following the log again finds the same
 * recipients.
 */
interface Background {

    /** The consignment right after the event, or right before it where the event ended it. */
    Optional<Live> consignment(ConsignmentId consignment);

    /** The header of a filing right before the event; of a filing that ended, the last it had. */
    Optional<FilingHeader> filing(Mrn mrn);

    /** Who notified an arrival. */
    Optional<Eori> notifier(Mrn arrival);
}
