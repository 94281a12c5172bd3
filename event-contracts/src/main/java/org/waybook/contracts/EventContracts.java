package org.waybook.contracts;

import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalSpread;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalUnmatched;
import org.waybook.domain.claim.ClaimEvent;
import org.waybook.domain.claim.ClaimEvent.ConsignmentDocumentClaimed;
import org.waybook.domain.claim.ClaimEvent.LrnClaimed;
import org.waybook.domain.claim.ClaimEvent.LrnReleased;
import org.waybook.domain.claim.ClaimEvent.MessageCarriedOut;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentClaimed;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentReleased;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.AnalysisEvent.AssessmentCompleted;
import org.waybook.domain.consignment.AnalysisEvent.ControlRecommended;
import org.waybook.domain.consignment.AnalysisEvent.DoNotLoadIssued;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningOverdue;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningResultSubmitted;
import org.waybook.domain.consignment.AnalysisEvent.InvolvedMemberStatesChanged;
import org.waybook.domain.consignment.AnalysisEvent.RiskAnalysisOverdue;
import org.waybook.domain.consignment.AnalysisEvent.RiskResultSubmitted;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ControlEvent.AeoControlNotified;
import org.waybook.domain.consignment.ControlEvent.ConsignmentReleased;
import org.waybook.domain.consignment.ControlEvent.ControlDecided;
import org.waybook.domain.consignment.ControlEvent.ControlForwarded;
import org.waybook.domain.consignment.ControlEvent.ControlNotified;
import org.waybook.domain.consignment.ControlEvent.ControlResultRecorded;
import org.waybook.domain.consignment.ControlEvent.ReleaseRefused;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentLinked;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentUnlinked;
import org.waybook.domain.consignment.LinkingEvent.EnsCompleted;
import org.waybook.domain.consignment.LinkingEvent.EnsNotComplete;
import org.waybook.domain.consignment.LinkingEvent.EnsPendingCompleteness;
import org.waybook.domain.consignment.LinkingEvent.EnsPendingLinking;
import org.waybook.domain.consignment.LinkingEvent.LinkAccepted;
import org.waybook.domain.consignment.LinkingEvent.LinkDismissed;
import org.waybook.domain.consignment.LinkingEvent.LinkProposed;
import org.waybook.domain.consignment.LinkingEvent.MasterDocumentNamed;
import org.waybook.domain.consignment.LinkingEvent.ReceptacleNamed;
import org.waybook.domain.consignment.MovementEvent.ConsignmentDiverted;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;
import org.waybook.domain.consignment.ReferralEvent.ReferralAnswered;
import org.waybook.domain.consignment.ReferralEvent.ReferralClosed;
import org.waybook.domain.consignment.ReferralEvent.ReferralIssued;
import org.waybook.domain.consignment.ReferralEvent.ReferralOverdue;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingBarred;
import org.waybook.domain.filing.FilingEvent.FilingCleansed;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingNotComplete;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.filing.FilingEvent.FilingReceived;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.domain.filing.FilingEvent.FilingUnbarred;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingReceived;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingWithdrawn;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingsAwaited;
import org.waybook.domain.filing.InvalidationCause;
import org.waybook.domain.message.MessageEvent;
import org.waybook.domain.message.MessageEvent.MessageAcknowledged;
import org.waybook.domain.message.MessageEvent.MessageIssued;
import org.waybook.domain.message.MessageEvent.MessageResent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every event that is stored, with its name and revision. */
public final class EventContracts {

