package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralDetail;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.domain.referral.ReferralType;

/** What is wanted of the referrals of a consignment. */
public sealed interface ReferralCommand extends ConsignmentCommand {

    /** Which referral. */
    ReferralReference reference();

    /**
     * Ask something of the person filing (IE4Q04, IE4Q05).
     *
     * @param answerBy UTC; after {@code at}
     */
    record IssueReferral(
            ConsignmentId consignment,
            ReferralReference reference,
            ReferralType type,
            List<ReferralDetail> details,
            Instant answerBy,
            Actor actor,
            Instant at)
            implements ReferralCommand {}

    /** Answer it (IE3R02, IE3R03). */
    record AnswerReferral(ConsignmentId consignment, ReferralReference reference, ReferralAnswer answer, Actor actor)
            implements ReferralCommand {}

    /** The time to answer has run out; harmless where it is answered. */
    record EndReferral(ConsignmentId consignment, ReferralReference reference) implements ReferralCommand {}

    /** Be done with it. */
    record CloseReferral(ConsignmentId consignment, ReferralReference reference, Optional<String> remark, Actor actor)
            implements ReferralCommand {}
}
