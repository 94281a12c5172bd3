package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The ledger's page of one consignment: everything that is so of it, in plain words and numbers. */
final class Goods {

    String standing = "unknown";
    List<Said> said = new ArrayList<>();
    List<Said> gone = new ArrayList<>();
    String whole = "";
    int master;
    int chosen;
    Set<Integer> offered = new LinkedHashSet<>();
    Set<Integer> dismissed = new LinkedHashSet<>();
    String responsible = "";
    Map<String, String> concerns = new LinkedHashMap<>();
    List<Look> looks = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    boolean loadingForbidden;
    int recommendations;
    String where = "expected";
    String arrivedIn = "";
    List<Integer> partsHere = List.of();
    String presentedIn = "";
    Set<Integer> heard = new TreeSet<>();
    String control = "undecided";
    String controlledBy = "";
    boolean told;
    boolean done;
    String outcome = "open";

    /** What one filing says of it. */
    record Said(int filing, int version, Somebody filer, Move.Sheet sheet, Move.Line line) {

        boolean gives(char part) {
            return sheet.form().gives(part);
        }

        @Override
        public String toString() {
            return filing + "v" + version;
        }
    }

    /** An analysis. */
    record Look(
            int number,
            char phase,
            String by,
            List<String> asks,
            Set<String> answered,
            Set<String> late,
            String result,
            String status) {

        boolean isOpen() {
            return status.equals("open");
        }

        List<String> awaited() {
            return asks.stream()
                    .filter(one -> !one.equals(by) && !answered.contains(one) && !late.contains(one))
                    .toList();
        }

        Look with(Set<String> answeredNow, Set<String> lateNow) {
            return new Look(number, phase, by, asks, answeredNow, lateNow, result, status);
        }

        Look now(String resultNow, String statusNow) {
            return new Look(number, phase, by, asks, answered, late, resultNow, statusNow);
        }
    }

    /** A question to whoever filed. */
    record Asked(int reference, String type, int filing, String addressee, String status) {

        boolean isOpen() {
            return status.equals("open") || status.equals("overdue");
        }

        Asked now(String next) {
            return new Asked(reference, type, filing, addressee, next);
        }
    }

    Goods copy() {
        Goods copy = new Goods();
        copy.standing = standing;
        copy.said = new ArrayList<>(said);
        copy.gone = new ArrayList<>(gone);
        copy.whole = whole;
        copy.master = master;
        copy.chosen = chosen;
        copy.offered = new LinkedHashSet<>(offered);
        copy.dismissed = new LinkedHashSet<>(dismissed);
        copy.responsible = responsible;
        copy.concerns = concerns;
        copy.looks = new ArrayList<>(looks);
        copy.asked = new ArrayList<>(asked);
        copy.loadingForbidden = loadingForbidden;
        copy.recommendations = recommendations;
        copy.where = where;
        copy.arrivedIn = arrivedIn;
        copy.partsHere = partsHere;
        copy.presentedIn = presentedIn;
        copy.heard = new TreeSet<>(heard);
        copy.control = control;
        copy.controlledBy = controlledBy;
        copy.told = told;
        copy.done = done;
        copy.outcome = outcome;
        return copy;
    }

    boolean isLive() {
        return standing.equals("live");
    }

    boolean isHere() {
        return !where.equals("expected") || !presentedIn.isEmpty();
    }

    boolean isComplete() {
        return whole.equals("alone") || whole.equals("complete");
    }

    /** What counts: the newest that says what arrives, else what is to be loaded, else whatever there is. */
    Said leading() {
        return newest('A', newest('L', said.getFirst()));
    }

    private Said newest(char part, Said otherwise) {
        Said newest = otherwise;
        for (Said one : said) {
            newest = one.gives(part) ? one : newest;
        }
        return newest;
    }

    Said by(int filing) {
        return said.stream().filter(one -> one.filing() == filing).findFirst().orElse(null);
    }

    int known(int filing) {
        int known = 0;
        for (Said one : said) {
            known = one.filing() == filing ? one.version() : known;
        }
        for (Said one : gone) {
            known = one.filing() == filing ? one.version() : known;
        }
        return known;
    }

    boolean anyGives(char part) {
        return said.stream().anyMatch(one -> one.gives(part));
    }

    /** What the page says, line by line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("standing " + standing);
        lines.add("said " + said + " gone " + gone);
        if (standing.equals("unknown")) {
            return lines;
        }
        lines.add("concerns " + responsible + " " + concerns);
        lines.add("looks " + looks);
        lines.add("asked " + asked);
        lines.add("loading forbidden " + loadingForbidden + " recommended " + recommendations);
        if (!isLive()) {
            return lines;
        }
        lines.add("whole " + whole + " master " + master + " chosen " + chosen);
        lines.add("offered " + offered + " dismissed " + dismissed);
        lines.add("goods " + where + " " + arrivedIn + " " + partsHere + " presented " + presentedIn);
        lines.add("heard " + heard);
        lines.add("control " + control + " " + controlledBy + " told " + told + " done " + done + " " + outcome);
        return lines;
    }
}
