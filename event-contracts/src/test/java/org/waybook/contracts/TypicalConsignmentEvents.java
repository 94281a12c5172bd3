package org.waybook.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.AnalysisEvent.AssessmentCompleted;
import org.waybook.domain.consignment.AnalysisEvent.ControlRecommended;
import org.waybook.domain.consignment.AnalysisEvent.DoNotLoadIssued;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningOverdue;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningResultSubmitted;
import org.waybook.domain.consignment.AnalysisEvent.InvolvedMemberStatesChanged;
import org.waybook.domain.consignment.AnalysisEvent.RiskAnalysisOverdue;
import org.waybook.domain.consignment.AnalysisEvent.RiskResultSubmitted;
import org.waybook.domain.consignment.ConsignmentId;
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
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.domain.linking.LinkReason;
import org.waybook.domain.linking.MissingPart;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralDetail;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.AnalysisTrigger;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.risk.Involvement;
import org.waybook.domain.risk.InvolvementReason;
import org.waybook.domain.risk.Recommendation;
import org.waybook.domain.risk.RiskAnalyst;
import org.waybook.domain.risk.RiskResult;
import org.waybook.domain.transport.TransportDocument;

/** One typical event of each kind that linking, risk, movement and control add to a consignment. */
final class TypicalConsignmentEvents {

    private static final Mrn FILING = Shipment.FILING;
    private static final Mrn MASTER = Mrn.issue(2026, new Country("SI"), "000000000055");
    private static final Mrn ARRIVAL = Mrn.issue(2026, new Country("SI"), "000000000077");
    private static final ConsignmentId ID = ConsignmentId.of(FILING, Shipment.DOCUMENT);
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final MemberState SI = new MemberState("SI");
    private static final MemberState CZ = new MemberState("CZ");
    private static final CustomsOffice KOPER = new CustomsOffice("SIKOP001");
    private static final CustomsOffice RIJEKA = new CustomsOffice("HRRJK001");
    private static final Eori DECLARANT = new Eori("SI12345678");
    private static final ReferralReference REFERENCE = new ReferralReference("RFI-2026-0042");
    private static final RiskAnalyst ANALYST = new RiskAnalyst("Maja Kovač", "+386 1 000 222");
    private static final PlaceOfControl PLACE = new PlaceOfControl(Optional.of(KOPER), Optional.of("P1"));
    private static final List<ControlType> CONTROLS = List.of(new ControlType("30"), new ControlType("40"));

    private TypicalConsignmentEvents() {}

    static List<LifecycleEvent> all() {
        return Stream.of(linking(), analysis(), referral(), movement(), control())
                .flatMap(List::stream)
                .toList();
    }

    private static List<LifecycleEvent> linking() {
        return List.of(
                new ConsignmentSupplemented(
                        ID,
                        MASTER,
                        1,
                        DatasetPart.PRE_ARRIVAL,
                        Shipment.announced().particulars(),
                        Shipment.amended().changes()),
                new EnsPendingLinking(ID, FILING, new TransportDocument("N704", "COSU-MASTER-1")),
                new EnsPendingCompleteness(ID, FILING, List.of(MissingPart.MASTER, MissingPart.CONSIGNEE_DATA)),
                new ConsignmentLinked(
                        ID,
                        FILING,
                        MASTER,
                        Optional.of(SI),
                        List.of(new Inconsistency(
                                "CARRIER_DIFFERS", "/carrier/identificationNumber", "Another carrier."))),
                new ConsignmentUnlinked(ID, FILING, MASTER),
                new MasterDocumentNamed(ID, FILING, new TransportDocument("N741", "020-12345675")),
                new ReceptacleNamed(ID, FILING, "CNSZXABELGGAACN61234001110025"),
                new LinkProposed(ID, FILING, List.of(new LinkCandidate(MASTER, List.of(LinkReason.CONTAINER), 80))),
                new LinkAccepted(ID, FILING, MASTER, Optional.of(new MemberState("SI"))),
                new LinkDismissed(ID, FILING, MASTER, Optional.of(new MemberState("SI"))),
                new EnsCompleted(
                        ID,
                        FILING,
                        List.of(FILING, MASTER),
                        List.of(new Inconsistency(
                                "GROSS_MASS", "/consignment/totalGrossMass", "10200.50 kg here, 11000 kg there."))),
                new EnsNotComplete(ID, FILING, List.of(MissingPart.PRE_ARRIVAL)));
    }

