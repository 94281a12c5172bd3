package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waybook.domain.parties.Goods.Said;
import org.waybook.domain.parties.Move.Split;

/** Notes what arrives and is presented (DOMAIN.md 6.3). */
final class QuayClerk {

    private static final List<String> STATES = List.of("FR", "FR", "DE");

    private QuayClerk() {}

    /** The member state whose office a move names. */
    static String state(Move move) {
        return STATES.get(move.choice() % STATES.size());
    }

    static void serve(Page page, Move move) {
        switch (move.kind()) {
            case ARRIVE -> arrive(page, move);
            case PRESENT -> present(page, move);
            default -> revoke(page, move);
        }
    }

    /** Goods that travel on the filing, or under it, hear of the arrival. */
    private static void arrive(Page page, Move move) {
        Folder folder = page.folder(move.filing());
        if (folder == null || !folder.isInForce()) {
            return;
        }
        Map<String, Goods> sorted = new TreeMap<>(page.allGoods());
        sorted.forEach((name, goods) -> {
            if (goods.isLive() && (goods.by(folder.number()) != null || goods.master == folder.number())) {
                hear(page, name, goods, folder, move);
            }
        });
    }

    private static void hear(Page page, String name, Goods goods, Folder folder, Move move) {
        List<Integer> parts = goods.said.stream()
                .filter(one -> one.gives('A') && (one.filing() == folder.number() || goesWith(goods, one, folder)))
                .map(Said::filing)
                .toList();
        boolean aboard =
                goods.leading().filing() == folder.number() || goods.master == folder.number() || !parts.isEmpty();
        boolean isRest = goods.where.equals("part")
                && goods.presentedIn.isEmpty()
                && (parts.isEmpty() || !goods.partsHere.containsAll(parts));
        if (!aboard || goods.heard.contains(move.other()) && !isRest) {
            return;
        }
        boolean may = goods.presentedIn.isEmpty() && (goods.where.equals("expected") ? goods.isComplete() : isRest);
        Goods changed = page.change(name);
        changed.heard.add(move.other());
        if (!may) {
            page.enter(name, "ArrivalInIncorrectState");
            return;
        }
        land(page, name, parts, move);
    }

    private static boolean goesWith(Goods goods, Said one, Folder folder) {
        return goods.master != 0
                && folder.sheet().masterDocument() >= 0
                && one.sheet().masterDocument() == folder.sheet().masterDocument();
    }

    private static void land(Page page, String name, List<Integer> parts, Move move) {
        Goods goods = page.change(name);
        List<Integer> here = new ArrayList<>(goods.partsHere);
        parts.stream().filter(part -> !here.contains(part)).forEach(here::add);
        boolean moreFollow = goods.leading().sheet().split() == Split.FIRST
                || goods.said.stream().anyMatch(one -> one.gives('A') && !here.contains(one.filing()));
        boolean isPart = !parts.isEmpty() && moreFollow;
        goods.where = isPart ? "part" : "here";
        goods.partsHere = isPart ? List.copyOf(here) : List.of();
        goods.arrivedIn = state(move);
        page.enter(name, isPart ? "ConsignmentPartiallyArrived" : "ConsignmentArrived");
        Form form = goods.leading().sheet().form();
        boolean namesOffice = !form.is('H') && !form.is('G');
        if (namesOffice && !state(move).equals("FR")) {
            page.enter(name, "ConsignmentDiverted");
        }
    }

    private static void present(Page page, Move move) {
        String name = page.name(move.filing(), move.house());
        Goods goods = page.goods(move.filing(), move.house());
        if (!Rights.areLive(page, goods)) {
            return;
        }
        Form.Way way = goods.leading().sheet().form().way();
        Rights.needControl(page, move.who(), state(move));
        page.objectIf(!goods.presentedIn.isEmpty(), "ALREADY_PRESENTED");
        page.objectIf(!goods.isComplete(), "IE3N07");
        page.objectIf(way != Form.Way.ROAD && goods.where.equals("expected"), "NOT_ARRIVED");
        if (page.isFree()) {
            page.change(name).presentedIn = state(move);
            page.enter(name, "GoodsPresented");
            bar(page, name, "PRESENTED", true);
        }
    }

    private static void revoke(Page page, Move move) {
        String name = page.name(move.filing(), move.house());
        Goods goods = page.goods(move.filing(), move.house());
        if (!Rights.areLive(page, goods) || !Rights.concern(page, goods, move.who())) {
            return;
        }
        Rights.needControl(page, move.who(), goods.presentedIn);
        page.objectIf(goods.presentedIn.isEmpty(), "NOT_PRESENTED");
        page.objectIf(goods.done || !goods.outcome.equals("open"), "CONTROL_PERFORMED");
        if (page.isFree()) {
            page.change(name).presentedIn = "";
            page.enter(name, "PresentationRevoked");
            bar(page, name, "PRESENTED", false);
        }
    }

    /** Every filing of the goods is told that they may not be changed any more, or may be again. */
    static void bar(Page page, String name, String reason, boolean bar) {
        Goods goods = page.goods(name);
        List<Integer> filings =
                new ArrayList<>(goods.said.stream().map(Said::filing).toList());
        if (goods.master != 0 && !filings.contains(goods.master)) {
            filings.add(goods.master);
        }
        int house = goods.leading().line().house();
        filings.forEach(filing -> bar(page, filing, house, reason, bar));
    }

    /** A filing that joins goods on which customs acts already may be changed no more than the others. */
    static void barNewcomer(Page page, String name, int filing) {
        Goods goods = page.goods(name);
        int house = goods.leading().line().house();
        if (!goods.presentedIn.isEmpty()) {
            bar(page, filing, house, "PRESENTED", true);
        }
        if (isToldOf(goods)) {
            bar(page, filing, house, "CONTROL_ANNOUNCED", true);
        }
    }

    static boolean barsNewcomers(Goods goods) {
        return !goods.presentedIn.isEmpty() || isToldOf(goods);
    }

    private static boolean isToldOf(Goods goods) {
        return goods.control.equals("control") || goods.told && goods.control.equals("undecided");
    }

    private static void bar(Page page, int filing, int house, String reason, boolean bar) {
        Folder folder = page.folder(filing);
        page.objectIf(bar && !folder.isInForce(), "FILING_INVALIDATED");
        if (folder.isInForce() && folder.isBarred(house, reason) != bar) {
            page.enter(folder.barring(house, reason, bar), bar ? "FilingBarred" : "FilingUnbarred");
        }
    }
}
