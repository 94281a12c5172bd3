package org.waybook.intake.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.consignment.ReferralCommand.AnswerReferral;
import org.waybook.domain.consignment.ReferralCommand.CloseReferral;
import org.waybook.domain.consignment.ReferralCommand.IssueReferral;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralDetail;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.decision.DecisionRequests.Asked;
import org.waybook.intake.decision.DecisionRequests.Reading;
import org.waybook.intake.reading.Choice;
import org.waybook.intake.reading.ConsignmentReading;
import org.waybook.intake.reading.Fields;
import org.waybook.intake.reading.Numbers;
import org.waybook.intake.reading.SupplementReading;
import org.waybook.intake.reading.TransportReading;

/** Reads referrals and their answers. */
final class ReferralRequests {

    private static final String INFORMATION = "information";
    private static final String SCREENING = "screening";

    private ReferralRequests() {}

    static Reading referral(Asked asked) {
        return fields -> {
            Optional<ReferralReference> reference =
                    fields.needed("reference", fields.value("reference", ReferralReference::new));
            Optional<ReferralType> type = fields.needed("type", fields.value("type", Choice.of(ReferralType.class)));
            List<ReferralDetail> details = fields.parts("details", ReferralRequests::detail);
            Optional<Instant> answerBy = fields.needed("answerBy", fields.value("answerBy", Numbers::instant));
            return fields.whole(() -> new IssueReferral(
                    asked.consignment(),
                    reference.orElseThrow(),
                    type.orElseThrow(),
                    details,
                    answerBy.orElseThrow(),
                    asked.actor(),
                    asked.at()));
        };
    }

    static Reading answer(Asked asked, ReferralReference reference) {
        return fields -> {
            Optional<ReferralAnswer> information =
                    fields.part(INFORMATION, ReferralRequests::information).map(ReferralAnswer.class::cast);
            Optional<ReferralAnswer> screening = fields.<ScreeningResult>part(
                            SCREENING, SupplementReading::screeningResult)
                    .map(ReferralAnswer.Screening::new);
            if (screening.isEmpty()) {
                fields.needed(INFORMATION, information);
            }
            return fields.whole(() -> new AnswerReferral(
                    asked.consignment(),
                    reference,
                    information.or(() -> screening).orElseThrow(),
                    asked.actor()));
        };
    }

    static Reading closure(Asked asked, ReferralReference reference) {
        return fields -> {
            Optional<String> remark = fields.text("remark");
            return fields.whole(() -> new CloseReferral(asked.consignment(), reference, remark, asked.actor()));
        };
    }

    private static Optional<ReferralDetail> detail(Fields fields) {
        Optional<TransportDocument> document = fields.part("transportDocument", TransportReading::document);
        List<String> types = fields.values("requestedDocumentTypes", Function.identity());
        Optional<String> text = fields.text("text");
        List<String> pointers = fields.values("pointers", Function.identity());
        return fields.whole(() -> new ReferralDetail(document, types, text, pointers));
    }

    private static Optional<ReferralAnswer.Information> information(Fields fields) {
        Optional<String> text = fields.text("text");
        List<SupportingDocument> documents = fields.parts("documents", ConsignmentReading::supportingDocument);
        return fields.whole(() -> new ReferralAnswer.Information(text, documents));
    }
}