    private static List<LifecycleEvent> analysis() {
        return List.of(
                new AnalysisRequested(
                        ID,
                        FILING,
                        1,
                        AnalysisPhase.PRE_ARRIVAL,
                        SI,
                        involved(),
                        AnalysisTrigger.ANNOUNCED,
                        NOON,
                        NOON.plusSeconds(3600)),
                new InvolvedMemberStatesChanged(
                        ID, FILING, SI, involved(), involved().subList(0, 1)),
                new EScreeningResultSubmitted(
                        ID,
                        FILING,
                        1,
                        CZ,
                        ANALYST,
                        "F",
                        List.of(result()),
                        List.of(Recommendation.CONTROL, Recommendation.REFERRAL),
                        true),
                new EScreeningOverdue(ID, FILING, 1, List.of(CZ)),
                new RiskResultSubmitted(ID, FILING, 1, SI, ANALYST, "F", List.of(result()), true),
                new RiskAnalysisOverdue(ID, FILING, 1, SI),
                new AssessmentCompleted(ID, FILING, 1, AnalysisPhase.PRE_LOADING, SI),
                new ControlRecommended(ID, FILING, SI, CZ, PLACE, CONTROLS, "Nováková is not known there."),
                new DoNotLoadIssued(
                        ID,
                        FILING,
                        SI,
                        List.of(new DoNotLoadTarget(DoNotLoadTarget.Kind.CONTAINER, "MSKU1234565")),
                        "The seal does not fit."));
    }

    private static List<LifecycleEvent> referral() {
        return List.of(
                new ReferralIssued(
                        ID,
                        FILING,
                        REFERENCE,
                        ReferralType.RFI,
                        SI,
                        DECLARANT,
                        List.of(new ReferralDetail(
                                Optional.of(Shipment.DOCUMENT),
                                List.of("N380"),
                                Optional.of("Who is Nováková?"),
                                List.of("/consignment/consignee"))),
                        NOON),
                new ReferralAnswered(
                        ID,
                        FILING,
                        REFERENCE,
                        new ReferralAnswer.Screening(new ScreeningResult(
                                "1",
                                List.of("XRY", "EDD"),
                                Optional.of(Shipment.DOCUMENT),
                                Optional.of(Shipment.NEIGHBOUR),
                                Shipment.PERSON.address(),
                                List.of(),
                                List.of()))),
                new ReferralOverdue(ID, FILING, REFERENCE),
                new ReferralClosed(ID, FILING, REFERENCE, SI, Optional.of("Nováková is known.")));
    }

    private static List<LifecycleEvent> movement() {
        return List.of(
                new ConsignmentPartiallyArrived(ID, ARRIVAL, KOPER, NOON, List.of(FILING)),
                new ConsignmentDiverted(ID, ARRIVAL, KOPER, RIJEKA),
                new GoodsPresented(ID, FILING, KOPER, SI, NOON),
                new PresentationRevoked(ID, FILING, SI, Optional.of("Presented by mistake.")));
    }

    private static List<LifecycleEvent> control() {
        return List.of(
                new ControlDecided(
                        ID, FILING, SI, ControlDecision.CONTROL, "A1", List.of("T1"), CONTROLS, Optional.of(PLACE), SI),
                new ControlNotified(ID, FILING, SI, DECLARANT),
                new AeoControlNotified(ID, FILING, SI, DECLARANT),
                new ControlResultRecorded(
                        ID,
                        FILING,
                        SI,
                        List.of(new PerformedControl(
                                new ControlType("40"), "B1", Optional.of("Opened with Nováková."))),
                        "B1",
                        NOON,
                        Optional.of("As declared.")),
                new ControlForwarded(ID, FILING, SI, CZ, PLACE, "No ramp here."),
                new ConsignmentReleased(ID, FILING, SI),
                new ReleaseRefused(ID, FILING, SI, "Counterfeit."));
    }

    /** An answer with information, the other kind a person gives. */
    static ReferralAnswered answeredWithInformation() {
        return new ReferralAnswered(
                ID,
                FILING,
                REFERENCE,
                new ReferralAnswer.Information(
                        Optional.of("She is a painter."), List.of(new SupportingDocument("N380", "INV-7"))));
    }

    private static List<Involvement> involved() {
        return List.of(
                new Involvement(SI, List.of(InvolvementReason.FIRST_ENTRY, InvolvementReason.UNLOADING)),
                new Involvement(CZ, List.of(InvolvementReason.DELIVERY, InvolvementReason.CONSIGNEE)));
    }

    private static RiskResult result() {
        return new RiskResult(
                "A",
                Optional.of("SEC"),
                Optional.of("HI"),
                Optional.of("CRIT-77"),
                "1",
                Optional.of("Nováková again."),
                List.of("/consignment/consignee"));
    }
}
