package org.waybook.contracts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.waybook.domain.consignment.Change;
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
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.domain.linking.LinkReason;
import org.waybook.domain.linking.MissingPart;
import org.waybook.domain.party.Eori;
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

/** Events of linking, risk, movement and control of a consignment, of every shape, from a seed. */
final class RandomConsignmentEvents {

    private final RandomDomain domain;

    RandomConsignmentEvents(RandomDomain domain) {
        this.domain = domain;
    }

    /** One maker for each kind. */
    List<Supplier<LifecycleEvent>> kinds(Supplier<Change> change) {
        return List.of(
                () -> new ConsignmentSupplemented(
                        id(),
                        domain.mrn(),
                        1,
                        domain.oneOf(DatasetPart.values()),
                        domain.particulars(),
                        domain.some(change)),
                () -> new EnsPendingLinking(id(), domain.mrn(), domain.document()),
                () -> new EnsPendingCompleteness(id(), domain.mrn(), domain.some(this::missing)),
                () -> new ConsignmentLinked(
                        id(), domain.mrn(), domain.mrn(), domain.maybe(this::state), domain.some(this::inconsistency)),
                () -> new ConsignmentUnlinked(id(), domain.mrn(), domain.mrn()),
                () -> new MasterDocumentNamed(id(), domain.mrn(), domain.document()),
                () -> new ReceptacleNamed(id(), domain.mrn(), "CNSZXABELGGAACN61234001110025"),
                () -> new LinkProposed(
                        id(),
                        domain.mrn(),
                        domain.some(() -> new LinkCandidate(
                                domain.mrn(),
                                domain.some(() -> domain.oneOf(LinkReason.values())),
                                domain.number(101)))),
                () -> new LinkAccepted(id(), domain.mrn(), domain.mrn(), domain.maybe(() -> new MemberState("SI"))),
                () -> new LinkDismissed(id(), domain.mrn(), domain.mrn(), domain.maybe(() -> new MemberState("FR"))),
                () -> new EnsCompleted(id(), domain.mrn(), domain.some(domain::mrn), domain.some(this::inconsistency)),
                () -> new EnsNotComplete(id(), domain.mrn(), domain.some(this::missing)),
                () -> new AnalysisRequested(
                        id(),
                        domain.mrn(),
                        1,
                        phase(),
                        state(),
                        involved(),
                        domain.oneOf(AnalysisTrigger.values()),
                        domain.instant(),
                        domain.instant()),
                () -> new InvolvedMemberStatesChanged(id(), domain.mrn(), state(), involved(), involved()),
                () -> new EScreeningResultSubmitted(
                        id(),
                        domain.mrn(),
                        1,
                        state(),
                        analyst(),
                        "F",
                        results(),
                        domain.some(() -> domain.oneOf(Recommendation.values())),
                        domain.oneOf(true, false)),
                () -> new EScreeningOverdue(id(), domain.mrn(), 1, domain.some(this::state)),
                () -> new RiskResultSubmitted(
                        id(), domain.mrn(), 1, state(), analyst(), "F", results(), domain.oneOf(true, false)),
                () -> new RiskAnalysisOverdue(id(), domain.mrn(), 1, state()),
                () -> new AssessmentCompleted(id(), domain.mrn(), 1, phase(), state()),
                () -> new ControlRecommended(
                        id(),
                        domain.mrn(),
                        state(),
                        state(),
                        place(),
                        domain.some(this::control),
                        domain.text("Vague")),
                () -> new DoNotLoadIssued(
                        id(),
                        domain.mrn(),
                        state(),
                        domain.some(() ->
                                new DoNotLoadTarget(domain.oneOf(DoNotLoadTarget.Kind.values()), domain.text("ID"))),
                        domain.text("Seal broken")),
                () -> new ReferralIssued(
                        id(),
                        domain.mrn(),
                        reference(),
                        domain.oneOf(ReferralType.values()),
                        state(),
                        new Eori("SI" + domain.number(1000)),
                        domain.some(() -> new ReferralDetail(
                                domain.maybe(domain::document),
                                List.of("N380"),
                                domain.maybe(() -> domain.text("Who is it")),
                                domain.some(() -> "/x"))),
                        domain.instant()),
                () -> new ReferralAnswered(id(), domain.mrn(), reference(), answer()),
                () -> new ReferralOverdue(id(), domain.mrn(), reference()),
                () -> new ReferralClosed(
                        id(), domain.mrn(), reference(), state(), domain.maybe(() -> domain.text("Fine"))),
                () -> new ConsignmentPartiallyArrived(
                        id(), domain.mrn(), office(), domain.instant(), domain.some(domain::mrn)),
                () -> new ConsignmentDiverted(id(), domain.mrn(), office(), office()),
                () -> new GoodsPresented(id(), domain.mrn(), office(), state(), domain.instant()),
                () -> new PresentationRevoked(id(), domain.mrn(), state(), domain.maybe(() -> domain.text("Mistaken"))),
                () -> new ControlDecided(
                        id(),
                        domain.mrn(),
                        state(),
                        domain.oneOf(ControlDecision.values()),
                        "A1",
                        domain.some(() -> "T1"),
                        domain.some(this::control),
                        domain.maybe(this::place),
                        state()),
                () -> new ControlNotified(id(), domain.mrn(), state(), new Eori("SI1")),
                () -> new AeoControlNotified(id(), domain.mrn(), state(), new Eori("SI1")),
                () -> new ControlResultRecorded(
                        id(),
                        domain.mrn(),
                        state(),
                        domain.some(
                                () -> new PerformedControl(control(), "B1", domain.maybe(() -> domain.text("Opened")))),
                        "B1",
                        domain.instant(),
                        domain.maybe(() -> domain.text("As declared"))),
                () -> new ControlForwarded(id(), domain.mrn(), state(), state(), place(), domain.text("No ramp")),
                () -> new ConsignmentReleased(id(), domain.mrn(), state()),
                () -> new ReleaseRefused(id(), domain.mrn(), state(), domain.text("Counterfeit")));
    }

