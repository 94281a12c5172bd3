package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralDetail;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.domain.referral.ReferralType;

/** What customs asks of those who filed, and what comes of it. */
public sealed interface ReferralEvent extends ConsignmentEvent {

    /** The referral it is about. */
    ReferralReference reference();

    /**
     * The responsible member state asks something of the person filing (IE3Q02, IE3Q03).
     *
     * @param mrn of the filing it is about
     * @param memberState that asks
     * @param addressee who filed
     * @param details 1 to 999
     * @param answerBy UTC
     */
    record ReferralIssued(
            ConsignmentId consignment,
            Mrn mrn,
            ReferralReference reference,
            ReferralType type,
            MemberState memberState,
            Eori addressee,
            List<ReferralDetail> details,
            Instant answerBy)
            implements ReferralEvent {
        public ReferralIssued {
            details = List.copyOf(details);
        }
    }

    /** The person filing answered (IE3R02, IE3R03, or an amendment). */
    record ReferralAnswered(ConsignmentId consignment, Mrn mrn, ReferralReference reference, ReferralAnswer answer)
            implements ReferralEvent {}

    /** The time to answer ran out; it stays open until it is closed. */
    record ReferralOverdue(ConsignmentId consignment, Mrn mrn, ReferralReference reference) implements ReferralEvent {}

    /**
     * The member state is done with it.
     *
     * @param memberState that asked
     * @param remark in the officer's words, an..512
     */
    record ReferralClosed(
            ConsignmentId consignment,
            Mrn mrn,
            ReferralReference reference,
            MemberState memberState,
            Optional<String> remark)
            implements ReferralEvent {}
}
