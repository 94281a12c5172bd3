package org.waybook.eventstore.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;
import static org.waybook.eventstore.SampleEvents.sized;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.AdjustableClock;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.KeyValueStore.Entry;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.mongodb.MongoDbStorage;
import org.waybook.eventstore.mongodb.MongoServerForTests;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

/** A log that moves keeps every position, identifier, time and hash, whatever it moves through. */
class TransferTest {

    private static final int COMMITS = 700;

    @TempDir
    private static Path pilotDirectory;

    private static final AdjustableClock CLOCK = new AdjustableClock();
    private static LogStorage pilot;
    private static List<CommitHeader> headers;

    private final MongoServerForTests server = MongoServerForTests.start();
    private final List<LogStorage> opened = new ArrayList<>();

    @TempDir
    private Path directory;

    @BeforeAll
    static void fillAPilot() {
        pilot = RocksDbStorage.open(pilotDirectory, CLOCK);
        for (int number = 0; number < COMMITS; number++) {
            CLOCK.moveBy(Duration.ofMillis(number % 7));
            List<EventRecord> events = new ArrayList<>();
            for (int member = 0; member <= number % 3; member++) {
                events.add(event("aggregate-" + number % 50 + "-" + member, number / 50));
            }
            append(pilot, events);
        }
        append(pilot, List.of(sized("large", 0, 5 * 1024 * 1024), sized("large", 1, 5 * 1024 * 1024)));
        append(pilot, List.of(sized("ümläut-€", 0, 0)));
        append(pilot, List.of(event("last", "random", 0, CLOCK.instant(), random(3 * 1024 * 1024))));
        pilot.chunks().put("a chunk".getBytes(UTF_8));
        pilot.chunks().put(random(3 * 1024 * 1024));
        pilot.keys()
                .putAllIfAbsent(IntStream.range(0, 2_500)
                        .mapToObj(number -> new Entry(("key " + number).getBytes(UTF_8), new byte[] {(byte) number}))
                        .toList());
        headers = headers(pilot);
    }

    @AfterAll
    static void closePilot() {
        pilot.close();
    }

    @AfterEach
    void close() {
        opened.forEach(LogStorage::close);
        server.close();
    }

    @Test
    void aPilotBecomesAClusterAndAPilotAgain() {
        LogStorage cluster = mongo();
        copy(pilot, cluster);
        requireSame(cluster);

        LogStorage again = rocks("again");
        copy(cluster, again);
        requireSame(again);
    }

    @Test
    void aLogMovesThroughAFile() throws IOException {
        Path file = directory.resolve("log.waybook");
        export(pilot, file);
        LogStorage cluster = mongo();
        new LogTransfer(new FileSource(file), progress -> {}).into(cluster);
        requireSame(cluster);

        Path back = directory.resolve("back.waybook");
        export(cluster, back);
        LogStorage restored = rocks("restored");
        new LogTransfer(new FileSource(back), progress -> {}).into(restored);
        requireSame(restored);
    }

    @Test
    void theMovedLogIsAppendedToAndRefusesWhatIsTaken() {
        LogStorage cluster = mongo();
        copy(pilot, cluster);

        assertThat(cluster.log().append(List.of(event("large", 1)))).isInstanceOf(SequenceTaken.class);
        assertThat(cluster.log().append(List.of(event("large", 2)))).isInstanceOf(Appended.class);
        assertThat(cluster.log().readAggregate("large", 0, 10)).hasSize(3);
    }

    @Test
    void anInterruptedTransferGoesOnWhereItStopped() throws IOException {
        Path file = directory.resolve("log.waybook");
        export(pilot, file);
        for (LogStorage target : List.of(mongo(), rocks("target"))) {
            Position half = new Position(headers.getLast().next().value() / 2);
            assertThatThrownBy(() -> new LogTransfer(new FileSource(file), progress -> {
                                if (progress.position().isAfter(half)) {
                                    throw new IllegalStateException("the process ended");
                                }
                            })
                            .into(target))
                    .hasMessage("the process ended");
            assertThat(target.log().head()).isNotEqualTo(pilot.log().head());
            assertThat(target.log().head()).isNotEqualTo(Position.FIRST);

            new LogTransfer(new FileSource(file), progress -> {}).into(target);
            requireSame(target);
            new LogTransfer(new StorageSource(pilot), progress -> {}).into(target);
            requireSame(target);
        }
    }

    @Test
    void aTargetThatHoldsAnotherLogIsRefusedWithThePosition() throws IOException {
        LogStorage other = rocks("other");
        append(other, List.of(event("a", 0)));
        Path file = directory.resolve("log.waybook");
        export(pilot, file);

        for (TransferSource source : List.of(new StorageSource(pilot), new FileSource(file))) {
            assertThatThrownBy(() -> new LogTransfer(source, progress -> {}).into(other))
                    .isInstanceOf(TransferFailed.class)
                    .hasMessageContaining("The target holds another log: its commit at position 0");
        }
        assertThat(other.log().head()).isEqualTo(new Position(1));
    }