    private static final List<EventContract> CONTRACTS = List.of(
            filing("FilingReceived", 2, FilingReceived.class),
            filing("FilingAccepted", 2, FilingAccepted.class),
            filing("FilingRefused", 1, FilingRefused.class),
            filing("FilingAmended", 2, FilingAmended.class),
            filing("FilingCleansed", 1, FilingCleansed.class),
            filing("FilingQualityAssessed", 1, FilingQualityAssessed.class),
            filing("FilingBarred", 1, FilingBarred.class),
            filing("FilingUnbarred", 1, FilingUnbarred.class),
            filing("SupplementaryFilingsAwaited", 1, SupplementaryFilingsAwaited.class),
            filing("SupplementaryFilingReceived", 1, SupplementaryFilingReceived.class),
            filing("SupplementaryFilingWithdrawn", 1, SupplementaryFilingWithdrawn.class),
            filing("FilingNotComplete", 1, FilingNotComplete.class),
            filing("FilingSpread", 1, FilingSpread.class),
            filing("FilingInvalidated", 2, FilingInvalidated.class),
            consignment("ConsignmentAnnounced", 2, ConsignmentAnnounced.class),
            consignment("ConsignmentAmended", 2, ConsignmentAmended.class),
            consignment("ConsignmentWithdrawn", 1, ConsignmentWithdrawn.class),
            consignment("ConsignmentInvalidated", 1, ConsignmentInvalidated.class),
            consignment("ConsignmentArrived", 1, ConsignmentArrived.class),
            consignment("ArrivalInIncorrectState", 1, ArrivalInIncorrectState.class),
            consignment("ConsignmentSupplemented", 1, ConsignmentSupplemented.class),
            consignment("EnsPendingLinking", 1, EnsPendingLinking.class),
            consignment("EnsPendingCompleteness", 1, EnsPendingCompleteness.class),
            consignment("ConsignmentLinked", 1, ConsignmentLinked.class),
            consignment("ConsignmentUnlinked", 1, ConsignmentUnlinked.class),
            consignment("MasterDocumentNamed", 1, MasterDocumentNamed.class),
            consignment("ReceptacleNamed", 1, ReceptacleNamed.class),
            consignment("LinkProposed", 1, LinkProposed.class),
            consignment("LinkAccepted", 1, LinkAccepted.class),
            consignment("LinkDismissed", 1, LinkDismissed.class),
            consignment("EnsCompleted", 1, EnsCompleted.class),
            consignment("EnsNotComplete", 1, EnsNotComplete.class),
            consignment("AnalysisRequested", 1, AnalysisRequested.class),
            consignment("InvolvedMemberStatesChanged", 1, InvolvedMemberStatesChanged.class),
            consignment("EScreeningResultSubmitted", 1, EScreeningResultSubmitted.class),
            consignment("EScreeningOverdue", 1, EScreeningOverdue.class),
            consignment("RiskResultSubmitted", 1, RiskResultSubmitted.class),
            consignment("RiskAnalysisOverdue", 1, RiskAnalysisOverdue.class),
            consignment("AssessmentCompleted", 1, AssessmentCompleted.class),
            consignment("ControlRecommended", 1, ControlRecommended.class),
            consignment("DoNotLoadIssued", 1, DoNotLoadIssued.class),
            consignment("ReferralIssued", 1, ReferralIssued.class),
            consignment("ReferralAnswered", 1, ReferralAnswered.class),
            consignment("ReferralOverdue", 1, ReferralOverdue.class),
            consignment("ReferralClosed", 1, ReferralClosed.class),
            consignment("ConsignmentPartiallyArrived", 1, ConsignmentPartiallyArrived.class),
            consignment("ConsignmentDiverted", 1, ConsignmentDiverted.class),
            consignment("GoodsPresented", 1, GoodsPresented.class),
            consignment("PresentationRevoked", 1, PresentationRevoked.class),
            consignment("ControlDecided", 1, ControlDecided.class),
            consignment("ControlNotified", 1, ControlNotified.class),
            consignment("AeoControlNotified", 1, AeoControlNotified.class),
            consignment("ControlResultRecorded", 1, ControlResultRecorded.class),
            consignment("ControlForwarded", 1, ControlForwarded.class),
            consignment("ConsignmentReleased", 1, ConsignmentReleased.class),
            consignment("ReleaseRefused", 1, ReleaseRefused.class),
            arrival("ArrivalNotified", 1, ArrivalNotified.class),
            arrival("ArrivalRegistered", 1, ArrivalRegistered.class),
            arrival("ArrivalSpread", 1, ArrivalSpread.class),
            arrival("ArrivalUnmatched", 1, ArrivalUnmatched.class),
            message("MessageIssued", 1, MessageIssued.class),
            message("MessageAcknowledged", 1, MessageAcknowledged.class),
            message("MessageResent", 1, MessageResent.class),
            claim("LrnClaimed", 1, LrnClaimed.class),
            claim("LrnReleased", 1, LrnReleased.class),
            claim("TransportDocumentClaimed", 1, TransportDocumentClaimed.class),
            claim("ConsignmentDocumentClaimed", 1, ConsignmentDocumentClaimed.class),
            claim("TransportDocumentReleased", 1, TransportDocumentReleased.class),
            claim("MessageCarriedOut", 1, MessageCarriedOut.class));

