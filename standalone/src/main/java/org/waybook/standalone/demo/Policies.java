package org.waybook.standalone.demo;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/** The policies that follow the log, and how far each is. */
final class Policies {

    /** A policy stands here before its first event, and while another process still holds its token. */
    static final long NOTHING = -1;

    private static final long LOOK_AGAIN_MILLIS = 50;

    /** A filing is spread, its consignments are linked. */
    private static final int CONSEQUENCES_OF_CONSEQUENCES = 2;

    private final List<String> names;
    private final ToLongFunction<String> doneTo;
    private final LongSupplier head;

    /**
     * Policies by name.
     *
     * @param doneTo the position up to which a policy has done everything
     * @param head the last position of the log
     */
    Policies(List<String> names, ToLongFunction<String> doneTo, LongSupplier head) {
        this.names = names;
        this.doneTo = doneTo;
        this.head = head;
    }

    /** Waits until no policy has anything to do; what they add to the log meanwhile included. False when it takes longer. */
    boolean awaitAllDone(Duration max) throws InterruptedException {
        return await(names, head, max);
    }

    /**
     * Waits until what is in the log has had its consequences by some policies, and these theirs, while others go on
     * adding to it. False when it takes longer.
     */
    boolean awaitWhatFollows(List<String> some, Duration max) throws InterruptedException {
        for (int step = 0; step < CONSEQUENCES_OF_CONSEQUENCES; step++) {
            long position = head.getAsLong();
            if (!await(some, () -> position, max)) {
                return false;
            }
        }
        return true;
    }

    private boolean await(List<String> some, LongSupplier position, Duration max) throws InterruptedException {
        long begin = System.nanoTime();
        while (some.stream().mapToLong(doneTo).min().orElse(position.getAsLong()) < position.getAsLong()) {
            if (System.nanoTime() - begin > max.toNanos()) {
                return false;
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        return true;
    }
}