    @Test
    void aTargetThatIsFurtherThanTheSourceIsRefused() throws IOException {
        LogStorage target = rocks("target");
        copy(pilot, target);
        Path file = directory.resolve("log.waybook");
        export(pilot, file);
        append(target, List.of(event("later", 0)));

        assertThatThrownBy(() -> new LogTransfer(new FileSource(file), progress -> {}).into(target))
                .isInstanceOf(TransferFailed.class)
                .hasMessageContaining("ends before position " + target.log().head());
        assertThatThrownBy(() -> copy(pilot, target)).isInstanceOf(TransferFailed.class);
    }

    @Test
    void aFileWithAByteChangedOrCutOffIsRefusedAndWhatWasTakenInFits() throws IOException {
        Path file = directory.resolve("log.waybook");
        export(pilot, file);
        byte[] bytes = Files.readAllBytes(file);

        requireRefused(file, changed(bytes, bytes.length / 4), "damaged: a chunk has another content");
        requireRefused(file, changed(bytes, bytes.length * 3 / 4), "does not fit");
        requireRefused(file, changed(bytes, bytes.length - 6), "its compression does not fit");
        requireRefused(file, Arrays.copyOf(bytes, bytes.length / 2), "it ends too early");
        requireRefused(file, "something else".getBytes(UTF_8), "holds no log");
    }

    @Test
    void damagedKeysAreRefused() throws IOException {
        Path file = directory.resolve("log.waybook");
        export(pilot, file);
        byte[] keys = Files.readAllBytes(LogFile.keysOf(file));
        keys[keys.length / 2] ^= 1;
        Files.write(LogFile.keysOf(file), keys);

        LogStorage target = rocks("target");
        assertThatThrownBy(() -> new LogTransfer(new FileSource(file), progress -> {}).into(target))
                .isInstanceOf(TransferFailed.class)
                .hasMessageContaining("damaged");
        assertThat(target.log().head()).isEqualTo(Position.FIRST);
        assertThat(target.keys().entries(Optional.empty(), 1)).isEmpty();
        Files.delete(LogFile.keysOf(file));
        assertThatThrownBy(() -> new FileSource(file)).hasMessageContaining("put them there");
    }

    @Test
    void anExportNeverWritesOverAFileAndLeavesNoneWhenItFails() throws IOException {
        Path file = directory.resolve("log.waybook");
        Files.writeString(file, "precious");
        assertThatThrownBy(() -> new FileSink(file, Position.FIRST)).hasMessageContaining("name a new file");
        assertThat(Files.readString(file)).isEqualTo("precious");

        Path unfinished = directory.resolve("unfinished.waybook");
        new FileSink(unfinished, Position.FIRST).close();
        try (var files = Files.list(directory)) {
            assertThat(files.filter(name -> name.toString().contains("unfinished")))
                    .isEmpty();
        }
    }

    private static byte[] changed(byte[] bytes, int index) {
        byte[] changed = bytes.clone();
        changed[index] ^= 1;
        return changed;
    }

    /** Cannot be compressed, so that a changed byte of the file is a changed byte of the content. */
    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private void requireRefused(Path file, byte[] bytes, String words) throws IOException {
        Files.write(file, bytes);
        LogStorage target = rocks("target-" + words.hashCode());
        assertThatThrownBy(() -> new LogTransfer(new FileSource(file), progress -> {}).into(target))
                .isInstanceOf(TransferFailed.class)
                .hasMessageContaining(words);
        List<CommitHeader> taken = headers(target);
        assertThat(taken).isEqualTo(headers.subList(0, taken.size()));
    }

    private void requireSame(LogStorage storage) {
        assertThat(headers(storage)).isEqualTo(headers);
        assertThat(storage.chunks().digests(Optional.empty(), 100))
                .hasSize(2)
                .allSatisfy(digest -> assertThat(storage.chunks().get(digest)).isPresent());
        assertThat(storage.keys().entries(Optional.empty(), 10_000)).hasSize(2_500);
        assertThat(storage.keys().get("key 7".getBytes(UTF_8)).orElseThrow()).containsExactly(7);
        assertThat(storage.log().readAggregate("aggregate-49-2", 0, 100)).isNotEmpty();
    }

    private static List<CommitHeader> headers(LogStorage storage) {
        List<CommitHeader> headers = new ArrayList<>();
        Position next = Position.FIRST;
        for (List<Commit> commits = storage.log().readCommits(next, 500);
                !commits.isEmpty();
                commits = storage.log().readCommits(next, 500)) {
            commits.forEach(commit -> headers.add(commit.header()));
            next = headers.getLast().next();
        }
        return headers;
    }

    private static void copy(LogStorage from, LogStorage to) {
        new LogTransfer(new StorageSource(from), progress -> {}).into(to);
    }

    private static void export(LogStorage from, Path file) throws IOException {
        StorageSource source = new StorageSource(from);
        try (FileSink sink = new FileSink(file, source.head())) {
            new LogTransfer(source, progress -> {}).into(sink);
            sink.finish();
        }
    }

    private static void append(LogStorage storage, List<EventRecord> events) {
        assertThat(storage.log().append(events)).isInstanceOf(Appended.class);
    }

    private LogStorage rocks(String name) {
        LogStorage storage = RocksDbStorage.open(directory.resolve(name), CLOCK);
        opened.add(storage);
        return storage;
    }

    private LogStorage mongo() {
        LogStorage storage = MongoDbStorage.open(server.uri(), CLOCK);
        opened.add(storage);
        return storage;
    }
}
