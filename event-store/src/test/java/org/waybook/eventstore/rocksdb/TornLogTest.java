package org.waybook.eventstore.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;
import static org.waybook.eventstore.SampleEvents.sized;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.AppendLedger;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;

/** A write-ahead log that ends early keeps every commit before its end, and no half one; a damaged one stops the start. */
class TornLogTest {

    private static final int COMMITS = 30;
    private static final int RANDOM_CUTS = Boolean.getBoolean("waybook.long") ? 1_000 : 25;
    private static final int RANDOM_DAMAGES = Boolean.getBoolean("waybook.long") ? 1_000 : 10;

    /** More than one of the blocks of 32 KB that RocksDB cuts its records into. */
    private static final int LARGE_BYTES = 70_000;

    /** The higher byte of a record's length, behind its checksum of four bytes. */
    private static final int LENGTH_OFFSET = 5;

    @TempDir
    private Path temporary;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<Long> lengths = new ArrayList<>();
    private final List<Position> heads = new ArrayList<>();
    private Path crashed;

    @BeforeEach
    void crashAfterSomeCommits() throws IOException {
        Path running = temporary.resolve("running");
        crashed = temporary.resolve("crashed");
        try (RocksDbStorage storage = RocksDbStorage.open(running, Clock.systemUTC())) {
            Path writeAheadLog = Directories.writeAheadLog(running.resolve("log"));
            for (int commit = 0; commit < COMMITS; commit++) {
                long sequence = 3L * commit;
                storage.log()
                        .append(List.of(
                                event("a", sequence),
                                sized("b", sequence, commit % 7 == 3 ? LARGE_BYTES : 10 * commit),
                                event("a", sequence + 1)));
                lengths.add(Files.size(writeAheadLog));
                heads.add(storage.log().head());
            }
            Directories.copy(running, crashed);
        }
    }

    @Test
    void aCutAnywhereKeepsTheCommitsBeforeItAndNoHalfOne() throws IOException {
        for (long cut : cuts()) {
            String when = "seed " + seed + ", cut at " + cut;
            Path torn = copyOfLessAcknowledged("cut-" + cut);
            try (FileChannel channel =
                    FileChannel.open(Directories.writeAheadLog(torn.resolve("log")), StandardOpenOption.WRITE)) {
                channel.truncate(cut);
            }
            AppendLedger ledger = new AppendLedger();
            Position head = headWithin(cut);
            try (RocksDbStorage storage = RocksDbStorage.open(torn, Clock.systemUTC())) {
                assertThat(storage.log().head()).as(when).isEqualTo(head);
                assertThat(storage.log().lastSequenceNumber("a").orElse(-1))
                        .as(when)
                        .isEqualTo(head.value() == 0 ? -1 : head.value() - 2);
                assertThat(ledger.append(storage.log(), event("a", 1_000), event("c", 0)))
                        .as(when)
                        .isInstanceOf(Appended.class);
            }
            try (RocksDbStorage storage = RocksDbStorage.open(torn, Clock.systemUTC())) {
                assertThat(ledger.requireAcknowledged(storage.log(), when)).hasSize((int) head.value() + 2);
            }
        }
    }

    @Test
    void aCutThatTookAcknowledgedCommitsStopsTheStart() throws IOException {
        Path torn = copy("acknowledged");
        try (FileChannel channel =
                FileChannel.open(Directories.writeAheadLog(torn.resolve("log")), StandardOpenOption.WRITE)) {
            channel.truncate(lengths.getLast() - 1);
        }

        assertThatThrownBy(() -> RocksDbStorage.open(torn, Clock.systemUTC()))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("ends at position " + heads.get(COMMITS - 2))
                .hasMessageContaining("all up to " + heads.getLast() + " were acknowledged")
                .hasMessageContaining("restore it from a backup");
        Files.delete(torn.resolve("log").resolve(AcknowledgedHead.FILE));
        try (RocksDbStorage storage = RocksDbStorage.open(torn, Clock.systemUTC())) {
            assertThat(storage.log().head()).isEqualTo(heads.get(COMMITS - 2));
        }
    }

    @Test
    void damageBeforeTheLastCommitStopsTheStart() throws IOException {
        long lastBegins = lengths.get(COMMITS - 2);
        for (int damage = 0; damage < RANDOM_DAMAGES; damage++) {
            long place = random.nextLong(lastBegins);
            Path damaged = copy("damage-" + damage);
            flip(Directories.writeAheadLog(damaged.resolve("log")), place);

            assertThatThrownBy(() -> RocksDbStorage.open(damaged, Clock.systemUTC()))
                    .as("seed %d, byte %d of %d", seed, place, lastBegins)
                    .isInstanceOf(LogUnavailable.class)
                    .hasMessageContaining("The store in " + damaged.resolve("log") + " is damaged")
                    .hasMessageContaining("restore it from a backup");
        }
    }

    /** RocksDB takes a record that would end behind the file for one that was being written, and drops what follows. */
    @Test
    void aDamagedLengthIsNotTakenForTheEndOfTheLog() throws IOException {
        for (int commit = COMMITS - 5; commit < COMMITS; commit++) {
            Path damaged = copy("length-" + commit);
            flip(Directories.writeAheadLog(damaged.resolve("log")), lengths.get(commit - 1) + LENGTH_OFFSET);

            assertThatThrownBy(() -> RocksDbStorage.open(damaged, Clock.systemUTC()))
                    .as("the length of commit %d", commit)
                    .isInstanceOf(LogUnavailable.class)
                    .hasMessageContaining("is damaged");
        }
    }

    private Set<Long> cuts() {
        long end = lengths.getLast();
        Set<Long> cuts = new TreeSet<>(Set.of(0L, 1L, end - 1, end));
        for (long length : lengths.subList(COMMITS - 4, COMMITS - 1)) {
            cuts.addAll(List.of(length - 1, length, length + 1, length + 7));
        }
        while (cuts.size() < RANDOM_CUTS) {
            cuts.add(random.nextLong(end));
        }
        return cuts;
    }

    private Position headWithin(long cut) {
        Position head = Position.FIRST;
        for (int commit = 0; commit < COMMITS; commit++) {
            head = lengths.get(commit) <= cut ? heads.get(commit) : head;
        }
        return head;
    }

    /** What a crash leaves when it meets a write: then nothing behind it can have been acknowledged. */
    private Path copyOfLessAcknowledged(String name) throws IOException {
        Path copy = copy(name);
        Files.delete(copy.resolve("log").resolve(AcknowledgedHead.FILE));
        return copy;
    }

    private Path copy(String name) throws IOException {
        Path copy = temporary.resolve(name);
        Directories.copy(crashed, copy);
        return copy;
    }

    private static void flip(Path file, long place) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, place);
            channel.write(ByteBuffer.wrap(new byte[] {(byte) ~one.get(0)}), place);
        }
    }
}
