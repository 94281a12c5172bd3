package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which officers may do what (DOMAIN.md 2 and 9), in the ledger's words. */
final class Rights {

    private Rights() {}

    /** Whether a filing in force names the goods. */
    static boolean areLive(Page page, Goods goods) {
        page.objectIf(goods.standing.equals("unknown"), "CONSIGNMENT_UNKNOWN");
        page.objectIf(goods.standing.equals("withdrawn"), "CONSIGNMENT_WITHDRAWN");
        page.objectIf(goods.standing.equals("invalidated"), "CONSIGNMENT_INVALIDATED");
        return goods.isLive();
    }

    /** Whether somebody may know of the goods at all; who may not is told nothing else. */
    static boolean concern(Page page, Goods goods, Somebody who) {
        Set<String> states = new HashSet<>(goods.concerns.keySet());
        states.add(goods.responsible);
        states.add(goods.arrivedIn);
        states.add(goods.presentedIn);
        states.add(goods.controlledBy);
        states.remove("");
        boolean known = states.contains(who.state());
        page.objectIf(!known, "CONSIGNMENT_UNKNOWN");
        return known;
    }

    static void needAnalyst(Page page, Somebody who, String... states) {
        need(page, who.analyses(), who, states);
    }

    static void needControl(Page page, Somebody who, String... states) {
        need(page, who.controls(), who, states);
    }

    private static void need(Page page, boolean role, Somebody who, String... states) {
        List<String> competent = new ArrayList<>(List.of(states));
        competent.remove("");
        page.objectIf(!role || !competent.contains(who.state()), "NOT_COMPETENT");
    }
}
