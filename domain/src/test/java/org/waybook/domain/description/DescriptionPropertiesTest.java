package org.waybook.domain.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybook.domain.description.DescriptionJudgement.Acceptable;
import org.waybook.domain.description.DescriptionJudgement.Empty;

class DescriptionPropertiesTest {

    private static final int TRIES = 5_000;

    private static final List<String> DESCRIPTIONS = Stream.of("held-out.txt", "held-out-second.txt")
            .map(JudgedDescriptions::of)
            .flatMap(judged -> Stream.concat(judged.tooVague().stream(), judged.acceptable().stream()))
            .filter(description -> !description.contains("www") && !description.contains("http"))
            .toList();

    private static final List<String> THINGS =
            List.of("umbrellas", "ball bearings", "Fahrräder", "teapots", "ceramic tiles");

    private final long seed = Long.getLong("waybook.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void caseBlanksAndPunctuationAtTheEndsChangeNothing() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String description = one(DESCRIPTIONS);
            String written = one(List.of("", " ", "- ", "* "))
                    + inSomeCase(description).replace(" ", one(List.of(" ", "  ", " \u00a0 ")))
                    + one(List.of("", ".", " ", "!", ";"));

            assertThat(GoodsDescription.judge(written))
                    .as("seed %d: '%s' as '%s'", seed, description, written)
                    .isEqualTo(GoodsDescription.judge(description));
        }
    }

    @Test
    void addingANamedThingMakesAnyDescriptionAcceptable() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String description = one(DESCRIPTIONS) + ", " + one(THINGS);

            assertThat(GoodsDescription.judge(description))
                    .as("seed %d: '%s'", seed, description)
                    .isEqualTo(new Acceptable());
        }
    }

    @Test
    void addingStopWordsToAnAcceptableDescriptionNeverEmptiesIt() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String description = one(DESCRIPTIONS);
            if (GoodsDescription.judge(description) instanceof Acceptable) {
                assertThat(GoodsDescription.judge("said to contain " + description + ", general cargo"))
                        .as("seed %d: '%s'", seed, description)
                        .isNotInstanceOf(Empty.class);
            }
        }
    }

    private String inSomeCase(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
