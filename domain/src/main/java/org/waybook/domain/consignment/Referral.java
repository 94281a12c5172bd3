package org.waybook.domain.consignment;

import java.time.Instant;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.domain.referral.ReferralType;

/**
 * One referral of a consignment.
 *
 * @param mrn of the filing it is about
 * @param memberState that asked
 * @param addressee who is asked
 * @param answerBy UTC
 */
public record Referral(
        ReferralReference reference,
        ReferralType type,
        Mrn mrn,
        MemberState memberState,
        Eori addressee,
        Instant answerBy,
        Status status) {

    /** Where a referral stands. */
    public enum Status {
        OPEN,
        ANSWERED,
        OVERDUE,
        CLOSED
    }

    /** Whether an answer is still wanted: it is neither answered nor closed. */
    public boolean isOpen() {
        return status == Status.OPEN || status == Status.OVERDUE;
    }

    Referral now(Status next) {
        return new Referral(reference, type, mrn, memberState, addressee, answerBy, next);
    }
}
