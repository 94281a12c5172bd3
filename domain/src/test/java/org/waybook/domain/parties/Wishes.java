package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.waybook.domain.parties.Move.Kind;
import org.waybook.domain.parties.Move.Line;
import org.waybook.domain.parties.Move.Sheet;
import org.waybook.domain.parties.Move.Split;

/** What somebody may want, as chance has it: any of it may be wrong. */
final class Wishes {

    private static final int TEN = 10;
    private static final int MASTERS = 2;
    private static final int ANALYSES_MAX = 8;

    private final Random random;
    private final Story story;
    private final List<Move> filed = new ArrayList<>();

    Wishes(Random random, Story story) {
        this.random = random;
        this.story = story;
    }

    /** A filing that was wanted may be meant by later moves. */
    void remember(Move move) {
        if (move.kind() == Kind.FILE) {
            filed.add(move);
        }
    }

    /** A kind of move, each time in another way. */
    Supplier<Move> kind(int number, Page now) {
        if (filed.isEmpty() || filed.size() < story.filingsMax() && random.nextInt(8) == 0) {
            return () -> file(number);
        }
        if (random.nextInt(TEN) < story.errandsInTen()) {
            return () -> errand(number, now);
        }
        if (random.nextInt(story.changesOneIn()) == 0) {
            return () -> change(number, one(filed));
        }
        Kind kind = one(one(story.kinds()));
        return () -> act(number, one(filed), kind);
    }

    /** What waits to be done; anything, where nothing waits. */
    private Move errand(int number, Page now) {
        List<Move> naming = filed.stream()
                .filter(move -> move.sheet().orElseThrow().form().namesHouses())
                .toList();
        Move about = one(naming.isEmpty() ? filed : naming);
        int house = house(about);
        List<List<Move>> errands = Errands.of(number, about, house, now.goods(about.number(), house), filed);
        if (errands.isEmpty()) {
            return act(number, about, one(one(story.kinds())));
        }
        Move errand = one(one(errands));
        return filed.stream()
                .filter(move -> errand.kind() == Kind.AMEND && move.number() == errand.filing())
                .findFirst()
                .map(move -> amend(number, move))
                .orElse(errand);
    }

    private Move amend(int number, Move about) {
        return new Move(number, Kind.AMEND, filer(about), about.number(), 0, 0, 0, Optional.of(amended(about)));
    }

    private Move change(int number, Move about) {
        return switch (random.nextInt(10)) {
            case 0 -> new Move(number, Kind.INVALIDATE, filer(about), about.number(), 0, 0, 0, Optional.empty());
            case 1 -> new Move(number, Kind.EXPIRE, Somebody.REPOSITORY, about.number(), 0, 0, 0, Optional.empty());
            default -> amend(number, about);
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
        Form form = one(story.way().forms());
        Somebody filer = form.is('G')
                ? Somebody.CONSIGNEE
                : random.nextInt(9) < (form.is('H') ? 6 : 1) ? Somebody.FORWARDER : Somebody.CARRIER;
        int previous = filed.isEmpty() ? 0 : one(filed).number();
        boolean isPart = form.namesHouses() && random.nextInt(TEN) < story.splitsInTen();
        Split split = isPart ? one(List.of(Split.FIRST, Split.NEXT)) : Split.NONE;
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
            return List.of(new Line(random.nextInt(story.houses()), random.nextInt(3)));
        }
        List<Line> lines = IntStream.range(0, story.houses())
                .filter(house -> random.nextBoolean())
                .mapToObj(house -> new Line(house, random.nextInt(3)))
                .toList();
        return lines.isEmpty() ? List.of(new Line(0, random.nextInt(3))) : lines;
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
                ? random.nextInt(story.houses())
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
            case END_SCREENING, END_ANALYSIS -> random.nextInt(ANALYSES_MAX);
            default -> random.nextInt(4);
        };
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
