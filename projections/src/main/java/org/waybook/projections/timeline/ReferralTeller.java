package org.waybook.projections.timeline;

import static org.waybook.projections.timeline.ConsignmentTeller.told;

import org.waybook.domain.consignment.ReferralEvent;
import org.waybook.domain.consignment.ReferralEvent.ReferralAnswered;
import org.waybook.domain.consignment.ReferralEvent.ReferralClosed;
import org.waybook.domain.consignment.ReferralEvent.ReferralIssued;
import org.waybook.domain.consignment.ReferralEvent.ReferralOverdue;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralType;

/** Tells referrals. */
final class ReferralTeller {

    private ReferralTeller() {}

    static Told tell(ReferralEvent event) {
        return switch (event) {
            case ReferralIssued issued ->
                told(
                        issued,
                        "Referral issued",
                        issued.memberState().value() + " asks "
                                + issued.addressee().value() + " for "
                                + what(issued.type()) + ", to be answered until " + Words.instant(issued.answerBy())
                                + " (referral " + issued.reference().value() + ").");
            case ReferralAnswered answered ->
                told(
                        answered,
                        "Referral answered",
                        "Referral " + answered.reference().value() + " was answered " + how(answered.answer()) + ".");
            case ReferralOverdue overdue ->
                told(
                        overdue,
                        "Referral overdue",
                        "Referral " + overdue.reference().value() + " was not answered in time.");
            case ReferralClosed closed ->
                told(
                        closed,
                        "Referral closed",
                        closed.memberState().value() + " closed referral "
                                + closed.reference().value()
                                + Words.reason(closed.remark().orElse("")));
        };
    }

    private static String what(ReferralType type) {
        return switch (type) {
            case RFI -> "information";
            case RFA -> "an amendment";
            case RFS -> "a screening";
        };
    }

    private static String how(ReferralAnswer answer) {
        return switch (answer) {
            case ReferralAnswer.Information ignored -> "with information";
            case ReferralAnswer.Screening screening ->
                "with a screening by " + String.join(" and ", screening.result().screeningMethods());
            case ReferralAnswer.Amendment amendment -> "by version " + amendment.filingVersion() + " of the filing";
        };
    }
}
