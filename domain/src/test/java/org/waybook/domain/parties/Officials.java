package org.waybook.domain.parties;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.Refused;
import org.waybook.domain.Samples;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.consignment.Aboard;
import org.waybook.domain.consignment.AnalysisCommand.CompleteAssessment;
import org.waybook.domain.consignment.AnalysisCommand.EndAnalysis;
import org.waybook.domain.consignment.AnalysisCommand.EndEScreening;
import org.waybook.domain.consignment.AnalysisCommand.IssueDoNotLoad;
import org.waybook.domain.consignment.AnalysisCommand.RecommendControl;
import org.waybook.domain.consignment.AnalysisCommand.SubmitEScreening;
import org.waybook.domain.consignment.AnalysisCommand.SubmitRiskResult;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ControlCommand.DecideControl;
import org.waybook.domain.consignment.ControlCommand.ForwardControl;
import org.waybook.domain.consignment.ControlCommand.NotifyAeo;
import org.waybook.domain.consignment.ControlCommand.RecordControlResult;
import org.waybook.domain.consignment.ControlCommand.RefuseRelease;
import org.waybook.domain.consignment.ControlCommand.Release;
import org.waybook.domain.consignment.LinkingCommand.AcceptLink;
import org.waybook.domain.consignment.LinkingCommand.AddSale;
import org.waybook.domain.consignment.LinkingCommand.AwaitMaster;
import org.waybook.domain.consignment.LinkingCommand.DismissLink;
import org.waybook.domain.consignment.LinkingCommand.EndLinking;
import org.waybook.domain.consignment.LinkingCommand.Link;
import org.waybook.domain.consignment.LinkingCommand.ProposeLinks;
import org.waybook.domain.consignment.LinkingCommand.Unlink;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.consignment.MovementCommand.RevokePresentation;
import org.waybook.domain.consignment.ReferralCommand.AnswerReferral;
import org.waybook.domain.consignment.ReferralCommand.CloseReferral;
import org.waybook.domain.consignment.ReferralCommand.EndReferral;
import org.waybook.domain.consignment.ReferralCommand.IssueReferral;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.filing.DatasetLevel;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.domain.linking.LinkReason;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralDetail;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.risk.RiskAnalyst;
import org.waybook.domain.risk.RiskResult;
import org.waybook.domain.transport.TransportDocument;

/** What officers and the repository itself want of consignments, as commands of the domain. */
final class Officials {

    private static final RiskAnalyst ANALYST = new RiskAnalyst("Luc Martin", "+33 1 00 00 22");
    private static final List<RiskResult> RESULTS = List.of(new RiskResult(
            "A", Optional.empty(), Optional.empty(), Optional.empty(), "1", Optional.empty(), List.of()));
    private static final PlaceOfControl PORT =
            new PlaceOfControl(Optional.of(new CustomsOffice("FR002300")), Optional.empty());
    private static final List<ControlType> CONTROLS = List.of(new ControlType("30"));

    private static final ScreeningResult SCREENED = new ScreeningResult(
            "OK",
            List.of("XRY", "ETD"),
            Optional.empty(),
            Optional.of(Samples.company("Screener", Optional.empty())),
            Optional.empty(),
            List.of(),
            List.of());

    private final Commons commons;
    private final Move move;
    private final ConsignmentId id;
    private final Actor actor;

    private Officials(Commons commons, Move move) {
        this.commons = commons;
        this.move = move;
        this.id = commons.named(move.filing(), move.house());
        this.actor = move.who().actor();
    }

    static void carryOut(Commons commons, Move move) {
        Officials officials = new Officials(commons, move);
        if (move.kind() == Move.Kind.ARRIVE) {
            officials.arrive();
        } else {
            officials.command().ifPresent(commons::tell);
            officials.requireMasterInForce();
        }
    }

