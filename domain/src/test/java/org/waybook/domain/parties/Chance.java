package org.waybook.domain.parties;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.waybook.domain.parties.Move.Kind;

/** Moves as chance has them, most of them as the ledger says they may be; of several the one that was seen least. */
final class Chance {

    private static final int EIGHT = 8;
    private static final int TRIES = 7;
    private static final int KINDS_TRIED = 3;

    private final Random random;
    private final Wishes wishes;
    private final Reach reach;
    private final Map<String, Kind> latest = new HashMap<>();

    /** A move that was thought of, and what the ledger foretells of it. */
    private record Thought(Move move, Page foretold) {}

    Chance(long seed, Reach reach) {
        this.random = new Random(seed);
        this.wishes = new Wishes(random, Story.byChance(random));
        this.reach = reach;
    }

    /** The next move is one that was wanted where one is found. */
    Move next(int number, Ledger ledger) {
        Predicate<Page> wanted = wanted();
        Deed chosen = null;
        double newest = -1;
        for (int kinds = 0; kinds < KINDS_TRIED; kinds++) {
            Thought thought = oneOfAKind(number, ledger, wanted);
            boolean isWanted = wanted.test(thought.foretold());
            if (chosen == null || isWanted) {
                Deed deed = Deed.of(thought.move(), ledger.now(), thought.foretold(), latest);
                double newness = isWanted ? reach.newness(deed) : -1;
                chosen = chosen == null || newness > newest ? deed : chosen;
                newest = Math.max(newest, newness);
            }
        }
        reach.note(chosen);
        wishes.remember(chosen.move());
        for (String name : chosen.goods().keySet()) {
            latest.put(name, chosen.move().kind());
        }
        return chosen.move();
    }

    /** Most moves change something; one in four is refused, if it can be, by a hair, and one in eight is ignored. */
    private Predicate<Page> wanted() {
        return switch (random.nextInt(EIGHT)) {
            case 0, 1 -> Page::refusesByAHair;
            case 2 -> Page::ignores;
            default -> Page::changes;
        };
    }

    /** Every kind is tried several times before another is, so that what is seldom possible is not seldom seen. */
    private Thought oneOfAKind(int number, Ledger ledger, Predicate<Page> wanted) {
        Supplier<Move> kind = wishes.kind(number, ledger.now());
        Thought thought = thought(kind.get(), ledger);
        for (int tries = 1; tries < TRIES && !wanted.test(thought.foretold()); tries++) {
            thought = thought(kind.get(), ledger);
        }
        return thought;
    }

    private static Thought thought(Move move, Ledger ledger) {
        return new Thought(move, ledger.tried(move));
    }
}
