package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A course of moves, and the first thing in which the domain and the ledger differ on it. */
final class Course {

    private final long seed;
    private final List<Move> moves;
    private final Optional<String> deviation;

    private Course(long seed, List<Move> moves, Optional<String> deviation) {
        this.seed = seed;
        this.moves = List.copyOf(moves);
        this.deviation = deviation;
    }

    /**
     * Moves as chance has them, until the domain deviates.
     *
     * @param reach what was seen before, and is seen less from now on
     */
    static Course byChance(long seed, int length, Reach reach) {
        Chance chance = new Chance(seed, reach);
        Comparison comparison = new Comparison();
        List<Move> moves = new ArrayList<>();
        while (moves.size() < length && comparison.deviation().isEmpty()) {
            Move move = chance.next(moves.size() + 1, comparison.ledger());
            moves.add(move);
            comparison.take(move);
        }
        comparison.finish();
        return new Course(seed, moves, comparison.deviation());
    }

    private static Optional<String> deviation(List<Move> moves) {
        Comparison comparison = new Comparison();
        for (Move move : moves) {
            if (comparison.deviation().isEmpty()) {
                comparison.take(move);
            }
        }
        comparison.finish();
        return comparison.deviation();
    }

    long seed() {
        return seed;
    }

    Optional<String> deviation() {
        return deviation;
    }

    /** The course without every move that it deviates without. */
    String shortest() {
        List<Move> left = new ArrayList<>(moves);
        for (int size = Math.max(1, left.size() / 2); size > 0; size /= 2) {
            for (int from = left.size() - size; from >= 0; from--) {
                List<Move> fewer = new ArrayList<>(left);
                fewer.subList(from, Math.min(from + size, fewer.size())).clear();
                if (from <= left.size() - size && deviation(fewer).isPresent()) {
                    left = fewer;
                }
            }
        }
        return left.stream().map(Move::toString).collect(Collectors.joining("\n", "", "\n"))
                + deviation(left).orElse("");
    }
}
