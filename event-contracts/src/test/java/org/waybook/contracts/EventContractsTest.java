package org.waybook.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybook.contracts.json.DomainJson;
import org.waybook.contracts.sealing.Persons;
import org.waybook.domain.LifecycleEvent;

class EventContractsTest {

    @Test
    void everyEventOfTheDomainHasAContract() {
        Set<String> events = new ClassFileImporter()
                .importPackages("org.waybook.domain").stream()
                        .filter(type -> type.isAssignableTo(LifecycleEvent.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(EventContracts.all().stream().map(contract -> contract.type().getName()))
                .containsExactlyInAnyOrderElementsOf(events)
                .hasSizeGreaterThan(15);
    }

    @Test
    void anEventIsCalledAsItsRecordIs() {
        assertThat(EventContracts.all()).allSatisfy(contract -> assertThat(contract.name())
                .isEqualTo(contract.type().getSimpleName()));
    }

    @Test
    void theCaseOfAnEventIsThePropertyThatItsContractNames() {
        for (LifecycleEvent event : new RandomEvents(3).oneOfEach()) {
            EventContract contract = EventContracts.of(event.getClass()).orElseThrow();
            byte[] json = DomainJson.mapper().writeValueAsBytes(event);
            assertThat(TopLevel.text(json, contract.caseProperty())).isEqualTo(EventContracts.caseOf(event));
        }
    }

    @Test
    void onlyEventsWithoutPartiesNameNoPersons() {
        Set<String> withoutParties = Set.of(
                "FilingRefused",
                "FilingCleansed",
                "FilingQualityAssessed",
                "FilingBarred",
                "FilingUnbarred",
                "SupplementaryFilingsAwaited",
                "SupplementaryFilingReceived",
                "SupplementaryFilingWithdrawn",
                "FilingNotComplete",
                "FilingSpread",
                "FilingInvalidated",
                "ConsignmentWithdrawn",
                "ConsignmentInvalidated",
                "ConsignmentArrived",
                "ArrivalInIncorrectState",
                "EnsPendingLinking",
                "EnsPendingCompleteness",
                "ConsignmentLinked",
                "ConsignmentUnlinked",
                "MasterDocumentNamed",
                "ReceptacleNamed",
                "LinkProposed",
                "LinkAccepted",
                "LinkDismissed",
                "EnsCompleted",
                "EnsNotComplete",
                "AnalysisRequested",
                "InvolvedMemberStatesChanged",
                "EScreeningResultSubmitted",
                "EScreeningOverdue",
                "RiskResultSubmitted",
                "RiskAnalysisOverdue",
                "AssessmentCompleted",
                "ControlRecommended",
                "DoNotLoadIssued",
                "ReferralIssued",
                "ReferralOverdue",
                "ReferralClosed",
                "ConsignmentPartiallyArrived",
                "ConsignmentDiverted",
                "GoodsPresented",
                "PresentationRevoked",
                "ControlDecided",
                "ControlNotified",
                "AeoControlNotified",
                "ControlResultRecorded",
                "ControlForwarded",
                "ConsignmentReleased",
                "ReleaseRefused",
                "ArrivalNotified",
                "ArrivalRegistered",
                "ArrivalSpread",
                "ArrivalUnmatched",
                "LrnClaimed",
                "LrnReleased",
                "MessageCarriedOut",
                "MessageIssued",
                "MessageAcknowledged",
                "MessageResent",
                "ConsignmentDocumentClaimed",
                "TransportDocumentClaimed",
                "TransportDocumentReleased");
        List<LifecycleEvent> events = Stream.iterate(1L, seed -> seed + 1)
                .limit(100)
                .flatMap(seed -> new RandomEvents(seed).oneOfEach().stream())
                .toList();
        Set<String> naming = events.stream()
                .filter(event -> !Persons.in(event).isEmpty())
                .map(event -> event.getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(EventContracts.all().stream().map(EventContract::name).filter(name -> !naming.contains(name)))
                .containsExactlyInAnyOrderElementsOf(withoutParties);
    }
}
