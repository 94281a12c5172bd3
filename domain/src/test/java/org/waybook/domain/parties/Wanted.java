package org.waybook.domain.parties;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What random lives must have reached, so that a rule that matters is not believed in only because nobody came to it.
 *
 * @param deed what was wanted and what came of it
 * @param things that were so of the goods; none, one or two
 */
record Wanted(String deed, List<String> things) {

    private static final String FILE = "wanted.txt";
    private static final int THINGS_MAX = 2;

    Wanted {
        things = List.copyOf(things);
        if (things.size() > THINGS_MAX) {
            throw new IllegalArgumentException("Of " + deed + " only two things are counted together, not " + things);
        }
    }

    static List<Wanted> all() {
        try (InputStream file = Wanted.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ")))
                    .map(words -> new Wanted(words.getFirst(), words.subList(1, words.size())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether lives came to it. */
    boolean isReached(Reach reach) {
        return switch (things.size()) {
            case 0 -> reach.seen(deed) > 0;
            case 1 -> reach.seen(deed, things.getFirst(), things.getFirst()) > 0;
            default -> reach.seen(deed, things.getFirst(), things.getLast()) > 0;
        };
    }

    @Override
    public String toString() {
        return things.isEmpty() ? deed : deed + " | " + String.join(" | ", things);
    }
}
