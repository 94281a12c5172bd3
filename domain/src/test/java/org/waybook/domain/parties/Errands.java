package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.parties.Goods.Asked;
import org.waybook.domain.parties.Goods.Look;
import org.waybook.domain.parties.Move.Kind;

/** What leads on from what was done about goods, and by whom; also what they may no longer do, so that it is refused. */
final class Errands {

    private final int number;
    private final Move about;
    private final int house;
    private final Goods goods;
    private final List<List<Move>> topics = new ArrayList<>();
    private final List<Move> errands = new ArrayList<>();

    private Errands(int number, Move about, int house, Goods goods) {
        this.number = number;
        this.about = about;
        this.house = house;
        this.goods = goods;
    }

    /**
     * The errands of goods by what they are about; of an amendment it is left open what it changes.
     *
     * @param about the filing through which they are named
     * @param filed every filing there is
     */
    static List<List<Move>> of(int number, Move about, int house, Goods goods, List<Move> filed) {
        if (!goods.isLive()) {
            return List.of();
        }
        Errands errands = new Errands(number, about, house, goods);
        errands.ofAnalysis('L', 0);
        errands.ofAnalysis('A', 1);
        errands.endTopic();
        goods.asked.stream().filter(Asked::isOpen).forEach(errands::ofQuestion);
        errands.endTopic();
        errands.ofOthers(filed);
        errands.endTopic();
        if (goods.loadingForbidden) {
            errands.amend(about.number());
        }
        errands.endTopic();
        if (goods.isHere()) {
            errands.ofGoodsHere();
        } else {
            errands.ofGoodsExpected();
        }
        errands.endTopic();
        return errands.topics;
    }

    private void endTopic() {
        if (!errands.isEmpty()) {
            topics.add(List.copyOf(errands));
            errands.clear();
        }
    }

    /** What lacks a master, or a sale, is linked to one, or gets it. */
    private void ofOthers(List<Move> filed) {
        Form form = goods.leading().sheet().form();
        for (Move other : filed) {
            Form its = other.sheet().orElseThrow().form();
            if (form.needs('M') && goods.master == 0 && its.is('M')) {
                add(Kind.LINK, Somebody.REPOSITORY, other.number(), 0);
                add(Kind.PROPOSE, Somebody.REPOSITORY, other.number(), 0);
            }
            if (form.needs('C') && !goods.anyGives('C') && its.is('G')) {
                add(Kind.ADD_SALE, Somebody.REPOSITORY, other.number(), 0);
            }
        }
        for (int master : goods.offered) {
            add(Kind.ACCEPT_LINK, goods.leading().filer(), master, 0);
            add(Kind.ACCEPT_LINK, DeclaringClerk.responsible(goods), master, 0);
            add(Kind.DISMISS_LINK, goods.leading().filer(), master, 0);
        }
    }

    private void ofAnalysis(char phase, int choice) {
        Look look = RiskClerk.newest(goods, phase);
        if (look == null || !look.isOpen()) {
            return;
        }
        look.awaited().forEach(state -> add(Kind.SCREEN, state, 0, choice));
        if (!look.awaited().isEmpty()) {
            add(Kind.END_SCREENING, Somebody.REPOSITORY, 0, look.number() - 1);
        }
        if (look.result().equals("given")) {
            add(Kind.COMPLETE, goods.responsible, 0, choice);
        } else {
            add(Kind.RESULT_OF_RISK, goods.responsible, 0, choice);
        }
        add(Kind.REFER, goods.responsible, number, number % QuestionClerk.TYPES.size());
        add(Kind.REFER, goods.responsible, number, QuestionClerk.TYPES.indexOf("RFA"));
        if (!goods.isHere()) {
            add(Kind.FORBID_LOADING, goods.responsible, 0, 0);
        }
    }

    private void ofQuestion(Asked asked) {
        for (Somebody one : Somebody.values()) {
            if (one.files() && one.eori().equals(asked.addressee())) {
                add(Kind.ANSWER, one, asked.reference(), QuestionClerk.TYPES.indexOf(asked.type()));
            }
        }
        goods.said.forEach(said -> amend(said.filing()));
        add(Kind.END_REFERRAL, Somebody.REPOSITORY, asked.reference(), 0);
        add(Kind.CLOSE_REFERRAL, goods.responsible, asked.reference(), 0);
    }

    private void ofGoodsExpected() {
        if (goods.isComplete()) {
            arrive();
        }
        add(goods.recommendations == 0 ? Kind.RECOMMEND : Kind.TELL_AEO, goods.responsible, 0, 0);
    }

    private void ofGoodsHere() {
        String controlling = goods.control.equals("control") ? goods.controlledBy : goods.presentedIn;
        if (goods.control.equals("control") && !goods.done) {
            add(Kind.RESULT_OF_CONTROL, goods.controlledBy, 0, 0);
            add(Kind.FORWARD, goods.controlledBy, number % 3, 0);
        }
        add(Kind.DECIDE_CONTROL, goods.arrivedIn, number % 3, number % 4);
        if (goods.presentedIn.isEmpty()) {
            add(Kind.PRESENT, goods.arrivedIn, 0, goods.arrivedIn.equals("DE") ? 2 : 0);
        } else {
            add(Kind.RELEASE, controlling, 0, 0);
            add(Kind.REVOKE, goods.presentedIn, 0, 0);
        }
        if (goods.where.equals("part")) {
            arrive();
        }
        add(Kind.RECOMMEND, goods.responsible, 0, 0);
    }

    /** They arrive on the filing, or on their master filing; a notification may bring several parts. */
    private void arrive() {
        int notification = 1 + number / 2 % 4;
        add(Kind.ARRIVE, Somebody.REPOSITORY, notification, 0);
        if (goods.master != 0) {
            add(Kind.ARRIVE, Somebody.REPOSITORY, goods.master, notification, 0);
        }
    }

    private void amend(int filing) {
        add(Kind.AMEND, about.who(), filing, 0, 0);
    }

    private void add(Kind kind, String state, int other, int choice) {
        Somebody.supervisorOf(state).ifPresent(officer -> add(kind, officer, other, choice));
    }

    private void add(Kind kind, Somebody who, int other, int choice) {
        add(kind, who, about.number(), other, choice);
    }

    private void add(Kind kind, Somebody who, int filing, int other, int choice) {
        errands.add(new Move(number, kind, who, filing, house, other, choice, Optional.empty()));
    }
}
