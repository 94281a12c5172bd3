package org.waybook.eventstore.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.LogUnavailable;

/** Keys and chunks that were acknowledged and are gone stop the start, as events do: without a key its data are gone. */
class MissingKeysTest {

    private static final int ENTRIES = 5;

    @TempDir
    private Path temporary;

    private final List<Long> keyLengths = new ArrayList<>();
    private final List<Long> chunkLengths = new ArrayList<>();
    private Path crashed;

    @BeforeEach
    void crashAfterSomeEntries() throws IOException {
        Path running = temporary.resolve("running");
        crashed = temporary.resolve("crashed");
        try (RocksDbStorage storage = RocksDbStorage.open(running, Clock.systemUTC())) {
            for (int entry = 0; entry < ENTRIES; entry++) {
                storage.keys().putIfAbsent(key(entry), key(entry));
                storage.chunks().put(key(entry));
                keyLengths.add(Files.size(Directories.writeAheadLog(running.resolve("keys"))));
                chunkLengths.add(Files.size(Directories.writeAheadLog(running.resolve("chunks"))));
            }
            Directories.copy(running, crashed);
        }
    }

    @Test
    void aMissingKeyStopsTheStart() throws IOException {
        truncate("keys", keyLengths.get(ENTRIES - 2));

        requireNotStarted("keys");
    }

    @Test
    void aMissingChunkStopsTheStart() throws IOException {
        truncate("chunks", chunkLengths.get(ENTRIES - 2));

        requireNotStarted("chunks");
    }

    @Test
    void whatIsNotDamagedStartsAgainAndAgainAlsoAfterDeletions() {
        for (int start = 0; start < 3; start++) {
            try (RocksDbStorage storage = RocksDbStorage.open(crashed, Clock.systemUTC())) {
                assertThat(storage.keys().get(key(start))).hasValue(key(start));
                storage.keys().delete(key(start));
                storage.keys().putIfAbsent(key(ENTRIES + start), key(start));
            }
        }
    }

    private void requireNotStarted(String database) {
        assertThatThrownBy(() -> RocksDbStorage.open(crashed, Clock.systemUTC()))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("The store in " + crashed.resolve(database) + " is damaged")
                .hasMessageContaining("restore it from a backup");
    }

    private void truncate(String database, long length) throws IOException {
        Path file = Directories.writeAheadLog(crashed.resolve(database));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    private static byte[] key(int entry) {
        return ("key " + entry).getBytes(UTF_8);
    }
}
