package org.waybook.intake.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.FilingState.Received;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SupplementaryFilings;
import org.waybook.domain.party.Eori;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.answering.AnsweredQuality;
import org.waybook.intake.answering.AnsweredSupplements;
import org.waybook.intake.answering.Answers.Declarant;
import org.waybook.intake.answering.Answers.FilingStatus;
import org.waybook.intake.answering.Answers.ReceivedFiling;
import org.waybook.intake.answering.Answers.RegisteredFiling;

/** Words the answers about filings. */
public final class FilingAnswers {

    private final FilingHistory history;

    public FilingAnswers(FilingHistory history) {
        this.history = history;
    }

    RegisteredFiling registered(Registration registration, FilingHeader header, List<String> notKept) {
        Mrn mrn = registration.mrn();
        List<String> consignments = registration.houses() instanceof Houses.Listed listed
                ? listed.consignments(mrn).stream().map(ConsignmentId::value).toList()
                : List.of();
        return new RegisteredFiling(
                mrn.value(),
                history.lastPositionOf(mrn.value()),
                header.lrn().value(),
                consignments,
                registration.houses().count(),
                notKept,
                quality(mrn),
                links(mrn));
    }

    ReceivedFiling received(LargeFilings.Filed filed) {
        Mrn mrn = filed.registration().mrn();
        return new ReceivedFiling(
                mrn.value(),
                "RECEIVED",
                filed.header().lrn().value(),
                filed.registration().houses().count(),
                filed.notKept(),
                links(mrn));
    }

    /**
     * Where a filing stands, for those who may know.
     *
     * @throws Refused when there is none, or it is not the actor's to see
     */
    FilingStatus status(Mrn mrn, Actor actor) {
        return switch (history.stateOf(mrn)) {
            case Received received ->
                status(
                        mrn,
                        actor,
                        "RECEIVED",
                        1,
                        received.header(),
                        received.houses(),
                        false,
                        SupplementaryFilings.NONE);
            case Accepted accepted ->
                status(
                        mrn,
                        actor,
                        "ACCEPTED",
                        accepted.version(),
                        accepted.header(),
                        accepted.houses(),
                        accepted.isSpread(),
                        accepted.supplements());
            case Invalidated gone ->
                status(
                        mrn,
                        actor,
                        "INVALIDATED",
                        gone.version(),
                        gone.header(),
                        gone.houses(),
                        true,
                        SupplementaryFilings.NONE);
            case FilingState.NotFiled ignored -> throw unknown(mrn);
            case FilingState.RefusedFiling ignored -> throw unknown(mrn);
        };
    }

    private FilingStatus status(
            Mrn mrn,
            Actor actor,
            String state,
            int version,
            FilingHeader header,
            Houses houses,
            boolean spread,
            SupplementaryFilings supplements) {
        if (!maySee(header, actor)) {
            throw unknown(mrn);
        }
        return new FilingStatus(
                mrn.value(),
                header.lrn().value(),
                state,
                version,
                header.specificCircumstanceIndicator().name(),
                new Declarant(
                        header.declarant().name(),
                        header.declarant().identificationNumber().map(Eori::value)),
                houses.count(),
                spread,
                quality(mrn),
                AnsweredSupplements.of(supplements),
                links(mrn));
    }

    private Optional<AnsweredQuality> quality(Mrn mrn) {
        return history.qualityOf(mrn).map(AnsweredQuality::of);
    }

    /** The person filing, and until need to know is refined every officer of a member state. */
    private static boolean maySee(FilingHeader header, Actor actor) {
        return switch (actor.role()) {
            case RISK_ANALYST, CONTROL_OFFICER, SUPERVISOR, AUDITOR -> true;
            case TRADER -> actor.eori().filter(header.personsFiling()::contains).isPresent();
            case STATISTICIAN, OPERATOR, SYSTEM -> false;
        };
    }

    private static Map<String, String> links(Mrn mrn) {
        return Map.of("filing", "/api/filings/" + mrn.value(), "consignments", "/api/consignments?mrn=" + mrn.value());
    }

    /** The same answer whether there is no such filing or it is not the asker's business. */
    private static Refused unknown(Mrn mrn) {
        return Refused.because(
                Refused.Kind.UNKNOWN,
                "MRN_UNKNOWN",
                "There is no filing " + mrn.value() + " that you may see.",
                "Check the MRN that the registration answered.");
    }
}
