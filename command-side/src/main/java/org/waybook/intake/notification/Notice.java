package org.waybook.intake.notification;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.message.MessageDetail;
import org.waybook.domain.message.MessageType;
import org.waybook.domain.message.Recipient;

/**
 * What one event has to tell one recipient; those of a commit that differ by the consignment only become one message.
 *
 * @param consignment which it is about; none for a filing or an arrival as a whole
 */
record Notice(Kind kind, Optional<ConsignmentId> consignment) {

    /** What several consignments have in common in one message. */
    record Kind(
            MessageType type, Recipient recipient, Mrn mrn, Optional<String> reference, List<MessageDetail> content) {}
}
