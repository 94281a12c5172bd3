package org.waybook.domain.parties;

import java.util.List;
import org.waybook.domain.parties.Goods.Said;
import org.waybook.domain.parties.Move.Line;
import org.waybook.domain.parties.Move.Sheet;
import org.waybook.domain.parties.Move.Split;
import org.waybook.domain.parties.Page.Holding;

/** Takes filings in, amends them, and strikes them out (DOMAIN.md 4.1 and 6.3). */
final class FilingClerk {

    private FilingClerk() {}

    static void serve(Page page, Move move) {
        switch (move.kind()) {
            case FILE -> file(page, move);
            case AMEND -> amend(page, move);
            case INVALIDATE -> invalidate(page, move);
            default -> expire(page, move);
        }
    }

    private static void file(Page page, Move move) {
        Sheet sheet = move.sheet().orElseThrow();
        claim(page, move.number(), move.who(), sheet);
        if (!page.isFree()) {
            return;
        }
        Folder folder = new Folder(move.number(), "in force", 1, move.who(), sheet, java.util.Map.of());
        page.enter(folder, "FilingAccepted");
        declare(page, folder);
    }

    private static void amend(Page page, Move move) {
        Folder before = page.folder(move.filing());
        if (!mayChange(page, before, move)) {
            return;
        }
        Sheet sheet = move.sheet().orElseThrow();
        if (sheet.equals(before.sheet())) {
            return;
        }
        page.objectIf(sheet.ship() != before.sheet().ship() && !sheet.form().is('G'), "R3024");
        boolean saysOtherOfAll = !sheet.addressed().equals(before.sheet().addressed())
                || sheet.form().is('G') && !houses(sheet).equals(houses(before.sheet()));
        page.objectIf(saysOtherOfAll && !before.bars().isEmpty(), "BARRED");
        before.bars()
                .keySet()
                .forEach(house -> page.objectIf(names(before) && changes(before.sheet(), sheet, house), "BARRED"));
        claim(page, before.number(), before.filer(), sheet);
        if (!page.isFree()) {
            return;
        }
        Folder after = before.amended(sheet);
        page.enter(after, "FilingAmended");
        declare(page, after);
        before.sheet().lines().stream()
                .filter(line -> names(after) && sheet.line(line.house()).isEmpty())
                .forEach(line -> {
                    page.giveBack(document(after.filer(), sheet, line.house()), after.number());
                    DeclaringClerk.takeOff(
                            page,
                            page.name(after.number(), line.house()),
                            after.number(),
                            after.version(),
                            "withdrawn");
                });
    }

    private static List<Integer> houses(Sheet sheet) {
        return sheet.lines().stream().map(Line::house).toList();
    }

    private static boolean changes(Sheet before, Sheet after, int house) {
        return before.line(house).isPresent() && !before.line(house).equals(after.line(house));
    }

    private static boolean mayChange(Page page, Folder folder, Move move) {
        page.objectIf(folder == null, "MRN_UNKNOWN");
        if (folder == null) {
            return false;
        }
        page.objectIf(!folder.isInForce(), "FILING_INVALIDATED");
        page.objectIf(
                folder.isInForce() && !move.who().eori().equals(folder.filer().eori()), "NOT_PERSON_FILING");
        return page.isFree();
    }

    private static void invalidate(Page page, Move move) {
        Folder folder = page.folder(move.filing());
        if (mayChange(page, folder, move)) {
            page.objectIf(!folder.bars().isEmpty(), "BARRED");
        }
        if (page.isFree()) {
            strikeOut(page, folder);
        }
    }

    private static void expire(Page page, Move move) {
        Folder folder = page.folder(move.filing());
        boolean waits = folder != null && folder.isInForce() && folder.bars().isEmpty() && noneIsHere(page, folder);
        if (waits) {
            strikeOut(page, folder);
        }
    }

    private static boolean noneIsHere(Page page, Folder folder) {
        return !names(folder)
                || folder.sheet().lines().stream()
                        .map(line -> page.goods(folder.number(), line.house()))
                        .noneMatch(goods -> goods.isLive() && goods.isHere());
    }

    private static void strikeOut(Page page, Folder folder) {
        page.enter(folder.invalidated(), "FilingInvalidated");
        page.giveBack(masterDocument(folder.filer(), folder.sheet()), folder.number());
        List<Line> lines = names(folder) ? folder.sheet().lines() : List.of();
        lines.forEach(line -> page.giveBack(document(folder.filer(), folder.sheet(), line.house()), folder.number()));
        lines.forEach(line -> DeclaringClerk.takeOff(
                page, page.name(folder.number(), line.house()), folder.number(), 0, "invalidated"));
    }

    private static boolean names(Folder folder) {
        return folder.sheet().form().namesHouses();
    }

    private static void declare(Page page, Folder folder) {
        if (names(folder)) {
            folder.sheet()
                    .lines()
                    .forEach(line -> DeclaringClerk.declare(
                            page,
                            page.name(folder.number(), line.house()),
                            new Said(folder.number(), folder.version(), folder.filer(), folder.sheet(), line)));
        }
    }

    /** No two live filings give the same of one document, unless they are declared parts of a split consignment. */
    private static void claim(Page page, int filing, Somebody filer, Sheet sheet) {
        if (sheet.form().is('M') || sheet.form().is('B')) {
            String master = masterDocument(filer, sheet);
            page.objectIf(
                    page.holders(master).keySet().stream().anyMatch(holder -> holder != filing),
                    "TRANSPORT_DOCUMENT_IN_USE");
            page.hold(master, filing, new Holding("", ""));
        }
        if (sheet.form().namesHouses()) {
            sheet.lines().forEach(line -> claim(page, filing, filer, sheet, line));
        }
    }

    private static void claim(Page page, int filing, Somebody filer, Sheet sheet, Line line) {
        String document = document(filer, sheet, line.house());
        if (page.holders(document).containsKey(filing)) {
            return;
        }
        boolean isNextPart =
                sheet.split() == Split.NEXT && page.holders(document).containsKey(sheet.previous());
        page.objectIf(
                !isNextPart
                        && page.holders(document).values().stream().anyMatch(holding -> sheet.form()
                                .gives()
                                .chars()
                                .anyMatch(part -> holding.parts().indexOf(part) >= 0)),
                "TRANSPORT_DOCUMENT_IN_USE");
        String name = page.holders(document).values().stream()
                .map(Holding::goods)
                .findFirst()
                .orElse(filing + "." + line.house());
        page.hold(document, filing, new Holding(name, sheet.form().gives()));
        page.nameGoods(filing, line.house(), name);
    }

    private static String masterDocument(Somebody filer, Sheet sheet) {
        return filer.eori() + " master " + sheet.masterDocument();
    }

    private static String document(Somebody filer, Sheet sheet, int house) {
        return filer.eori() + " house " + house;
    }
}
