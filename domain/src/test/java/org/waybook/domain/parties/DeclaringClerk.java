package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waybook.domain.parties.Goods.Look;
import org.waybook.domain.parties.Goods.Said;

/** Notes what filings say of goods, how complete that is, whom it concerns, and what is to be analysed. */
final class DeclaringClerk {

    private DeclaringClerk() {}

    /** A filing says something of the goods. */
    static void declare(Page page, String name, Said said) {
        Goods before = page.goods(name);
        if (before.known(said.filing()) >= said.version()) {
            return;
        }
        boolean wasComplete = before.isLive() && before.isComplete();
        boolean joins = before.isLive() && before.by(said.filing()) == null;
        if (!before.isLive()) {
            announce(page, name, said);
        } else if (joins) {
            supplement(page, name, said);
        } else if (isSame(before.by(said.filing()), said)) {
            return;
        } else {
            Goods goods = page.change(name);
            goods.said.replaceAll(one -> one.filing() == said.filing() ? said : one);
            page.enter(name, "ConsignmentAmended");
            answerByAmendment(page, name, said);
        }
        follow(page, name, wasComplete, said);
        if (joins) {
            QuayClerk.barNewcomer(page, name, said.filing());
        }
    }

    private static boolean isSame(Said before, Said after) {
        return before.line().equals(after.line())
                && before.sheet().addressed().equals(after.sheet().addressed());
    }

    private static void announce(Page page, String name, Said said) {
        Goods goods = page.change(name);
        Goods fresh = new Goods();
        goods.standing = "live";
        goods.said.add(said);
        goods.gone.removeIf(one -> one.filing() == said.filing());
        goods.master = 0;
        goods.chosen = 0;
        goods.offered = fresh.offered;
        goods.dismissed = fresh.dismissed;
        goods.where = fresh.where;
        goods.arrivedIn = "";
        goods.partsHere = List.of();
        goods.presentedIn = "";
        goods.heard.clear();
        goods.control = fresh.control;
        goods.controlledBy = "";
        goods.told = false;
        goods.done = false;
        goods.outcome = fresh.outcome;
        goods.whole = reached(goods);
        page.enter(name, "ConsignmentAnnounced");
    }

    /** Another filing adds what it says. */
    static void supplement(Page page, String name, Said said) {
        Goods goods = page.change(name);
        List<String> lacked = lacks(goods);
        boolean wasComplete = goods.isComplete();
        boolean known = goods.by(said.filing()) != null;
        if (known) {
            goods.said.replaceAll(one -> one.filing() == said.filing() ? said : one);
        } else {
            goods.said.add(said);
            goods.gone.removeIf(one -> one.filing() == said.filing());
        }
        goods.whole = anew(goods);
        page.enter(name, "ConsignmentSupplemented");
        completeOrWait(page, name, wasComplete, lacked);
    }

    /** It may be complete now, or wait for less than before. */
    static void completeOrWait(Page page, String name, boolean wasComplete, List<String> lacked) {
        Goods goods = page.change(name);
        List<String> lacks = lacks(goods);
        if (lacks.isEmpty() && !wasComplete) {
            goods.whole = "complete";
            goods.offered.clear();
            page.enter(name, "EnsCompleted");
        } else if (!lacks.equals(lacked)) {
            waits(page, name);
        }
    }

    static void waits(Page page, String name) {
        Goods goods = page.change(name);
        List<String> lacks = lacks(goods);
        if (lacks.isEmpty() || lacks.contains("PRE_ARRIVAL") || goods.whole.startsWith("awaits")) {
            return;
        }
        int named = goods.leading().sheet().masterDocument();
        boolean awaitsMaster = lacks.contains("MASTER") && named >= 0;
        goods.whole = awaitsMaster ? "awaits MASTER-" + named : "lacks " + lacks;
        page.enter(name, awaitsMaster ? "EnsPendingLinking" : "EnsPendingCompleteness");
    }

    /** As far as its filings bring it, unless it is complete, or goes on waiting for its master. */
    static String anew(Goods goods) {
        boolean waits = goods.whole.startsWith("awaits") && lacks(goods).contains("MASTER");
        return goods.isComplete() || waits ? goods.whole : reached(goods);
    }

    /** A filing no longer speaks of the goods. */
    static void takeOff(Page page, String name, int filing, int version, String how) {
        if (name == null || !page.goods(name).isLive() || page.goods(name).by(filing) == null) {
            return;
        }
        Goods goods = page.change(name);
        String gave = given(goods);
        boolean wasComplete = goods.isComplete();
        Said lost = goods.by(filing);
        goods.said.remove(lost);
        int known = version == 0 ? lost.version() : version;
        goods.gone.add(new Said(filing, known, lost.filer(), lost.sheet(), lost.line()));
        String event = how.equals("withdrawn") ? "ConsignmentWithdrawn" : "ConsignmentInvalidated";
        if (goods.said.isEmpty()) {
            goods.standing = how;
            page.enter(name, event);
            return;
        }
        if (!gave.equals(given(goods))) {
            boolean staysComplete = wasComplete && lacks(goods).isEmpty() && !isAlone(goods);
            goods.whole = staysComplete ? "complete" : wasComplete ? reached(goods) : anew(goods);
        }
        page.enter(name, event);
        concern(page, name);
    }

