package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ledger's page of one filing.
 *
 * @param bars of each house, why it may not be changed
 */
record Folder(
        int number, String standing, int version, Somebody filer, Move.Sheet sheet, Map<Integer, Set<String>> bars) {

    Folder {
        bars = Map.copyOf(bars);
    }

    boolean isInForce() {
        return standing.equals("in force");
    }

    Folder amended(Move.Sheet next) {
        return new Folder(number, standing, version + 1, filer, next, bars);
    }

    Folder invalidated() {
        return new Folder(number, "invalidated", version, filer, sheet, Map.of());
    }

    Folder barring(int house, String reason, boolean bar) {
        Map<Integer, Set<String>> next = new TreeMap<>(bars);
        Set<String> reasons = new TreeSet<>(next.getOrDefault(house, Set.of()));
        if (bar) {
            reasons.add(reason);
        } else {
            reasons.remove(reason);
        }
        if (reasons.isEmpty()) {
            next.remove(house);
        } else {
            next.put(house, reasons);
        }
        return new Folder(number, standing, version, filer, sheet, next);
    }

    boolean isBarred(int house, String reason) {
        return bars.getOrDefault(house, Set.of()).contains(reason);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("standing " + standing + " version " + version);
        lines.add("barred " + new TreeMap<>(bars));
        return lines;
    }
}
