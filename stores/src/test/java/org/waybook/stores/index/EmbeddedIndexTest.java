package org.waybook.stores.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.LogUnavailable;

class EmbeddedIndexTest extends IndexContract {

    @TempDir
    private Path directory;

    @Override
    OrderedIndex open() {
        return EmbeddedIndex.open(directory.resolve("index"));
    }

    @Test
    void itIsThereAgainAfterBeingClosed() {
        Path other = directory.resolve("other");
        try (EmbeddedIndex first = EmbeddedIndex.open(other)) {
            first.change(List.of(put("timers", "a", "1")));
        }
        try (EmbeddedIndex second = EmbeddedIndex.open(other)) {
            assertThat(second.get(new IndexKey("timers", "a"))).contains("1");
        }
    }

    @Test
    void aSecondUserIsRefusedInOneSentence() {
        Path other = directory.resolve("other");
        try (EmbeddedIndex first = EmbeddedIndex.open(other)) {
            assertThatThrownBy(() -> EmbeddedIndex.open(other))
                    .isInstanceOf(LogUnavailable.class)
                    .hasMessageContaining("stop the other process that uses it");
            assertThat(first.get(new IndexKey("timers", "a"))).isEmpty();
        }
    }

    @Test
    void aClosedIndexSaysSo() {
        EmbeddedIndex closed = EmbeddedIndex.open(directory.resolve("other"));
        closed.close();
        closed.close();
        assertThatThrownBy(() -> closed.get(new IndexKey("timers", "a"))).hasMessageContaining("is closed");
    }
}
