package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** How often each deed was seen, by itself and with any one or two things that were so of the goods. */
final class Reach {

    /** Words of how goods stand: there are some hundred. */
    private static final int THINGS_MAX = 250;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /** How new a deed is: the more of what it combines was seldom seen, the newer. */
    double newness(Deed deed) {
        int[] seen = seenOf(deed.word());
        double[] newness = {1.0 / (1 + seen[0])};
        forEachCombination(deed, combination -> newness[0] += 1.0 / (1 + seen[combination]));
        return newness[0] / Math.max(1, deed.goods().size());
    }

    void note(Deed deed) {
        int[] seen = seenOf(deed.word());
        seen[0]++;
        forEachCombination(deed, combination -> seen[combination]++);
    }

    /** How often a deed was seen, whatever was so of the goods. */
    int seen(String deed) {
        return seenOf(deed)[0];
    }

    /** How often a deed was seen while two things were so of the goods; the same twice for one of them. */
    int seen(String deed, String one, String other) {
        int[] seen = seenOf(deed);
        return Math.max(seen[combination(number(one), number(other))], seen[combination(number(other), number(one))]);
    }

    private int[] seenOf(String deed) {
        return counts.computeIfAbsent(deed, ignored -> new int[(THINGS_MAX + 1) * (THINGS_MAX + 1)]);
    }

    private void forEachCombination(Deed deed, IntConsumer action) {
        for (List<String> situation : deed.goods().values()) {
            List<Integer> things = new ArrayList<>(situation.size());
            for (String thing : situation) {
                int next = number(thing);
                things.add(next);
                things.forEach(before -> action.accept(combination(before, next)));
            }
        }
    }

    private int number(String thing) {
        if (!numbers.containsKey(thing) && numbers.size() == THINGS_MAX) {
            throw new IllegalStateException("More than " + THINGS_MAX + " words of how goods stand, " + thing);
        }
        return numbers.computeIfAbsent(thing, ignored -> numbers.size() + 1);
    }

    private static int combination(int one, int other) {
        return one * (THINGS_MAX + 1) + other;
    }
}