    private ReferralAnswer answer() {
        return domain.oneOf(
                new ReferralAnswer.Information(
                        domain.maybe(() -> domain.text("A painter")), List.of(new SupportingDocument("N380", "INV"))),
                new ReferralAnswer.Screening(new ScreeningResult(
                        "1",
                        List.of("XRY", "EDD"),
                        domain.maybe(domain::document),
                        domain.maybe(domain::party),
                        Optional.empty(),
                        List.of(),
                        List.of())),
                new ReferralAnswer.Amendment(domain.mrn(), 2));
    }

    private List<RiskResult> results() {
        return domain.some(() -> new RiskResult(
                "A",
                domain.maybe(() -> "SEC"),
                domain.maybe(() -> "HI"),
                domain.maybe(() -> "CRIT-7"),
                "1",
                domain.maybe(() -> domain.text("Again")),
                domain.some(() -> "/x")));
    }

    private List<Involvement> involved() {
        return domain.some(() -> new Involvement(state(), domain.some(() -> domain.oneOf(InvolvementReason.values()))));
    }

    private RiskAnalyst analyst() {
        return new RiskAnalyst(domain.text("Maja"), domain.text("+386"));
    }

    private ConsignmentId id() {
        return ConsignmentId.of(domain.mrn(), domain.document());
    }

    private MissingPart missing() {
        return domain.oneOf(MissingPart.values());
    }

    private MemberState state() {
        return new MemberState(domain.oneOf("SI", "CZ", "NO", "CH", "XI"));
    }

    private AnalysisPhase phase() {
        return domain.oneOf(AnalysisPhase.values());
    }

    private PlaceOfControl place() {
        return new PlaceOfControl(domain.maybe(this::office), domain.maybe(() -> "P1"));
    }

    private ControlType control() {
        return new ControlType(domain.oneOf("10", "30", "40"));
    }

    private ReferralReference reference() {
        return new ReferralReference("R-" + domain.number(1000));
    }

    private CustomsOffice office() {
        return new CustomsOffice(domain.oneOf("SIKOP001", "HRRJK001"));
    }

    private Inconsistency inconsistency() {
        return new Inconsistency("GROSS_MASS", "/x", domain.text("12 kg"));
    }
}
