package org.waybook.intake.arrival;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.domain.Refused;
import org.waybook.domain.arrival.ArrivalState;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.answering.Answers.AnsweredArrival;
import org.waybook.intake.answering.Answers.AnsweredIncorrectState;
import org.waybook.intake.answering.Answers.ArrivalStatus;

/** What senders of arrival notifications are answered. */
final class ArrivalAnswers {

    private final ArrivalHistory arrivals;
    private final FilingHistory history;

    ArrivalAnswers(ArrivalHistory arrivals, FilingHistory history) {
        this.arrivals = arrivals;
        this.history = history;
    }

    AnsweredArrival registered(RegisteredArrival arrival) {
        List<AnsweredIncorrectState> incorrect = arrival.inIncorrectState().stream()
                .map(state -> new AnsweredIncorrectState(state.consignment().value(), state.reason()))
                .toList();
        return new AnsweredArrival(
                arrival.mrn().value(),
                history.lastPositionOf(arrival.mrn().value()),
                arrival.arrived().stream().map(ConsignmentId::value).toList(),
                incorrect,
                arrival.isToldLater(),
                arrival.following(),
                links(arrival.mrn()));
    }

    /**
     * What became of a notification, for those who may know.
     *
     * @throws Refused when there is none, or it is not the actor's to see
     */
    ArrivalStatus status(Mrn mrn, Actor actor) {
        ArrivalHistory.Known known = arrivals.find(mrn)
                .filter(arrival -> maySee(arrival.notifier(), actor))
                .orElseThrow(() -> unknown(mrn));
        return switch (known.state()) {
            case ArrivalState.ToldAtOnce told ->
                told(
                        mrn,
                        told.notified().arrived().size(),
                        told.notified().inIncorrectState().size());
            case ArrivalState.Told told -> told(mrn, told.arrived(), told.inIncorrectState());
            case ArrivalState.BeingTold ignored ->
                status(mrn, "BEING_TOLD", Optional.empty(), Optional.empty(), Optional.empty());
            case ArrivalState.Unmatched unmatched ->
                status(mrn, "UNMATCHED", Optional.of(0), Optional.of(0), Optional.of(unmatched.reason()));
            case ArrivalState.NotNotified ignored -> throw unknown(mrn);
        };
    }

    private static ArrivalStatus told(Mrn mrn, int arrived, int inIncorrectState) {
        return status(mrn, "TOLD", Optional.of(arrived), Optional.of(inIncorrectState), Optional.empty());
    }

    private static ArrivalStatus status(
            Mrn mrn, String state, Optional<Integer> arrived, Optional<Integer> incorrect, Optional<String> reason) {
        return new ArrivalStatus(mrn.value(), state, arrived, incorrect, reason, links(mrn));
    }

    /** The operator who notified it, and every officer of a member state, as with filings. */
    private static boolean maySee(Actor notifier, Actor actor) {
        return switch (actor.role()) {
            case RISK_ANALYST, CONTROL_OFFICER, SUPERVISOR, AUDITOR -> true;
            case TRADER -> actor.eori().isPresent() && actor.eori().equals(notifier.eori());
            case STATISTICIAN, OPERATOR, SYSTEM -> false;
        };
    }

    private static Map<String, String> links(Mrn mrn) {
        return Map.of("self", "/api/arrivals/" + mrn.value(), "consignments", "/api/consignments?mrn=" + mrn.value());
    }

    private static Refused unknown(Mrn mrn) {
        return Refused.because(
                Refused.Kind.UNKNOWN,
                "MRN_UNKNOWN",
                "There is no arrival notification " + mrn.value() + " that you may see.",
                "Check the MRN that the registration answered.");
    }
}
