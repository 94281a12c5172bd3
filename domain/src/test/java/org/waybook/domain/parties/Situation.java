package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.parties.Goods.Asked;
import org.waybook.domain.parties.Goods.Look;
import org.waybook.domain.parties.Move.Kind;

/** How goods stand, in words that many goods share: one for each thing that matters to what may be done with them. */
final class Situation {

    private Situation() {}

    static List<String> of(Goods goods, Move move, Optional<Kind> newest) {
        List<String> words = new ArrayList<>();
        words.add(newest.map(kind -> "after " + kind).orElse("untouched"));
        if (!goods.isLive()) {
            words.add(goods.standing);
            return words;
        }
        words.add(whole(goods));
        words.add("before loading: " + analysis(RiskClerk.newest(goods, 'L')));
        words.add("before arrival: " + analysis(RiskClerk.newest(goods, 'A')));
        words.add(goods.loadingForbidden ? "loading forbidden" : "loading not forbidden");
        words.add(asked(goods));
        words.add(place(goods));
        words.add(control(goods));
        words.add(through(goods, move));
        words.add(filings(goods));
        return words;
    }

    private static String whole(Goods goods) {
        return goods.whole.contains(" ") && !goods.whole.equals("before loading")
                ? goods.whole.substring(0, goods.whole.indexOf(' '))
                : goods.whole;
    }

    private static String analysis(Look look) {
        if (look == null) {
            return "not analysed";
        }
        if (!look.isOpen()) {
            return look.status().equals("loading forbidden") ? "forbidden" : look.status();
        }
        return "result " + look.result() + (look.awaited().isEmpty() ? "" : ", screening awaited");
    }

    private static String asked(Goods goods) {
        return goods.asked.isEmpty()
                ? "asked nothing"
                : goods.asked.getLast().type() + " " + goods.asked.getLast().status();
    }

    private static String place(Goods goods) {
        return goods.presentedIn.isEmpty() ? goods.where : "presented, " + goods.where;
    }

    private static String control(Goods goods) {
        String due = goods.control.equals("control") ? goods.done ? "controlled" : "control due" : goods.control;
        String told = goods.control.equals("undecided") && goods.told ? ", told" : "";
        return due + told + (goods.outcome.equals("open") ? "" : ", " + goods.outcome);
    }

    /** How the filing of a move stands to the goods, and whether it or another is to be amended. */
    private static String through(Goods goods, Move move) {
        boolean own = goods.asked.stream().anyMatch(one -> isToAmend(one) && one.filing() == move.filing());
        boolean others = goods.asked.stream().anyMatch(one -> isToAmend(one) && one.filing() != move.filing());
        boolean heard = move.kind() == Kind.ARRIVE && goods.heard.contains(move.other());
        return filing(goods, move.filing())
                + (own ? ", to be amended" : "")
                + (others ? ", another to be amended" : "")
                + (heard ? ", heard before" : "");
    }

    private static String filing(Goods goods, int filing) {
        if (goods.leading().filing() == filing) {
            return "the filing that counts";
        }
        if (goods.master == filing) {
            return "their master filing";
        }
        return goods.by(filing) == null ? "a filing that does not name them" : "another filing";
    }

    private static boolean isToAmend(Asked asked) {
        return asked.isOpen() && asked.type().equals("RFA");
    }

    private static String filings(Goods goods) {
        long arriving = goods.said.stream().filter(one -> one.gives('A')).count();
        String master = goods.master == 0 ? ", no master" : goods.chosen == 0 ? ", master" : ", chosen master";
        return (arriving == 0 ? "none to arrive on" : arriving == 1 ? "one to arrive on" : "several to arrive on")
                + master;
    }
}