    private static String given(Goods goods) {
        StringBuilder given = new StringBuilder();
        for (char part : new char[] {'L', 'A', 'C'}) {
            given.append(goods.anyGives(part) ? part : '-');
        }
        return given.toString();
    }

    private static boolean isAlone(Goods goods) {
        return goods.said.stream().anyMatch(one -> one.sheet().form().isAlone());
    }

    /** What the declaration lacks before goods can arrive on it (DOMAIN.md 4.1, 6). */
    static List<String> lacks(Goods goods) {
        if (isAlone(goods)) {
            return List.of();
        }
        if (!goods.anyGives('A')) {
            return List.of("PRE_ARRIVAL");
        }
        Form form = goods.leading().sheet().form();
        List<String> lacks = new ArrayList<>();
        if (form.needs('M') && goods.master == 0) {
            lacks.add("MASTER");
        }
        if (form.needs('C') && !goods.anyGives('C')) {
            lacks.add("CONSIGNEE_DATA");
        }
        return lacks;
    }

    static String reached(Goods goods) {
        if (isAlone(goods)) {
            return "alone";
        }
        return goods.leading().sheet().form().isOnlyBeforeLoading() ? "before loading" : "lacks " + lacks(goods);
    }

    private static void answerByAmendment(Page page, String name, Said said) {
        Goods goods = page.change(name);
        for (int index = 0; index < goods.asked.size(); index++) {
            Goods.Asked asked = goods.asked.get(index);
            if (asked.type().equals("RFA") && asked.isOpen() && asked.filing() == said.filing()) {
                goods.asked.set(index, asked.now("answered"));
                page.enter(name, "ReferralAnswered");
            }
        }
    }

    /** Whom the goods concern now, and which analyses what was said makes necessary; {@code said} is null for a link. */
    static void follow(Page page, String name, boolean wasComplete, Said said) {
        Goods goods = page.change(name);
        boolean beforeLoading = said != null && said.gives('L') && !goods.isHere();
        boolean saysWhatArrives = said != null && (said.gives('A') || said.gives('C'));
        boolean beforeArrival = goods.isComplete() && (!wasComplete || saysWhatArrives);
        if (!goods.responsible.isEmpty() || !beforeLoading && !beforeArrival) {
            concern(page, name);
        }
        if (beforeLoading) {
            look(page, name, 'L');
        }
        if (beforeArrival) {
            look(page, name, 'A');
        }
    }

    static void concern(Page page, String name) {
        Goods goods = page.change(name);
        Map<String, String> concerned = concerned(goods);
        String responsible = responsible(goods);
        if (!concerned.toString().equals(goods.concerns.toString()) || !responsible.equals(goods.responsible)) {
            goods.concerns = concerned;
            goods.responsible = responsible;
            page.enter(name, "InvolvedMemberStatesChanged");
        }
    }

    private static void look(Page page, String name, char phase) {
        Goods goods = page.change(name);
        goods.concerns = concerned(goods);
        goods.responsible = responsible(goods);
        goods.looks.replaceAll(
                look -> look.phase() == phase && look.isOpen() ? look.now(look.result(), "superseded") : look);
        goods.looks.add(new Look(
                goods.looks.size() + 1,
                phase,
                goods.responsible,
                List.copyOf(goods.concerns.keySet()),
                Set.of(),
                new TreeSet<>(),
                "awaited",
                "open"));
        page.enter(name, "AnalysisRequested");
    }

    static String responsible(Goods goods) {
        Move.Sheet sheet = goods.leading().sheet();
        return namesOffice(sheet.form()) ? "FR" : sheet.addressed();
    }

    private static boolean namesOffice(Form form) {
        return !form.is('H') && !form.is('G');
    }

    /** The member states of first entry, addressed, of delivery, on the way, of the consignee, in this order. */
    private static Map<String, String> concerned(Goods goods) {
        Map<String, String> reasons = new LinkedHashMap<>();
        goods.said.stream().filter(one -> namesOffice(one.sheet().form())).forEach(one -> add(reasons, "FR", 'F'));
        goods.said.forEach(one -> add(reasons, one.sheet().addressed(), 'A'));
        goods.said.forEach(one -> add(reasons, one.line().country(), 'D'));
        goods.said.forEach(one -> add(reasons, "FR", 'R'));
        goods.said.forEach(one -> add(reasons, "FR", 'C'));
        return reasons;
    }

    private static void add(Map<String, String> reasons, String state, char reason) {
        reasons.merge(state, "" + reason, (old, one) -> old.contains(one) ? old : old + one);
    }
}
