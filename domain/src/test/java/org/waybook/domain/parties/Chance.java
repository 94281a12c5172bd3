package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.waybook.domain.parties.Move.Kind;
import org.waybook.domain.parties.Move.Line;
import org.waybook.domain.parties.Move.Sheet;
import org.waybook.domain.parties.Move.Split;

/** Moves as chance has them: any of them may be wrong, but most are what the ledger says may be done. */
final class Chance {

    private static final int TRIES = 12;
    private static final int HOUSES = 3;
    private static final int MASTERS = 2;
    private static final int FILINGS_MAX = 8;

    private final Random random;
    private final Form.Way way;
    private final List<Move> filed = new ArrayList<>();

    Chance(long seed) {
        this.random = new Random(seed);
        this.way = Form.Way.values()[random.nextInt(Form.Way.values().length)];
    }

    /** The next move: one in six is whatever comes, the others change something where one is found that does. */
    Move next(int number, Ledger ledger) {
        boolean whatever = random.nextInt(6) == 0;
        Move move = any(number);
        for (int tries = 0; tries < TRIES && !whatever && !changes(ledger, move); tries++) {
            move = any(number);
        }
        if (move.kind() == Kind.FILE) {
            filed.add(move);
        }
        return move;
    }

    private static boolean changes(Ledger ledger, Move move) {
        Page page = ledger.foretell(move);
        return page.isFree() && !page.entries().isEmpty();
    }

    private Move any(int number) {
        if (filed.isEmpty() || filed.size() < FILINGS_MAX && random.nextInt(9) == 0) {
            return file(number);
        }
        Move about = one(filed);
        Kind kind = kind();
        if (kind == Kind.AMEND) {
            return new Move(number, kind, filer(about), about.number(), 0, 0, 0, Optional.of(amended(about)));
        }
        if (kind == Kind.INVALIDATE || kind == Kind.EXPIRE) {
            return new Move(number, kind, filer(about), about.number(), 0, 0, 0, Optional.empty());
        }
        return new Move(
                number,
                kind,
                who(about, kind),
                about.number(),
                house(about),
                other(kind),
                choice(kind),
                Optional.empty());
    }

    /** Filings end seldom, or there would be nothing to see; all else is as likely as anything. */
    private Kind kind() {
        Kind kind = one(List.of(Kind.values()));
        boolean ends = kind == Kind.INVALIDATE || kind == Kind.EXPIRE;
        return kind == Kind.FILE || ends && random.nextInt(3) != 0 ? Kind.ARRIVE : kind;
    }

    private Move file(int number) {
        Form form = one(way.forms());
        Somebody filer = form.is('G')
                ? Somebody.CONSIGNEE
                : form.is('H') && random.nextInt(3) != 0 ? Somebody.FORWARDER : Somebody.CARRIER;
        int previous = filed.isEmpty() ? 0 : one(filed).number();
        Split split = form.namesHouses() && random.nextInt(3) == 0 ? one(List.of(Split.values())) : Split.NONE;
        Sheet sheet = new Sheet(
                form,
                form.is('M') ? List.of() : lines(form),
                form.hasMasterDocument() ? random.nextInt(MASTERS) : -1,
                random.nextInt(4) == 0 ? "DE" : "FR",
                0,
                split,
                split == Split.NEXT ? previous : 0);
        return new Move(number, Kind.FILE, filer, 0, 0, 0, 0, Optional.of(sheet));
    }

    private List<Line> lines(Form form) {
        if (form.is('S') || form.is('G')) {
            return List.of(new Line(random.nextInt(HOUSES), random.nextInt(3)));
        }
        List<Line> lines = IntStream.range(0, HOUSES)
                .filter(house -> random.nextBoolean())
                .mapToObj(house -> new Line(house, random.nextInt(3)))
                .toList();
        return lines.isEmpty() ? List.of(new Line(0, 0)) : lines;
    }

    private Sheet amended(Move about) {
        Sheet sheet = about.sheet().orElseThrow();
        return switch (random.nextInt(6)) {
            case 0 -> sheet;
            case 1 -> with(sheet, sheet.lines(), sheet.addressed(), 1);
            case 2 -> with(sheet, sheet.lines(), sheet.addressed().equals("FR") ? "DE" : "FR", 0);
            default ->
                sheet.form().is('M')
                        ? with(sheet, sheet.lines(), "DE", 0)
                        : with(sheet, lines(sheet.form()), sheet.addressed(), 0);
        };
    }

    private static Sheet with(Sheet sheet, List<Line> lines, String addressed, int ship) {
        return new Sheet(sheet.form(), lines, sheet.masterDocument(), addressed, ship, sheet.split(), sheet.previous());
    }

    private Somebody filer(Move about) {
        return random.nextInt(6) == 0 ? one(List.of(Somebody.values())) : about.who();
    }

    private Somebody who(Move about, Kind kind) {
        return switch (kind) {
            case ANSWER, ACCEPT_LINK, DISMISS_LINK ->
                random.nextInt(3) == 0 ? one(List.of(Somebody.values())) : about.who();
            default ->
                random.nextInt(3) == 0
                        ? one(List.of(Somebody.values()))
                        : one(List.of(Somebody.FR_SUPERVISOR, Somebody.DE_SUPERVISOR));
        };
    }

    private int house(Move about) {
        List<Line> lines = about.sheet().orElseThrow().lines();
        return lines.isEmpty() || random.nextInt(8) == 0
                ? random.nextInt(HOUSES)
                : one(lines).house();
    }

    private int other(Kind kind) {
        return switch (kind) {
            case LINK, ADD_SALE, PROPOSE, ACCEPT_LINK, DISMISS_LINK ->
                one(filed).number();
            default -> 1 + random.nextInt(4);
        };
    }

    private int choice(Kind kind) {
        return switch (kind) {
            case AWAIT_MASTER -> random.nextInt(MASTERS);
            default -> random.nextInt(4);
        };
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
