package org.waybook.domain.parties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.domain.parties.Move.Kind;
import org.waybook.domain.parties.Page.Entry;

/**
 * A move with what comes of it, and what was so of the goods before, in a few words that many lives share.
 *
 * @param word what was wanted, and whether it was done, or why not
 * @param goods that it concerns, by their names, each with how it stood
 */
record Deed(Move move, String word, Map<String, List<String>> goods) {

    private static final String GOODS = "goods ";

    static Deed of(Move move, Page before, Page foretold, Map<String, Kind> newest) {
        Map<String, List<String>> goods = new LinkedHashMap<>();
        for (Entry entry : foretold.entries()) {
            if (entry.whom().startsWith(GOODS)) {
                String name = entry.whom().substring(GOODS.length());
                goods.computeIfAbsent(name, ignored -> situation(move, before, name, newest));
            }
        }
        Optional.ofNullable(before.name(move.filing(), move.house()))
                .filter(ignored -> goods.isEmpty())
                .ifPresent(name -> goods.put(name, situation(move, before, name, newest)));
        return new Deed(move, wanted(move) + " " + outcome(foretold), goods);
    }

    private static List<String> situation(Move move, Page before, String name, Map<String, Kind> newest) {
        return Situation.of(before.goods(name), move, Optional.ofNullable(newest.get(name)));
    }

    private static String wanted(Move move) {
        return switch (move.kind()) {
            case SCREEN, RESULT_OF_RISK, COMPLETE ->
                move.kind() + (move.choice() % 2 == 0 ? " before loading" : " before arrival");
            case REFER, ANSWER -> move.kind() + " " + QuestionClerk.type(move);
            case DECIDE_CONTROL -> move.kind() + (ControlClerk.isToControl(move) ? " for" : " against");
            default -> move.kind().name();
        };
    }

    private static String outcome(Page foretold) {
        if (!foretold.isFree()) {
            return foretold.objections().size() == 1
                    ? "refused for " + foretold.objections().iterator().next()
                    : "refused";
        }
        return foretold.entries().isEmpty() ? "ignored" : "done";
    }
}
