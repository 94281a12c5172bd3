package org.waybook.domain.parties;

import java.util.List;
import org.waybook.domain.parties.Goods.Said;

/** Brings the filings of goods together (DOMAIN.md 4.1). */
final class LinkingClerk {

    private LinkingClerk() {}

    static void serve(Page page, Move move) {
        String name = page.name(move.filing(), move.house());
        Goods goods = page.goods(move.filing(), move.house());
        switch (move.kind()) {
            case ACCEPT_LINK -> accept(page, name, goods, move);
            case DISMISS_LINK -> dismiss(page, name, goods, move);
            default -> {
                if (goods.isLive()) {
                    follow(page, name, goods, move);
                }
            }
        }
    }

    private static void follow(Page page, String name, Goods goods, Move move) {
        Folder other = page.folder(move.other());
        switch (move.kind()) {
            case LINK -> {
                boolean fits = isMasterInForce(other)
                        && other.sheet().masterDocument()
                                == goods.leading().sheet().masterDocument();
                if (fits && goods.master == 0 && !goods.whole.equals("alone")) {
                    link(page, name, move.other());
                }
            }
            case AWAIT_MASTER -> {
                String waits = "awaits MASTER-" + move.choice();
                boolean lacksIt = DeclaringClerk.lacks(goods).contains("MASTER");
                if (lacksIt && !goods.whole.equals(waits) && !goods.whole.startsWith("late")) {
                    page.change(name).whole = waits;
                    page.enter(name, "EnsPendingLinking");
                }
            }
            case UNLINK -> {
                if (goods.master != 0 && mayLose(page, goods)) {
                    unlink(page, name);
                }
            }
            case ADD_SALE -> addSale(page, name, goods, other);
            case PROPOSE -> propose(page, name, goods, move.other());
            default -> end(page, name, goods);
        }
    }

    static boolean isMasterInForce(Folder folder) {
        return folder != null && folder.isInForce() && folder.sheet().form().is('M');
    }

    /** A master that is struck out; or one that the goods do not name, unless somebody chose it. */
    static boolean mayLose(Page page, Goods goods) {
        Folder master = page.folder(goods.master);
        boolean named =
                master.sheet().masterDocument() == goods.leading().sheet().masterDocument();
        return !master.isInForce() || !named && goods.chosen != goods.master;
    }

    private static void link(Page page, String name, int master) {
        Goods goods = page.change(name);
        List<String> lacked = DeclaringClerk.lacks(goods);
        boolean wasComplete = goods.isComplete();
        goods.master = master;
        goods.offered.clear();
        goods.whole = DeclaringClerk.anew(goods);
        page.enter(name, "ConsignmentLinked");
        DeclaringClerk.completeOrWait(page, name, wasComplete, lacked);
        DeclaringClerk.follow(page, name, wasComplete, null);
        QuayClerk.barNewcomer(page, name, master);
    }

    private static void unlink(Page page, String name) {
        Goods goods = page.change(name);
        boolean wasComplete = goods.isComplete();
        goods.master = 0;
        goods.chosen = 0;
        goods.offered.clear();
        goods.whole = DeclaringClerk.reached(goods);
        page.enter(name, "ConsignmentUnlinked");
        DeclaringClerk.waits(page, name);
        DeclaringClerk.follow(page, name, wasComplete, null);
    }

    private static void addSale(Page page, String name, Goods goods, Folder sale) {
        boolean isSale = sale != null && sale.isInForce() && sale.sheet().form().is('G');
        if (!isSale || goods.known(sale.number()) >= sale.version()) {
            return;
        }
        boolean wasComplete = goods.isComplete();
        Said said = new Said(
                sale.number(),
                sale.version(),
                sale.filer(),
                sale.sheet(),
                goods.leading().line());
        DeclaringClerk.supplement(page, name, said);
        DeclaringClerk.follow(page, name, wasComplete, said);
        QuayClerk.barNewcomer(page, name, sale.number());
    }

    private static void propose(Page page, String name, Goods goods, int master) {
        boolean wanted = isMasterInForce(page.folder(master))
                && DeclaringClerk.lacks(goods).contains("MASTER")
                && !goods.dismissed.contains(master)
                && !goods.offered.equals(java.util.Set.of(master));
        if (wanted) {
            Goods changed = page.change(name);
            changed.offered.clear();
            changed.offered.add(master);
            page.enter(name, "LinkProposed");
        }
    }

    private static void accept(Page page, String name, Goods goods, Move move) {
        if (!mayChoose(page, goods, move)) {
            return;
        }
        boolean inForce = isMasterInForce(page.folder(move.other()));
        page.objectIf(!inForce, "MASTER_NOT_IN_FORCE");
        page.objectIf(!inForce && QuayClerk.barsNewcomers(goods), "FILING_INVALIDATED");
        if (!page.isFree()) {
            return;
        }
        page.change(name).chosen = move.other();
        page.enter(name, "LinkAccepted");
        link(page, name, move.other());
    }

    private static void dismiss(Page page, String name, Goods goods, Move move) {
        if (!mayChoose(page, goods, move)) {
            return;
        }
        Goods changed = page.change(name);
        changed.offered.remove(move.other());
        changed.dismissed.add(move.other());
        page.enter(name, "LinkDismissed");
    }

    private static boolean mayChoose(Page page, Goods goods, Move move) {
        if (!Rights.areLive(page, goods)) {
            return false;
        }
        boolean isPersonFiling = move.who().files()
                && goods.leading().filer().eori().equals(move.who().eori());
        String responsible = goods.responsible.isEmpty() ? DeclaringClerk.responsible(goods) : goods.responsible;
        boolean decides = move.who().analyses() && move.who().state().equals(responsible);
        if (!isPersonFiling && !decides) {
            if (Rights.concern(page, goods, move.who())) {
                page.objectIf(true, "NOT_COMPETENT");
            }
            return false;
        }
        page.objectIf(goods.master != 0, "ALREADY_LINKED");
        page.objectIf(!goods.offered.contains(move.other()), "LINK_NOT_PROPOSED");
        return page.isFree();
    }

    private static void end(Page page, String name, Goods goods) {
        List<String> lacks = DeclaringClerk.lacks(goods);
        if (!lacks.isEmpty() && !lacks.contains("PRE_ARRIVAL") && !goods.whole.startsWith("late")) {
            page.change(name).whole = "late " + lacks;
            page.enter(name, "EnsNotComplete");
        }
    }
}
