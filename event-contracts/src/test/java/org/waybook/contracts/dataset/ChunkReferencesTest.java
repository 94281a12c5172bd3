package org.waybook.contracts.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChunkReferencesTest {

    private static final String ONE = "0123456789abcdef".repeat(4);
    private static final String OTHER = "fedcba9876543210".repeat(4);

    @Test
    void everyDigestIsFoundWhereverItStands() {
        String payload =
                "{\"houses\":{\"chunks\":[{\"digest\":\"" + ONE + "\",\"size\":1}]},\"previous\":\"" + OTHER + "\"}";

        assertThat(ChunkReferences.in(payload.getBytes(UTF_8))).containsExactly(ONE, OTHER);
        assertThat(ChunkReferences.in(ONE.getBytes(UTF_8))).containsExactly(ONE);
    }

    @Test
    void longerAndShorterNumbersAreNoDigests() {
        assertThat(ChunkReferences.in((ONE + "0").getBytes(UTF_8))).isEmpty();
        assertThat(ChunkReferences.in(ONE.substring(1).getBytes(UTF_8))).isEmpty();
        assertThat(ChunkReferences.in(new byte[0])).isEmpty();
    }
}
