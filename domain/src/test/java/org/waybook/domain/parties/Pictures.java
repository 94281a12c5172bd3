package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waybook.domain.consignment.Analysis;
import org.waybook.domain.consignment.Assessment;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.consignment.Control;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.consignment.Linking;
import org.waybook.domain.consignment.Linking.Completeness;
import org.waybook.domain.consignment.Movement;
import org.waybook.domain.consignment.Referral;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.InvolvementReason;

/** What the domain knows of filings and consignments, in the words of the ledger. */
final class Pictures {

    private Pictures() {}

    static List<String> of(FilingState state) {
        return switch (state) {
            case FilingState.Accepted accepted -> {
                Map<Integer, Set<String>> bars = new TreeMap<>();
                accepted.bars()
                        .reasons()
                        .forEach((document, reasons) -> bars.put(
                                house(document.documentNumber()),
                                reasons.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new))));
                yield List.of("standing in force version " + accepted.version(), "barred " + bars);
            }
            case FilingState.Invalidated gone -> List.of("standing invalidated version " + gone.version(), "barred {}");
            case FilingState.NotFiled ignored -> List.of();
            case FilingState.Received ignored -> List.of("received");
            case FilingState.RefusedFiling ignored -> List.of("refused");
        };
    }

    private static int house(String document) {
        return Integer.parseInt(document.substring(document.indexOf('-') + 1));
    }

    static List<String> of(ConsignmentState state) {
        Goods goods = new Goods();
        List<String> said = said(state.declarations().inForce());
        List<String> gone = said(state.declarations().former());
        switch (state) {
            case ConsignmentState.NotAnnounced ignored -> goods.standing = "unknown";
            case ConsignmentState.Invalidated invalidated -> {
                goods.standing = "invalidated";
                assess(goods, invalidated.assessment());
            }
            case ConsignmentState.Withdrawn withdrawn -> {
                goods.standing = "withdrawn";
                assess(goods, withdrawn.assessment());
            }
            case ConsignmentState.Live live -> {
                goods.standing = "live";
                assess(goods, live.assessment());
                link(goods, live.linking());
                move(goods, live.movement());
                control(goods, live.control());
                live.heard().forEach(mrn -> goods.heard.add(Papers.number(mrn)));
            }
        }
        List<String> lines = new ArrayList<>(goods.lines());
        lines.set(1, "said " + said + " gone " + gone);
        return lines;
    }

    private static List<String> said(List<Declared> declared) {
        return declared.stream()
                .map(one -> Papers.number(one.mrn()) + "v" + one.filingVersion())
                .toList();
    }

    private static void assess(Goods goods, Assessment assessment) {
        goods.responsible = assessment.responsible().map(MemberState::value).orElse("");
        goods.concerns = new LinkedHashMap<>();
        assessment
                .involved()
                .forEach(one -> goods.concerns.put(
                        one.memberState().value(),
                        one.reasons().stream().map(Pictures::letter).collect(Collectors.joining())));
        assessment.analyses().forEach(one -> goods.looks.add(look(one)));
        assessment.referrals().forEach(one -> goods.asked.add(asked(one)));
        goods.loadingForbidden = !assessment.doNotLoad().isEmpty();
        goods.recommendations = assessment.recommendations().size();
    }

    private static String letter(InvolvementReason reason) {
        return reason.name().substring(0, 1);
    }

    private static Goods.Look look(Analysis analysis) {
        return new Goods.Look(
                analysis.number(),
                analysis.phase() == AnalysisPhase.PRE_LOADING ? 'L' : 'A',
                analysis.responsible().value(),
                analysis.involved().stream()
                        .map(one -> one.memberState().value())
                        .toList(),
                states(analysis.screened()),
                states(analysis.silent()),
                words(analysis.conclusion()),
                words(analysis.status()));
    }

    private static Set<String> states(Set<MemberState> states) {
        return states.stream().map(MemberState::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Goods.Asked asked(Referral referral) {
        return new Goods.Asked(
                Integer.parseInt(referral.reference().value().substring("REF-".length())),
                referral.type().name(),
                Papers.number(referral.mrn()),
                referral.addressee().value(),
                words(referral.status()));
    }

    private static void link(Goods goods, Linking linking) {
        goods.whole = switch (linking.completeness()) {
            case Completeness.BeforeLoading ignored -> "before loading";
            case Completeness.CompleteAlone ignored -> "alone";
            case Completeness.PendingLinking pending ->
                "awaits " + pending.masterDocument().documentNumber();
            case Completeness.PendingCompleteness pending -> "lacks " + pending.missing();
            case Completeness.NotComplete late -> "late " + late.missing();
            case Completeness.Complete ignored -> "complete";
        };
        goods.master = linking.masterMrn().map(Papers::number).orElse(0);
        goods.chosen = linking.choices().accepted().map(Papers::number).orElse(0);
        goods.offered = linking.candidates().stream()
                .map(one -> Papers.number(one.mrn()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        goods.dismissed = linking.choices().dismissed().stream()
                .map(Papers::number)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void move(Goods goods, Movement movement) {
        Movement before = movement;
        if (movement instanceof Movement.Presented presented) {
            goods.presentedIn = presented.memberState().value();
            before = presented.before();
        }
        goods.where = switch (before) {
            case Movement.Expected ignored -> "expected";
            case Movement.PartiallyArrived ignored -> "part";
            case Movement.Arrived ignored -> "here";
            case Movement.Presented ignored -> "presented twice";
        };
        before.arrival().ifPresent(arrival -> {
            goods.arrivedIn = arrival.actualOffice().country().value();
            goods.partsHere = arrival.filings().stream()
                    .map((Mrn mrn) -> Papers.number(mrn))
                    .toList();
        });
    }

    private static void control(Goods goods, Control control) {
        control.decided()
                .ifPresent(
                        decided -> goods.control = decided.decision() == ControlDecision.CONTROL ? "control" : "none");
        goods.controlledBy = control.memberState().map(MemberState::value).orElse("");
        goods.told = control.announced();
        goods.done = control.performed();
        goods.outcome = words(control.outcome());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