    /** One for each revision that was replaced by another. */
    private static final List<RevisionUpcaster> UPCASTERS = List.of(
            withOptionalElements("FilingReceived"),
            withOptionalElements("FilingAccepted"),
            withOptionalElements("FilingAmended"),
            new RevisionUpcaster("FilingInvalidated", 1, EventContracts::byRequest),
            withOptionalElements("ConsignmentAnnounced"),
            withOptionalElements("ConsignmentAmended"));

    private static final ContractRegistry REGISTRY =
            new ContractRegistry(CONTRACTS, UPCASTERS, new ReleasedSchemas("/org/waybook/contracts/schemas"));

    private EventContracts() {}

    /** The registry of this version. */
    public static ContractRegistry registry() {
        return REGISTRY;
    }

    /** All contracts, in the order of the lifecycle. */
    public static List<EventContract> all() {
        return REGISTRY.all();
    }

    /** The contract of an event of the domain, empty for anything else. */
    public static Optional<EventContract> of(Class<?> type) {
        return REGISTRY.of(type);
    }

    /** The contract of a name in the log, empty for a name this version does not know. */
    public static Optional<EventContract> named(String name) {
        return REGISTRY.named(name);
    }

    /** The JSON Schema (draft 2020-12) of the stored form of an event in its present revision. */
    public static JsonNode schemaOf(EventContract contract) {
        return REGISTRY.schemaOf(contract, contract.revision());
    }

    /** The upcasters that bring events of earlier revisions to the present one. */
    public static EventUpcasterChain upcasters() {
        return REGISTRY.upcasters();
    }

    /** What an event happened to: the MRN, the consignment or the claim whose key seals it. */
    static String caseOf(LifecycleEvent event) {
        return switch (event) {
            case FilingEvent filing -> filing.mrn().value();
            case ConsignmentEvent consignment -> consignment.consignment().value();
            case ArrivalEvent arrival -> arrival.mrn().value();
            case MessageEvent message -> message.message().value();
            case ClaimEvent claim -> claim.key().value();
            default ->
                throw new IllegalArgumentException(event.getClass().getName()
                        + " belongs to no aggregate that the contracts know; add its case here.");
        };
    }

    /**
     * Revision 2 has the elements of every type of filing: master consignment, references to other filings, the sale,
     * carried means, screening, the part before of a split consignment. All are optional, so nothing is to be changed.
     */
    private static RevisionUpcaster withOptionalElements(String event) {
        return new RevisionUpcaster(event, 1, json -> json);
    }

    /** Before revision 2 a filing was invalidated on request only; see {@link #withOptionalElements} for the houses. */
    private static ObjectNode byRequest(ObjectNode invalidated) {
        return invalidated.put("cause", InvalidationCause.REQUEST.name());
    }

    private static EventContract filing(String name, int revision, Class<? extends FilingEvent> type) {
        return new EventContract(name, revision, type, "mrn");
    }

    private static EventContract consignment(String name, int revision, Class<? extends ConsignmentEvent> type) {
        return new EventContract(name, revision, type, "consignment");
    }

    private static EventContract arrival(String name, int revision, Class<? extends ArrivalEvent> type) {
        return new EventContract(name, revision, type, "mrn");
    }

    private static EventContract message(String name, int revision, Class<? extends MessageEvent> type) {
        return new EventContract(name, revision, type, "message");
    }

    private static EventContract claim(String name, int revision, Class<? extends ClaimEvent> type) {
        return new EventContract(name, revision, type, "key");
    }
}