    private Optional<ConsignmentCommand> command() {
        return switch (move.kind()) {
            case LINK, AWAIT_MASTER, UNLINK, ADD_SALE, PROPOSE -> following();
            case ACCEPT_LINK -> Optional.of(new AcceptLink(id, other(), List.of(), actor, move.at()));
            case DISMISS_LINK -> Optional.of(new DismissLink(id, other(), actor, move.at()));
            case END_LINKING -> Optional.of(new EndLinking(id, move.at()));
            case SCREEN -> Optional.of(new SubmitEScreening(id, phase(), ANALYST, "F", RESULTS, List.of(), actor));
            case RESULT_OF_RISK -> Optional.of(new SubmitRiskResult(id, phase(), ANALYST, "F", RESULTS, actor));
            case COMPLETE -> Optional.of(new CompleteAssessment(id, phase(), actor));
            case RECOMMEND ->
                Optional.of(new RecommendControl(id, new MemberState("FR"), PORT, CONTROLS, "Weight", actor));
            case FORBID_LOADING ->
                Optional.of(new IssueDoNotLoad(
                        id,
                        List.of(new DoNotLoadTarget(DoNotLoadTarget.Kind.RECEPTACLE, "R1")),
                        "Seal",
                        actor,
                        move.at()));
            case END_SCREENING -> Optional.of(new EndEScreening(id, 1 + move.choice()));
            case END_ANALYSIS -> Optional.of(new EndAnalysis(id, 1 + move.choice()));
            case REFER, ANSWER, END_REFERRAL, CLOSE_REFERRAL -> Optional.of(asking());
            case PRESENT -> Optional.of(new Present(id, office(), move.at(), actor));
            case REVOKE -> Optional.of(new RevokePresentation(id, Optional.empty(), actor));
            case DECIDE_CONTROL -> Optional.of(decision());
            case TELL_AEO -> Optional.of(new NotifyAeo(id, actor));
            case RESULT_OF_CONTROL ->
                Optional.of(new RecordControlResult(
                        id,
                        List.of(new PerformedControl(new ControlType("30"), "B1", Optional.empty())),
                        "B1",
                        move.at(),
                        Optional.empty(),
                        actor));
            case FORWARD ->
                Optional.of(new ForwardControl(id, new MemberState(ControlClerk.to(move)), PORT, "No scanner", actor));
            case RELEASE -> Optional.of(new Release(id, actor));
            case REFUSE_RELEASE -> Optional.of(new RefuseRelease(id, "Forged", actor));
            case FILE, AMEND, INVALIDATE, EXPIRE, ARRIVE -> throw new IllegalArgumentException(move.toString());
        };
    }

    private Optional<ConsignmentCommand> following() {
        Optional<Live> live = commons.consignment(id).live();
        return switch (move.kind()) {
            case LINK ->
                live.filter(goods ->
                                masterInForce().isPresent() && masterInForce().equals(masterNamed(goods)))
                        .map(goods -> new Link(id, other(), List.of(), Optional.empty(), move.at()));
            case AWAIT_MASTER -> Optional.of(new AwaitMaster(id, Papers.master(move.choice()), move.at()));
            case UNLINK ->
                live.filter(this::mayLose)
                        .map(goods -> new Unlink(id, goods.linking().masterMrn().orElseThrow(), move.at()));
            case ADD_SALE ->
                live.flatMap(goods -> accepted(move.other()))
                        .filter(sale ->
                                sale.header().specificCircumstanceIndicator().level() == DatasetLevel.GOODS_SHIPMENT)
                        .map(sale -> new AddSale(id, other(), sale.version(), sale.header(), move.at()));
            default ->
                masterInForce()
                        .map(master -> new ProposeLinks(
                                id, List.of(new LinkCandidate(other(), List.of(LinkReason.CONTAINER), 50)), move.at()));
        };
    }

    /** A master that is struck out; or one that the goods do not name, unless somebody chose it. */
    private boolean mayLose(Live goods) {
        Optional<Mrn> master = goods.linking().masterMrn();
        Optional<Accepted> filing = master.flatMap(mrn -> accepted(Papers.number(mrn)));
        boolean isNamed =
                filing.map(one -> one.header().transportDocumentMasterLevel()).equals(Optional.of(masterNamed(goods)));
        return master.isPresent()
                && (filing.isEmpty()
                        || !isNamed && !goods.linking().choices().accepted().equals(master));
    }

