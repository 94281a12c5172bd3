package org.waybook.eventstore.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;

/** A backup holds every event that was acknowledged before it, and all that its events need. */
class BackupTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final int WRITERS = 4;

    @TempDir
    private Path directory;

    private RocksDbStorage storage;
    private RocksDbBackups backups;

    @BeforeEach
    void open() throws IOException {
        storage = RocksDbStorage.open(directory.resolve("log"), Clock.systemUTC());
        backups = new RocksDbBackups(directory.resolve("backups"));
        backups.prepare();
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void whatWasAcknowledgedBeforeABackupUnderLoadIsRestoredWithAllThatItNeeds() throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        List<Backup> taken = new ArrayList<>();
        List<Set<String>> acknowledgedBefore = new ArrayList<>();
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.submit(() -> appendWithChunksAndKeys(acknowledged, enough));
            }
            for (int round = 0; round < 3; round++) {
                Thread.sleep(300);
                acknowledgedBefore.add(Set.copyOf(acknowledged));
                taken.add(backups.take(storage, NOW.plusSeconds(round), Map.of(), step -> {}));
            }
            enough.set(true);
        }
        assertThat(backups.all()).isEqualTo(taken);

        for (int round = 0; round < taken.size(); round++) {
            Path target = directory.resolve("restored-" + round);
            Position end = backups.restoring(taken.get(round)).into(target, checkedTo -> {});
            try (RocksDbStorage restored = RocksDbStorage.open(target, Clock.systemUTC())) {
                assertThat(restored.log().head()).isEqualTo(end);
                assertThat(identifiersWithAllTheyNeed(restored)).containsAll(acknowledgedBefore.get(round));
                assertThat(restored.log().append(List.of(event("later", 0)))).isInstanceOf(Appended.class);
            }
        }
        assertThat(acknowledgedBefore.getLast()).isNotEmpty();
    }

    @Test
    void aLaterBackupCopiesOnlyWhatIsNew() throws IOException {
        for (int number = 0; number < 200; number++) {
            storage.log().append(List.of(event("a", number)));
        }
        storage.chunks().put(random(4 * 1024 * 1024));
        backups.take(storage, NOW, Map.of(), step -> {});
        long first = bytes(directory.resolve("backups"));
        storage.log().append(List.of(event("b", 0)));

        backups.take(storage, NOW.plusSeconds(1), Map.of(), step -> {});

        assertThat(bytes(directory.resolve("backups")) - first).isLessThan(first / 10);
    }

    @Test
    void smallFilesBesideTheLogComeBack() throws IOException {
        Backup backup = backups.take(storage, NOW, Map.of("demo.properties", "seed=1".getBytes(UTF_8)), step -> {});

        assertThat(backups.restoring(backup).beside())
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file)).isEqualTo("seed=1"));
    }

    @Test
    void theKeysOfABackupAreDeletedAfterThirtyDays() throws IOException {
        storage.keys().putIfAbsent("subject".getBytes(UTF_8), new byte[] {1});
        Backup old = backups.take(storage, NOW, Map.of(), step -> {});
        Instant later = NOW.plus(RocksDbBackups.KEYS_KEPT);
        assertThat(backups.pruneKeys(later)).isZero();
        Backup recent = backups.take(storage, later.plusSeconds(1), Map.of(), step -> {});

        assertThat(backups.restoring(old).hasKeys()).isFalse();
        assertThat(backups.restoring(recent).hasKeys()).isTrue();
        assertThat(backups.pruneKeys(later.plus(RocksDbBackups.KEYS_KEPT).plus(Duration.ofDays(1))))
                .isEqualTo(1);
        Path target = directory.resolve("restored");
        backups.restoring(recent).into(target, checkedTo -> {});
        try (RocksDbStorage restored = RocksDbStorage.open(target, Clock.systemUTC())) {
            assertThat(restored.keys().get("subject".getBytes(UTF_8))).isEmpty();
        }
    }

    @Test
    void aDamagedFileOfABackupIsRefusedInASentenceAndLeavesNothing() throws IOException {
        for (int number = 0; number < 200; number++) {
            storage.log().append(List.of(event("a", number)));
        }
        storage.keys().putIfAbsent("subject".getBytes(UTF_8), new byte[100]);
        Backup backup = backups.take(storage, NOW, Map.of(), step -> {});

        for (String part : List.of("log", "chunks", "keys")) {
            Path file = largest(directory.resolve("backups").resolve(part));
            byte[] sound = Files.readAllBytes(file);
            byte[] damaged = sound.clone();
            damaged[sound.length / 2] ^= 1;
            Files.write(file, damaged);
            Path target = directory.resolve("restored-" + part);

            assertThatThrownBy(() -> backups.restoring(backup).into(target, checkedTo -> {}))
                    .as(part)
                    .hasMessageMatching(".*(cannot be used|damaged).*");
            assertThat(target).doesNotExist();
            Files.write(file, sound);
        }
        assertThat(backups.restoring(backup).into(directory.resolve("restored"), checkedTo -> {}))
                .isEqualTo(new Position(200));
    }

    @Test
    void aBackupThatHoldsLessThanItSaysIsRefused() throws IOException {
        storage.log().append(List.of(event("a", 0)));
        Backup backup = backups.take(storage, NOW, Map.of(), step -> {});
        Backup says = new Backup(
                1, NOW, backup.head().plus(1), Digest.compute(new byte[0]), backup.logFiles(), backup.chunkFiles());

        assertThatThrownBy(() -> backups.restoring(says).into(directory.resolve("restored"), checkedTo -> {}))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("but what it holds ends at 1");
    }

    @Test
    void anotherLogAndAnotherPurposeAreRefused() throws IOException {
        storage.log().append(List.of(event("a", 0)));
        backups.take(storage, NOW, Map.of(), step -> {});

        try (RocksDbStorage other = RocksDbStorage.open(directory.resolve("other"), Clock.systemUTC())) {
            other.log().append(List.of(event("b", 0)));
            assertThatThrownBy(() -> backups.take(other, NOW, Map.of(), step -> {}))
                    .isInstanceOf(BackupFailed.class)
                    .hasMessageContaining("backups of another log");
        }
        Path inUse = Files.createDirectory(directory.resolve("photos"));
        Files.writeString(inUse.resolve("cat.jpg"), "meow");
        assertThatThrownBy(() -> new RocksDbBackups(inUse).prepare()).hasMessageContaining("holds something else");
        assertThatThrownBy(() -> new RocksDbBackups(inUse).take(storage, NOW, Map.of(), step -> {}))
                .hasMessageContaining("not made ready");
        assertThatThrownBy(() -> backups.restoring(backups.all().getFirst()).into(inUse, checkedTo -> {}))
                .hasMessageContaining("there already");
    }

    /** As an application does: chunk and key first, then the event that needs them. */
    private void appendWithChunksAndKeys(Set<String> acknowledged, AtomicBoolean enough) {
        while (!enough.get()) {
            String identifier = UUID.randomUUID().toString();
            byte[] body = identifier.getBytes(UTF_8);
            storage.chunks().put(body);
            storage.keys().putIfAbsent(body, body);
            EventRecord plain = event(identifier, identifier, 0);
            if (storage.log().append(List.of(plain)) instanceof Appended) {
                acknowledged.add(identifier);
            }
        }
    }

    private static Set<String> identifiersWithAllTheyNeed(RocksDbStorage restored) {
        Set<String> found = ConcurrentHashMap.newKeySet();
        Position next = Position.FIRST;
        for (List<LoggedEvent> events = restored.log().readEvents(next, 1_000);
                !events.isEmpty();
                events = restored.log().readEvents(next, 1_000)) {
            for (LoggedEvent event : events) {
                byte[] body = event.content().eventIdentifier().getBytes(UTF_8);
                assertThat(restored.chunks().contains(Digest.compute(body))).isTrue();
                assertThat(restored.keys().get(body)).isPresent();
                found.add(event.content().eventIdentifier());
            }
            next = events.getLast().position().plus(1);
        }
        return found;
    }

    private static Path largest(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .max(Comparator.comparing(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static long bytes(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new java.util.Random(length).nextBytes(bytes);
        return bytes;
    }
}
