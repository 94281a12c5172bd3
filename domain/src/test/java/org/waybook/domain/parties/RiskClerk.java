package org.waybook.domain.parties;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.waybook.domain.parties.Goods.Look;

/** Follows analyses: who answers, when they end, and what they lead to (DOMAIN.md 6.2, 9). */
final class RiskClerk {

    private RiskClerk() {}

    static void serve(Page page, Move move) {
        String name = page.name(move.filing(), move.house());
        Goods goods = page.goods(move.filing(), move.house());
        switch (move.kind()) {
            case END_SCREENING, END_ANALYSIS -> {
                if (goods.isLive()) {
                    end(page, name, goods, move);
                }
            }
            default -> {
                if (Rights.areLive(page, goods) && Rights.concern(page, goods, move.who())) {
                    act(page, name, goods, move);
                }
            }
        }
    }

    private static void act(Page page, String name, Goods goods, Move move) {
        Look look = newest(goods, phase(move));
        boolean open = look != null && look.isOpen();
        switch (move.kind()) {
            case SCREEN -> {
                Rights.needAnalyst(page, move.who(), goods.concerns.keySet().toArray(String[]::new));
                page.objectIf(!open, "NO_OPEN_ANALYSIS");
                page.objectIf(open && !look.asks().contains(move.who().state()), "NOT_ASKED");
                enter(
                        page,
                        name,
                        look,
                        one -> one.with(and(one.answered(), Set.of(move.who().state())), one.late()),
                        "EScreeningResultSubmitted");
            }
            case RESULT_OF_RISK -> {
                Rights.needAnalyst(page, move.who(), goods.responsible);
                page.objectIf(!open, "NO_OPEN_ANALYSIS");
                enter(page, name, look, one -> one.now("given", one.status()), "RiskResultSubmitted");
            }
            case COMPLETE -> complete(page, name, goods, look, move);
            case RECOMMEND -> {
                Rights.needAnalyst(page, move.who(), goods.responsible);
                page.objectIf(!goods.control.equals("undecided"), "CONTROL_DECIDED");
                if (page.isFree()) {
                    page.change(name).recommendations++;
                    page.enter(name, "ControlRecommended");
                }
            }
            default -> forbid(page, name, goods, move);
        }
    }

    private static void complete(Page page, String name, Goods goods, Look look, Move move) {
        boolean open = look != null && look.isOpen();
        Rights.needAnalyst(page, move.who(), goods.responsible);
        page.objectIf(!open, "NO_OPEN_ANALYSIS");
        page.objectIf(goods.asked.stream().anyMatch(Goods.Asked::isOpen), "REFERRAL_OPEN");
        page.objectIf(open && !look.awaited().isEmpty(), "E_SCREENING_AWAITED");
        page.objectIf(open && !look.result().equals("given"), "RISK_RESULT_MISSING");
        Look loading = newest(goods, 'L');
        boolean mayBeLoaded =
                loading == null || loading == look || loading.status().equals("completed");
        if (page.isFree() && mayBeLoaded) {
            page.change(name).loadingForbidden = false;
        }
        enter(page, name, look, one -> one.now(one.result(), "completed"), "AssessmentCompleted");
    }

    private static void forbid(Page page, String name, Goods goods, Move move) {
        Form.Way way = goods.leading().sheet().form().way();
        Look before = newest(goods, way == Form.Way.SEA ? 'A' : 'L');
        boolean undecided =
                before != null && (before.isOpen() || before.status().equals("loading forbidden"));
        boolean sailed = way == Form.Way.SEA && move.number() >= Papers.DEPARTS && !isSale(goods);
        Rights.needAnalyst(page, move.who(), goods.responsible);
        page.objectIf(way == Form.Way.ROAD, "MODE");
        page.objectIf(goods.isHere() || sailed, "LOADED");
        page.objectIf(!undecided, "NO_OPEN_ANALYSIS");
        if (page.isFree()) {
            Goods changed = page.change(name);
            changed.loadingForbidden = true;
            changed.looks.replaceAll(look -> look.isOpen() ? look.now(look.result(), "loading forbidden") : look);
            page.enter(name, "DoNotLoadIssued");
        }
    }

    private static boolean isSale(Goods goods) {
        return goods.leading().sheet().form().is('G');
    }

    private static void end(Page page, String name, Goods goods, Move move) {
        Look look = goods.looks.stream()
                .filter(one -> one.number() == 1 + move.choice() && one.isOpen())
                .findFirst()
                .orElse(null);
        if (look == null) {
            return;
        }
        if (move.kind() == Move.Kind.END_SCREENING && !look.awaited().isEmpty()) {
            enter(
                    page,
                    name,
                    look,
                    one -> one.with(one.answered(), and(one.late(), Set.copyOf(one.awaited()))),
                    "EScreeningOverdue");
        }
        if (move.kind() == Move.Kind.END_ANALYSIS && look.result().equals("awaited")) {
            enter(page, name, look, one -> one.now("overdue", one.status()), "RiskAnalysisOverdue");
        }
    }

    private static void enter(Page page, String name, Look look, UnaryOperator<Look> change, String event) {
        if (page.isFree()) {
            page.change(name).looks.replaceAll(one -> one.number() == look.number() ? change.apply(one) : one);
            page.enter(name, event);
        }
    }

    static Look newest(Goods goods, char phase) {
        Look newest = null;
        for (Look look : goods.looks) {
            newest = look.phase() == phase ? look : newest;
        }
        return newest;
    }

    private static char phase(Move move) {
        return move.choice() % 2 == 0 ? 'L' : 'A';
    }

    private static Set<String> and(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
