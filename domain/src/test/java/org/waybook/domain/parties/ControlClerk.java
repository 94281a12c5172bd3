package org.waybook.domain.parties;

import java.util.List;

/** Follows what customs decides, finds and releases (DOMAIN.md 6.2). */
final class ControlClerk {

    private static final String REASON = "CONTROL_ANNOUNCED";
    private static final List<String> STATES = List.of("FR", "DE", "FI");

    private ControlClerk() {}

    /** Whether a decision is to control. */
    static boolean isToControl(Move move) {
        return move.choice() != 0;
    }

    /** Whether a party is told of the decision. */
    static boolean isTold(Move move) {
        return move.choice() == 1;
    }

    /** The member state that a control goes to. */
    static String to(Move move) {
        return STATES.get(move.other() % STATES.size());
    }

    static void serve(Page page, Move move) {
        String name = page.name(move.filing(), move.house());
        Goods goods = page.goods(move.filing(), move.house());
        if (!Rights.areLive(page, goods) || !Rights.concern(page, goods, move.who())) {
            return;
        }
        switch (move.kind()) {
            case DECIDE_CONTROL -> decide(page, name, goods, move);
            case TELL_AEO -> tell(page, name, goods, move);
            case RESULT_OF_CONTROL -> {
                page.objectIf(!isDue(goods), "NO_CONTROL_DUE");
                Rights.needControl(page, move.who(), goods.controlledBy);
                if (page.isFree()) {
                    page.change(name).done = true;
                    page.enter(name, "ControlResultRecorded");
                }
            }
            case FORWARD -> forward(page, name, goods, move);
            default -> release(page, name, goods, move);
        }
    }

    private static boolean isDue(Goods goods) {
        return goods.control.equals("control") && !goods.done;
    }

    private static void decide(Page page, String name, Goods goods, Move move) {
        page.objectIf(!goods.isHere(), "NOT_ARRIVED");
        Rights.needControl(page, move.who(), goods.arrivedIn, goods.presentedIn);
        page.objectIf(goods.done || !goods.outcome.equals("open"), "CONTROL_PERFORMED");
        if (!page.isFree()) {
            return;
        }
        Goods changed = page.change(name);
        changed.control = isToControl(move) ? "control" : "none";
        changed.controlledBy = to(move);
        page.enter(name, "ControlDecided");
        if (isToControl(move) && isTold(move)) {
            changed.told = true;
            page.enter(name, "ControlNotified");
        }
        QuayClerk.bar(page, name, REASON, isToControl(move));
    }

    private static void tell(Page page, String name, Goods goods, Move move) {
        Rights.needControl(page, move.who(), goods.responsible);
        page.objectIf(goods.isHere(), "ARRIVED");
        page.objectIf(goods.recommendations == 0, "NO_RECOMMENDATION");
        if (page.isFree()) {
            page.change(name).told = true;
            page.enter(name, "AeoControlNotified");
            QuayClerk.bar(page, name, REASON, true);
        }
    }

    private static void forward(Page page, String name, Goods goods, Move move) {
        page.objectIf(!isDue(goods), "NO_CONTROL_DUE");
        Rights.needControl(page, move.who(), goods.controlledBy);
        page.objectIf(
                !goods.concerns.containsKey(to(move))
                        || to(move).equals(move.who().state()),
                "NOT_A_DESTINATION");
        if (page.isFree()) {
            page.change(name).controlledBy = to(move);
            page.enter(name, "ControlForwarded");
        }
    }

    private static void release(Page page, String name, Goods goods, Move move) {
        boolean releases = move.kind() == Move.Kind.RELEASE;
        Rights.needControl(page, move.who(), goods.control.equals("control") ? goods.controlledBy : goods.presentedIn);
        page.objectIf(goods.presentedIn.isEmpty(), "NOT_PRESENTED");
        page.objectIf(goods.outcome.equals("released"), "RELEASED");
        page.objectIf(releases && isDue(goods), "CONTROL_DUE");
        if (page.isFree()) {
            page.change(name).outcome = releases ? "released" : "not released";
            page.enter(name, releases ? "ConsignmentReleased" : "ReleaseRefused");
        }
    }
}
