package org.waybook.domain.consignment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.filing.FilingEvent;

/** The flow of the official specification, step by step, and the events that stand for each step here. */
final class OfficialFlow {

    static final List<Step> STEPS = List.of(
            step("A filing is received and registered under its MRN", "GET01", "FilingReceived", "FilingAccepted"),
            step("It is cleansed, what was written is kept", "GET08", "FilingCleansed"),
            step("It is rejected", "GET04, GET09", "FilingRefused"),
            step("It is accepted; the 200 days begin", "PET01", "FilingAccepted"),
            step("Its consignments are announced", "PET01", "ConsignmentAnnounced", "FilingSpread"),
            step("Analysis begins, before loading or as a whole", "PEE01, PET07, PET08", "AnalysisRequested"),
            step(
                    "Involved member states answer, or their time ends",
                    "IE4S01, PET08",
                    "EScreeningResultSubmitted",
                    "EScreeningOverdue"),
            step(
                    "A referral goes out and is answered",
                    "IE4Q04, IE4Q05",
                    "ReferralIssued",
                    "ReferralAnswered",
                    "ReferralOverdue",
                    "ReferralClosed"),
            step("Loading is forbidden", "IE4Q03", "DoNotLoadIssued"),
            step(
                    "The risk result is given, or its time ends",
                    "IE4S02, PET08",
                    "RiskResultSubmitted",
                    "RiskAnalysisOverdue"),
            step("The assessment is complete", "IE4N04", "AssessmentCompleted"),
            step("Filings are linked", "PET09", "ConsignmentLinked", "ConsignmentUnlinked", "LinkProposed"),
            step("The declaration waits for its other filings", "PET09", "EnsPendingLinking", "EnsPendingCompleteness"),
            step("It is not complete when the time is up", "PET10", "EnsNotComplete"),
            step("It is complete, consistent or flagged", "PET11", "EnsCompleted", "ConsignmentSupplemented"),
            step("A control is recommended", "IE4S02", "ControlRecommended"),
            step("An authorised economic operator is told", "IE3N09", "AeoControlNotified"),
            step("An arrival is notified", "IE3R04", "ArrivalNotified", "ArrivalRegistered"),
            step(
                    "The goods arrive, in part, or in an incorrect state",
                    "ANT02, GET05",
                    "ConsignmentArrived",
                    "ConsignmentPartiallyArrived",
                    "ArrivalInIncorrectState",
                    "ConsignmentDiverted"),
            step("A control is decided and announced", "IE4N09, IE3N08", "ControlDecided", "ControlNotified"),
            step(
                    "The goods are presented, and perhaps not after all",
                    "IE4N10, IE4Q08, PCT04",
                    "GoodsPresented",
                    "PresentationRevoked"),
            step("The control is done, its result recorded", "IE4S03", "ControlResultRecorded"),
            step("The control is forwarded to the destination", "PCT03", "ControlForwarded"),
            step("The goods are released, or not", "-", "ConsignmentReleased", "ReleaseRefused"),
            step("A filing is amended", "GET04, AFT03", "FilingAmended", "ConsignmentAmended", "ConsignmentWithdrawn"),
            step(
                    "A filing is invalidated, on request or after 200 days",
                    "IE3Q04",
                    "FilingInvalidated",
                    "ConsignmentInvalidated"));

    /** Events of filings and arrivals have their own tests; a sealed type tells that they exist. */
    private static final Set<String> OF_OTHERS = Stream.of(FilingEvent.class, ArrivalEvent.class)
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private OfficialFlow() {}

    /**
     * One step.
     *
     * @param tasks of the specification or messages, as far as they are known
     * @param events that stand for it
     */
    record Step(String text, String tasks, List<String> events) {}

    static boolean happens(String event, Wanderings wanderings) {
        return OF_OTHERS.contains(event) || wanderings.events().contains(event);
    }

    private static Step step(String text, String tasks, String... events) {
        return new Step(text, tasks, List.of(events));
    }
}
