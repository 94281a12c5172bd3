package org.waybook.intake.notification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.AnalysisEvent.ControlRecommended;
import org.waybook.domain.consignment.AnalysisEvent.DoNotLoadIssued;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningResultSubmitted;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ControlEvent.ControlDecided;
import org.waybook.domain.consignment.LinkingEvent.EnsNotComplete;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.consignment.ReferralEvent.ReferralIssued;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingNotComplete;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.validation.Finding;

/** What the messages of the table say, where it is more than a word. */
final class Contents {

    /** How many reasons a refusal repeats; the answer to the filing has them all. */
    private static final int FINDINGS_MAX = 20;

    private Contents() {}

    static Content accepted(Cause<FilingAccepted> cause) {
        return Content.of("lrn", cause.event().header().lrn())
                .and("consignmentCount", cause.event().houses().count());
    }

    static Content stillToFile(Cause<FilingAccepted> cause) {
        return Content.nothing().and("masterDocument", cause.event().header().transportDocumentMasterLevel());
    }

    static Content stillToFileAmended(Cause<FilingAmended> cause) {
        return Content.nothing().and("masterDocument", cause.event().header().transportDocumentMasterLevel());
    }

    static Content refused(Cause<FilingRefused> cause) {
        Content content = Content.nothing();
        for (Finding finding :
                cause.event().findings().stream().limit(FINDINGS_MAX).toList()) {
            content.and(finding.code(), finding.text());
        }
        return content;
    }

    static Content amended(Cause<FilingAmended> cause) {
        return Content.of("lrn", cause.event().header().lrn())
                .and("version", cause.event().version());
    }

    static Content arrival(Cause<ArrivalNotified> cause) {
        return at(cause.event().actualOffice())
                .and("arrivedAt", cause.event().arrivedAt())
                .and("arrived", cause.event().arrived().size())
                .and("inIncorrectState", cause.event().inIncorrectState().size());
    }

    static Content arrivals(Cause<ArrivalRegistered> cause) {
        return at(cause.event().actualOffice()).and("arrivedAt", cause.event().arrivedAt());
    }

    static Content missing(EnsNotComplete event) {
        return Content.nothing().and("missing", event.missing().stream());
    }

    static Content notFiled(Cause<FilingNotComplete> cause) {
        return Content.nothing().and("missing", cause.event().missing().stream().map(Contents::filingOf));
    }

    static Content stillMissing(Cause<FilingNotComplete> cause) {
        return Content.nothing()
                .and(
                        "masterDocument",
                        cause.background()
                                .filing(cause.event().mrn())
                                .flatMap(FilingHeader::transportDocumentMasterLevel));
    }

    private static String filingOf(SupplementaryDeclarant declarant) {
        String eori = declarant.identificationNumber().value();
        return declarant
                .supplementaryFilingType()
                .map(type -> type + " of " + eori)
                .orElse(eori);
    }

    static Content amendment(ConsignmentAmended event) {
        return Content.of("version", event.filingVersion());
    }

    static Content screening(Cause<AnalysisRequested> cause) {
        return Content.of("analysis", cause.event().analysis())
                .and("phase", cause.event().phase())
                .and("dueAt", minute(cause.event().eScreeningDueAt()));
    }

    static Content analysis(Cause<AnalysisRequested> cause) {
        return Content.of("analysis", cause.event().analysis())
                .and("phase", cause.event().phase())
                .and("involved", cause.event().involved().stream().map(one -> one.memberState()))
                .and("dueAt", minute(cause.event().dueAt()));
    }

    static Content hit(Cause<EScreeningResultSubmitted> cause) {
        return Content.of("analysis", cause.event().analysis())
                .and("memberState", cause.event().memberState());
    }

    static Content doNotLoad(Cause<DoNotLoadIssued> cause) {
        return Content.of("memberState", cause.event().memberState())
                .and("targets", cause.event().targets().stream().map(target -> target.kind() + " " + target.id()))
                .and("reason", cause.event().reason());
    }

    static Content referral(Cause<ReferralIssued> cause) {
        Content content = Content.of("type", cause.event().type())
                .and("memberState", cause.event().memberState())
                .and("answerBy", cause.event().answerBy());
        cause.event().details().forEach(detail -> content.and("transportDocument", detail.transportDocument())
                .and("requestedDocumentTypes", detail.requestedDocumentTypes().stream())
                .and("text", detail.text())
                .and("pointers", detail.pointers().stream()));
        return content;
    }

    static Content referralToOther(Cause<ReferralIssued> cause) {
        return Content.of("type", cause.event().type())
                .and("answerBy", cause.event().answerBy());
    }

    static Content arrived(Cause<ConsignmentArrived> cause) {
        return at(cause.event().actualOffice()).and("arrivedAt", cause.event().arrivedAt());
    }

    static Content partlyArrived(Cause<ConsignmentPartiallyArrived> cause) {
        return at(cause.event().actualOffice())
                .and("arrivedAt", cause.event().arrivedAt())
                .and("filings", cause.event().filings().stream());
    }

    static Content incorrectState(Cause<ArrivalInIncorrectState> cause) {
        return at(cause.event().actualOffice()).and("reason", cause.event().reason());
    }

    static Content recommendation(Cause<ControlRecommended> cause) {
        return recommended(Content.nothing(), cause.event());
    }

    static Content recommendations(Cause<? extends LifecycleEvent> cause) {
        Content content = Content.nothing();
        cause.live().ifPresent(live -> live.assessment().recommendations().forEach(one -> recommended(content, one)));
        return content;
    }

    static Content decision(Cause<ControlDecided> cause) {
        return Content.of("decision", cause.event().decision())
                .and("memberState", cause.event().memberState())
                .and("reasonCode", cause.event().reasonCode())
                .and("controls", cause.event().controls().stream())
                .and("memberStateOfControl", cause.event().memberStateOfControl());
    }

    /** Consignments of one commit are due within milliseconds of each other; by the minute they share a message. */
    private static Instant minute(Instant due) {
        return due.truncatedTo(ChronoUnit.MINUTES);
    }

    private static Content recommended(Content content, ControlRecommended recommendation) {
        return content.and("memberState", recommendation.memberState())
                .and("memberStateOfControl", recommendation.memberStateOfControl())
                .and("controls", recommendation.controls().stream())
                .and("office", recommendation.place().office())
                .and("reason", recommendation.reason());
    }

    private static Content at(CustomsOffice office) {
        return Content.of("actualOffice", office);
    }
}
