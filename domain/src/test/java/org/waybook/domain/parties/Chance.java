package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.waybook.domain.parties.Move.Kind;
import org.waybook.domain.parties.Move.Line;
import org.waybook.domain.parties.Move.Sheet;
import org.waybook.domain.parties.Move.Split;

/** Moves as chance has them: any of them may be wrong, but most are what the ledger says may be done. */
final class Chance {

    private static final int TRIES = 7;
    private static final int KINDS_TRIED = 3;
    private static final int HOUSES = 3;
    private static final int MASTERS = 2;
    private static final int FILINGS_MAX = 8;
    private static final List<List<Kind>> KINDS = List.of(
            List.of(Kind.LINK, Kind.LINK, Kind.AWAIT_MASTER, Kind.UNLINK, Kind.ADD_SALE),
            List.of(Kind.PROPOSE, Kind.ACCEPT_LINK, Kind.DISMISS_LINK, Kind.END_LINKING),
            List.of(Kind.SCREEN, Kind.END_SCREENING, Kind.RESULT_OF_RISK, Kind.END_ANALYSIS),
            List.of(Kind.COMPLETE, Kind.COMPLETE, Kind.RECOMMEND, Kind.FORBID_LOADING),
            List.of(Kind.REFER, Kind.ANSWER, Kind.END_REFERRAL, Kind.CLOSE_REFERRAL),
            List.of(Kind.ARRIVE, Kind.PRESENT, Kind.PRESENT, Kind.REVOKE),
            List.of(Kind.DECIDE_CONTROL, Kind.TELL_AEO, Kind.RESULT_OF_CONTROL, Kind.FORWARD),
            List.of(Kind.RELEASE, Kind.REFUSE_RELEASE));

    private final Random random;
    private final Form.Way way;
    private final List<Move> filed = new ArrayList<>();

    Chance(long seed) {
        this.random = new Random(seed);
        this.way = Form.Way.values()[random.nextInt(Form.Way.values().length)];
    }

    /** The next move changes something, where one is found that does; one in four is refused, if it can be, by a hair. */
    Move next(int number, Ledger ledger) {
        Predicate<Move> wanted = random.nextInt(4) == 0 ? ledger::refusesByAHair : ledger::changes;
        Move move = oneOfAKind(number, wanted);
        for (int kinds = 1; kinds < KINDS_TRIED && !wanted.test(move); kinds++) {
            move = oneOfAKind(number, wanted);
        }
        if (move.kind() == Kind.FILE) {
            filed.add(move);
        }
        return move;
    }

    /** Every kind is tried several times before another is, so that what is seldom possible is not seldom seen. */
    private Move oneOfAKind(int number, Predicate<Move> wanted) {
        Supplier<Move> kind = kind(number);
        Move move = kind.get();
        for (int tries = 1; tries < TRIES && !wanted.test(move); tries++) {
            move = kind.get();
        }
        return move;
    }

    private Supplier<Move> kind(int number) {
        if (filed.isEmpty() || filed.size() < FILINGS_MAX && random.nextInt(8) == 0) {
            return () -> file(number);
        }
        if (random.nextInt(14) == 0) {
            return () -> change(number, one(filed));
        }
        Kind kind = one(one(KINDS));
        return () -> act(number, one(filed), kind);
    }

    private Move change(int number, Move about) {
        return switch (random.nextInt(10)) {
            case 0 -> new Move(number, Kind.INVALIDATE, filer(about), about.number(), 0, 0, 0, Optional.empty());
            case 1 -> new Move(number, Kind.EXPIRE, Somebody.REPOSITORY, about.number(), 0, 0, 0, Optional.empty());
            default -> new Move(number, Kind.AMEND, filer(about), about.number(), 0, 0, 0, Optional.of(amended(about)));
        };
    }

    private Move act(int number, Move about, Kind kind) {
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
