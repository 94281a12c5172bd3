package org.waybook.domain.parties;

import java.util.List;
import org.waybook.domain.parties.Goods.Asked;
import org.waybook.domain.parties.Goods.Look;
import org.waybook.domain.parties.Goods.Said;

/** Follows what customs asks of those who filed (DOMAIN.md 6.3). */
final class QuestionClerk {

    static final List<String> TYPES = List.of("RFI", "RFA", "RFS");
    static final int REFERENCES = 3;

    private QuestionClerk() {}

    static void serve(Page page, Move move) {
        String name = page.name(move.filing(), move.house());
        Goods goods = page.goods(move.filing(), move.house());
        if (move.kind() == Move.Kind.END_REFERRAL) {
            Asked asked = asked(goods, reference(move));
            if (goods.isLive() && asked != null && asked.status().equals("open")) {
                enter(page, name, asked, "overdue", "ReferralOverdue");
            }
            return;
        }
        if (!Rights.areLive(page, goods)) {
            return;
        }
        if (move.kind() == Move.Kind.ANSWER) {
            answer(page, name, goods, move);
        } else if (Rights.concern(page, goods, move.who())) {
            Rights.needAnalyst(page, move.who(), goods.responsible);
            if (move.kind() == Move.Kind.REFER) {
                ask(page, name, goods, move);
            } else {
                close(page, name, goods, move);
            }
        }
    }

    /** Which reference a move means: two are used again and again. */
    static int reference(Move move) {
        return move.other() % REFERENCES;
    }

    /** What a referral asks, or what an answer gives. */
    static String type(Move move) {
        return TYPES.get(move.choice() % TYPES.size());
    }

    /** Whether the time to answer is over before it is asked. */
    static boolean isTooLate(Move move) {
        return move.choice() == TYPES.size();
    }

    private static void ask(Page page, String name, Goods goods, Move move) {
        boolean beforeLoading = isOpen(goods, 'L');
        Form.Way way = goods.leading().sheet().form().way();
        page.objectIf(isTooLate(move), "ANSWER_BY");
        page.objectIf(asked(goods, reference(move)) != null, "REFERENCE_IN_USE");
        if (type(move).equals("RFS")) {
            boolean byAir = way == Form.Way.AIR || way == Form.Way.POST;
            page.objectIf(!byAir || !beforeLoading, "RFS_BEFORE_LOADING");
        } else {
            page.objectIf(!beforeLoading && !isOpen(goods, 'A'), "NO_OPEN_ANALYSIS");
        }
        if (page.isFree()) {
            Said leading = goods.leading();
            page.change(name)
                    .asked
                    .add(new Asked(
                            reference(move),
                            type(move),
                            leading.filing(),
                            leading.filer().eori(),
                            "open"));
            page.enter(name, "ReferralIssued");
        }
    }

    private static void answer(Page page, String name, Goods goods, Move move) {
        Asked asked = asked(goods, reference(move));
        page.objectIf(asked == null, "REFERRAL_UNKNOWN");
        if (asked == null) {
            return;
        }
        Said about = goods.by(asked.filing()) == null ? goods.leading() : goods.by(asked.filing());
        boolean may = move.who().files()
                && (move.who().eori().equals(about.filer().eori())
                        || move.who().eori().equals(asked.addressee()));
        page.objectIf(!may, "NOT_PERSON_FILING");
        page.objectIf(!asked.isOpen(), "REFERRAL_" + asked.status().toUpperCase(java.util.Locale.ROOT));
        page.objectIf(!type(move).equals(asked.type()) || type(move).equals("RFA"), "ANSWER_TYPE");
        enter(page, name, asked, "answered", "ReferralAnswered");
    }

    private static void close(Page page, String name, Goods goods, Move move) {
        Asked asked = asked(goods, reference(move));
        page.objectIf(asked == null, "REFERRAL_UNKNOWN");
        if (asked != null && !asked.status().equals("closed")) {
            enter(page, name, asked, "closed", "ReferralClosed");
        }
    }

    private static boolean isOpen(Goods goods, char phase) {
        Look look = RiskClerk.newest(goods, phase);
        return look != null && look.isOpen();
    }

    private static Asked asked(Goods goods, int reference) {
        return goods.asked.stream()
                .filter(one -> one.reference() == reference)
                .findFirst()
                .orElse(null);
    }

    private static void enter(Page page, String name, Asked asked, String status, String event) {
        if (page.isFree()) {
            page.change(name).asked.replaceAll(one -> one.reference() == asked.reference() ? one.now(status) : one);
            page.enter(name, event);
        }
    }
}
