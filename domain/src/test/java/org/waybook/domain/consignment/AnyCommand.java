package org.waybook.domain.consignment;

import static org.waybook.domain.Samples.ARRIVAL;
import static org.waybook.domain.Samples.DECLARANT;
import static org.waybook.domain.Samples.LE_HAVRE;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;
import static org.waybook.domain.consignment.Life.ID;
import static org.waybook.domain.consignment.Life.OTHER_FILING;
import static org.waybook.domain.consignment.Life.PORT;
import static org.waybook.domain.consignment.Life.REFERENCE;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.waybook.domain.Samples;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.consignment.AnalysisCommand.CompleteAssessment;
import org.waybook.domain.consignment.AnalysisCommand.EndAnalysis;
import org.waybook.domain.consignment.AnalysisCommand.EndEScreening;
import org.waybook.domain.consignment.AnalysisCommand.IssueDoNotLoad;
import org.waybook.domain.consignment.AnalysisCommand.RecommendControl;
import org.waybook.domain.consignment.AnalysisCommand.SubmitRiskResult;
import org.waybook.domain.consignment.ConsignmentCommand.Invalidate;
import org.waybook.domain.consignment.ConsignmentCommand.Withdraw;
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
import org.waybook.domain.consignment.LinkingCommand.NameMaster;
import org.waybook.domain.consignment.LinkingCommand.NameReceptacle;
import org.waybook.domain.consignment.LinkingCommand.ProposeLinks;
import org.waybook.domain.consignment.LinkingCommand.Unlink;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.consignment.MovementCommand.RevokePresentation;
import org.waybook.domain.consignment.ReferralCommand.AnswerReferral;
import org.waybook.domain.consignment.ReferralCommand.CloseReferral;
import org.waybook.domain.consignment.ReferralCommand.EndReferral;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.domain.linking.LinkReason;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;

/** Commands of every kind on one consignment, legal and illegal, as chance has them. */
final class AnyCommand {

    private static final Mrn MASTER = Mrn.issue(2026, new Country("FR"), "MASTER000001");
    private static final Mrn SALE = Mrn.issue(2026, new Country("FR"), "SALE00000001");
    private static final TransportDocument MASTER_DOCUMENT = new TransportDocument("N704", "MSCU0099");
    private static final CustomsOffice HAMBURG = new CustomsOffice("DE004851");

    private final Random random;
    private final Filed first;
    private final List<Filed> others;

    /**
     * Commands about a consignment.
     *
     * @param first what its first filing may be
     * @param others what its other filing may be
     */
    AnyCommand(Random random, Filed first, List<Filed> others) {
        this.random = random;
        this.first = first;
        this.others = others;
    }

    /** A filing of a type and a mode of transport. */
    record Filed(FilingType type, ModeOfTransport mode) {}

    /**
     * The next command.
     *
     * @param step rises, and with it the versions of filings
     */
    ConsignmentCommand next(int step) {
        return switch (random.nextInt(5)) {
            case 0 -> declaring(step);
            case 1 -> linking();
            case 2 -> analysing();
            case 3 -> referring();
            default -> moving(step);
        };
    }

    private ConsignmentCommand declaring(int step) {
        Mrn mrn = random.nextInt(3) == 0 ? OTHER_FILING : MRN;
        return switch (random.nextInt(12)) {
            case 0 -> declare(mrn, 1 + random.nextInt(step + 1));
            case 1 -> new Withdraw(ID, mrn, step);
            case 2 -> new Invalidate(ID, mrn, "Lost");
            default -> declare(mrn, 1 + step);
        };
    }

    private ConsignmentCommand declare(Mrn mrn, int version) {
        Filed filed = mrn.equals(MRN) ? first : others.get(random.nextInt(others.size()));
        return Life.declare(
                mrn, version, Life.particulars(filed.type(), filed.mode(), "Consignee " + random.nextInt(3)));
    }