    private static Optional<TransportDocument> masterNamed(Live goods) {
        return goods.leading().particulars().header().transportDocumentMasterLevel();
    }

    private Optional<TransportDocument> masterInForce() {
        return accepted(move.other())
                .filter(filing ->
                        filing.header().specificCircumstanceIndicator().level() == DatasetLevel.MASTER)
                .flatMap(filing -> filing.header().transportDocumentMasterLevel());
    }

    private void requireMasterInForce() {
        if (move.kind() == Move.Kind.ACCEPT_LINK && masterInForce().isEmpty()) {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "MASTER_NOT_IN_FORCE", "It is not in force.", "Choose another.");
        }
    }

    private ConsignmentCommand asking() {
        ReferralReference reference = new ReferralReference("REF-" + QuestionClerk.reference(move));
        return switch (move.kind()) {
            case REFER ->
                new IssueReferral(
                        id,
                        reference,
                        ReferralType.valueOf(QuestionClerk.type(move)),
                        List.of(new ReferralDetail(Optional.empty(), List.of(), Optional.of("What is it?"), List.of())),
                        move.at().plus(Duration.ofHours(QuestionClerk.isTooLate(move) ? -1 : 1)),
                        actor,
                        move.at());
            case ANSWER -> new AnswerReferral(id, reference, answer(), actor);
            case END_REFERRAL -> new EndReferral(id, reference);
            default -> new CloseReferral(id, reference, Optional.empty(), actor);
        };
    }

    private ReferralAnswer answer() {
        return switch (ReferralType.valueOf(QuestionClerk.type(move))) {
            case RFI -> new ReferralAnswer.Information(Optional.of("Bamboo"), List.of());
            case RFA -> new ReferralAnswer.Amendment(Papers.mrn(move.filing()), 2);
            case RFS -> new ReferralAnswer.Screening(SCREENED);
        };
    }

    private DecideControl decision() {
        boolean control = ControlClerk.isToControl(move);
        return new DecideControl(
                id,
                control ? ControlDecision.CONTROL : ControlDecision.NO_CONTROL,
                "A1",
                List.of(),
                control ? CONTROLS : List.of(),
                control ? Optional.of(PORT) : Optional.empty(),
                Optional.of(new MemberState(ControlClerk.to(move))),
                ControlClerk.isTold(move),
                actor);
    }

    private void arrive() {
        Optional<Accepted> filing = accepted(move.filing());
        if (filing.isEmpty()) {
            return;
        }
        Mrn mrn = Papers.mrn(move.filing());
        Optional<TransportDocument> master = filing.get().header().transportDocumentMasterLevel();
        for (ConsignmentId aboard : commons.consignments()) {
            commons.consignment(aboard)
                    .live()
                    .filter(goods -> goods.declarations().filings().contains(mrn)
                            || goods.linking().masterMrn().filter(mrn::equals).isPresent())
                    .filter(goods -> Aboard.isAboard(goods, mrn, master))
                    .ifPresent(goods -> commons.tell(new Arrive(
                            aboard,
                            Papers.arrival(move.other()),
                            office(),
                            move.at(),
                            Aboard.parts(goods, mrn, master))));
        }
    }

    private Optional<Accepted> accepted(int number) {
        return Stream.of(commons.filing(number))
                .filter(Accepted.class::isInstance)
                .map(Accepted.class::cast)
                .findFirst();
    }

    private CustomsOffice office() {
        return new CustomsOffice(QuayClerk.state(move).equals("FR") ? "FR002300" : "DE004851");
    }

    private Mrn other() {
        return Papers.mrn(move.other());
    }

    private AnalysisPhase phase() {
        return move.choice() % 2 == 0 ? AnalysisPhase.PRE_LOADING : AnalysisPhase.PRE_ARRIVAL;
    }
}
