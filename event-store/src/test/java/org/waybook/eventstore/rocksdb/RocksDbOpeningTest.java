package org.waybook.eventstore.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;

class RocksDbOpeningTest {

    @TempDir
    private Path directory;

    @Test
    void aPathThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> RocksDbStorage.open(file, Clock.systemUTC()))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("The directory " + file.resolve("log") + " cannot be written")
                .hasMessageContaining("choose a directory that this user may write to");
    }

    @Test
    void aSecondOpeningInTheSameProcessIsRefusedAndTheFirstGoesOn() {
        try (RocksDbStorage storage = RocksDbStorage.open(directory, Clock.systemUTC())) {
            assertThatThrownBy(() -> RocksDbStorage.open(directory, Clock.systemUTC()))
                    .isInstanceOf(LogUnavailable.class)
                    .hasMessageContaining("is in use");

            storage.log().append(List.of(event("a", 0)));
            assertThat(storage.log().head()).isEqualTo(new Position(1));
        }
    }

    @Test
    void aClosedStorageRefusesInsteadOfEndingTheProcess() {
        RocksDbStorage storage = RocksDbStorage.open(directory, Clock.systemUTC());
        storage.close();
        storage.close();

        assertThatThrownBy(() -> storage.log().append(List.of(event("a", 0)))).isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> storage.log().readCommits(new Position(1), 1)).isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> storage.keys().get(new byte[] {1})).isInstanceOf(LogUnavailable.class);
    }

    @Test
    void aDestroyedKeyIsInNoFileAnyMore() throws IOException {
        String secret = "a key that nobody must find again";
        byte[] key = "subject".getBytes(StandardCharsets.UTF_8);
        try (RocksDbStorage storage = RocksDbStorage.open(directory, Clock.systemUTC())) {
            storage.keys().putIfAbsent(key, secret.getBytes(StandardCharsets.UTF_8));
            assertThat(filesWith(secret)).isNotEmpty();
            storage.keys().delete(key);
            assertThat(filesWith(secret)).isEmpty();
        }
        assertThat(filesWith(secret)).isEmpty();
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
