package org.waybook.demo.chance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A sequence of decisions that depends on its seed alone (SplitMix64, written out here because the sequences of the
 * platform's generators are not promised to stay).
 */
public final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    public Chance(long seed) {
        this.state = seed;
    }

    /** A sequence of its own for a part of the traffic, the same for the same seed and key. */
    public static Chance of(long seed, long key) {
        return new Chance(mixed(mixed(seed + STEP) ^ mixed(key * STEP + 1)));
    }

    /** The next 64 bits. */
    public long bits() {
        state += STEP;
        return mixed(state);
    }

    /** A number from 0 to below 1. */
    public double fraction() {
        return (bits() >>> 11) * UNIT;
    }

    /** A whole number from 0 to below the bound. */
    public int below(int bound) {
        return (int) (fraction() * bound);
    }

    /** A whole number in a range, both ends included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** A number in a range. */
    public double between(double least, double most) {
        return least + fraction() * (most - least);
    }

    /** A number in a range, rounded to so many digits after the point. */
    public BigDecimal decimal(double least, double most, int digits) {
        return BigDecimal.valueOf(between(least, most)).setScale(digits, RoundingMode.HALF_UP);
    }

    /** A duration in a range, in whole seconds. */
    public Duration between(Duration least, Duration most) {
        return Duration.ofSeconds((long) between((double) least.toSeconds(), (double) most.toSeconds()));
    }

    /** Whether something happens that happens with this probability. */
    public boolean happens(double probability) {
        return fraction() < probability;
    }

    /** One of several, each as likely as the others. */
    public <T> T one(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** One of several, by their weights. */
    public <T> T weighted(List<T> choices, ToIntFunction<T> weight) {
        int left = below(choices.stream().mapToInt(weight).sum());
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        return choices.getLast();
    }

    /** An index below the bound that favours the low ones, as a few customers have most of the trade. */
    public int favouringFirst(int bound) {
        double fraction = fraction();
        return (int) (fraction * fraction * bound);
    }

    private static long mixed(long value) {
        long first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