    private ConsignmentCommand linking() {
        return one(List.of(
                () -> new Link(ID, MASTER, List.of(), Optional.empty(), NOON),
                () -> new AwaitMaster(ID, MASTER_DOCUMENT, NOON),
                () -> new Unlink(ID, MASTER, NOON),
                () -> new AddSale(ID, SALE, 1, Samples.header(FilingType.F16), NOON),
                () -> new NameMaster(ID, OTHER_FILING, MASTER_DOCUMENT, NOON),
                () -> new NameReceptacle(ID, OTHER_FILING, "R1", NOON),
                () -> new ProposeLinks(
                        ID, List.of(new LinkCandidate(MASTER, List.of(LinkReason.values()[0]), 50)), NOON),
                () -> new AcceptLink(ID, MASTER, List.of(), actor(), NOON),
                () -> new DismissLink(ID, MASTER, actor(), NOON),
                () -> new EndLinking(ID, NOON)));
    }

    private ConsignmentCommand analysing() {
        AnalysisPhase phase = AnalysisPhase.values()[random.nextInt(2)];
        Actor actor = actor();
        return one(List.of(
                () -> new EndEScreening(ID, 1 + random.nextInt(9)),
                () -> new EndAnalysis(ID, 1 + random.nextInt(9)),
                () -> Life.eScreening(phase, actor),
                () -> new SubmitRiskResult(ID, phase, Life.ANALYST, "F", List.of(Life.result()), actor),
                () -> new CompleteAssessment(ID, phase, actor),
                () -> new RecommendControl(
                        ID, new MemberState("FR"), PORT, List.of(new ControlType("30")), "Weight", actor),
                () -> new IssueDoNotLoad(
                        ID, List.of(new DoNotLoadTarget(DoNotLoadTarget.Kind.RECEPTACLE, "R1")), "Seal", actor, NOON)));
    }

    private ConsignmentCommand referring() {
        return one(List.of(
                () -> Life.referral(ReferralType.values()[random.nextInt(3)]),
                () -> new AnswerReferral(
                        ID, REFERENCE, new ReferralAnswer.Information(Optional.of("Bamboo"), List.of()), DECLARANT),
                () -> new EndReferral(ID, REFERENCE),
                () -> new CloseReferral(ID, REFERENCE, Optional.empty(), actor())));
    }

    private ConsignmentCommand moving(int step) {
        Actor actor = actor();
        CustomsOffice office = random.nextInt(4) == 0 ? HAMBURG : LE_HAVRE;
        Mrn mrn = random.nextBoolean() ? OTHER_FILING : MRN;
        Mrn arrival = random.nextInt(3) == 0 ? ARRIVAL : Mrn.issue(2026, new Country("FR"), "ARR%09d".formatted(step));
        return one(List.of(
                () -> new Arrive(ID, arrival, office, NOON, random.nextBoolean() ? List.of() : List.of(mrn)),
                () -> new Present(ID, office, NOON, actor),
                () -> new RevokePresentation(ID, Optional.empty(), actor),
                () -> Life.control(ControlDecision.values()[random.nextInt(2)], actor),
                () -> new NotifyAeo(ID, actor),
                () -> new RecordControlResult(
                        ID,
                        List.of(new PerformedControl(new ControlType("30"), "B1", Optional.empty())),
                        "B1",
                        NOON,
                        Optional.empty(),
                        actor),
                () -> new ForwardControl(ID, new MemberState("DE"), PORT, "No scanner", actor),
                () -> new Release(ID, actor),
                () -> new RefuseRelease(ID, "Forged", actor)));
    }

    private ConsignmentCommand one(List<Supplier<ConsignmentCommand>> kinds) {
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private Actor actor() {
        Role role = random.nextInt(5) == 0 ? Role.CONTROL_OFFICER : Role.SUPERVISOR;
        String state = List.of("FR", "FR", "FR", "DE", "FI").get(random.nextInt(5));
        return Life.officer(role, new MemberState(state));
    }
}
