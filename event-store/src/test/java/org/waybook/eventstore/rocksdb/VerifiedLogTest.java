package org.waybook.eventstore.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.eventstore.SampleEvents.event;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.eventstore.AdjustableClock;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.chain.CommitDraft;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.checkpoint.Checkpoint;
import org.waybook.eventstore.checkpoint.SigningForTests;
import org.waybook.eventstore.proof.LogProofs;
import org.waybook.eventstore.proof.StoredLog;
import org.waybook.eventstore.rocksdb.IndexKeys.EventPlace;
import org.waybook.eventstore.verify.LogVerifier;
import org.waybook.eventstore.verify.RepeatedVerification;
import org.waybook.eventstore.verify.Scope;
import org.waybook.eventstore.verify.Verification;
import org.waybook.eventstore.verify.Verification.Broken;
import org.waybook.eventstore.verify.Verification.FitsTogether;

/** A log of 300 commits of two events; whatever is changed in its files is found, with the first bad position. */
class VerifiedLogTest {

    private static final int COMMITS = 300;
    private static final long SIZE = 2L * COMMITS;

    @TempDir
    private Path directory;

    private Checkpoint checkpoint;

    @BeforeEach
    void appendAndTakeACheckpoint() {
        try (RocksDbStorage storage = open()) {
            for (int commit = 0; commit < COMMITS; commit++) {
                storage.log().append(List.of(event("a", 2L * commit), tagged("b", 2L * commit + 1)));
            }
            new LogProofs(storage.stored()).follow(storage.log().head());
            checkpoint = SigningForTests.checkpoint(storage.stored(), 400);
        }
    }

    @Test
    void aSoundLogFitsTogether() {
        assertThat(verify(Scope.everything(List.of(checkpoint))))
                .isEqualTo(new FitsTogether(Position.FIRST, new Position(SIZE), COMMITS, 1, rootNow()));
        assertThat(verify(Scope.since(checkpoint)))
                .isEqualTo(new FitsTogether(new Position(400), new Position(SIZE), 100, 1, rootNow()));
    }

    @Test
    void aRangeIsCheckedInWholeCommits() {
        assertThat(verify(new Scope(new Position(101), Optional.of(new Position(301)), List.of())))
                .isInstanceOfSatisfying(FitsTogether.class, fits -> {
                    assertThat(fits.from()).isEqualTo(new Position(100));
                    assertThat(fits.to()).isEqualTo(new Position(302));
                    assertThat(fits.commits()).isEqualTo(101);
                });
        assertThat(verify(new Scope(new Position(SIZE + 5), Optional.empty(), List.of())))
                .isInstanceOfSatisfying(
                        FitsTogether.class, fits -> assertThat(fits.events()).isZero());
    }

    @ParameterizedTest
    @EnumSource(Alteration.class)
    void anAlteredByteIsFoundWhereverItStands(Alteration alteration) {
        for (long position : List.of(0L, 310L, SIZE - 2)) {
            BareRocksDb.change(directory, log -> log.putFrame(position, alteration.in(log.frame(position))));

            requireBroken(position);

            BareRocksDb.change(directory, log -> log.putFrame(position, alteration.in(log.frame(position))));
        }
        assertThat(verify(Scope.everything(List.of()))).isInstanceOf(FitsTogether.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 310, SIZE - 4})
    void aRemovedCommitIsFound(long position) {
        BareRocksDb.change(directory, log -> log.removeFrame(position));

        requireBroken(position);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 310, SIZE - 4})
    void twoSwappedCommitsAreFound(long position) {
        BareRocksDb.change(directory, log -> {
            byte[] first = log.frame(position);
            log.putFrame(position, log.frame(position + 2));
            log.putFrame(position + 2, first);
        });

        requireBroken(position);
    }

    @Test
    void aCommitInsertedInsideAnotherIsFound() {
        BareRocksDb.change(directory, log -> {
            CommitFrame before = CommitFrame.of(new Position(310), log.frame(310));
            ChainEnd inside = new ChainEnd(
                    new Position(311),
                    before.header().hash(),
                    before.header().recordedAt(),
                    before.header().latestStatedAt());
            log.putFrame(311, forged(inside, event("forged", 0)).bytes());
        });

        requireBroken(311);
    }

    @Test
    void aRecordInsideACommitIsFoundAlsoWhereItIsNoCommit() {
        BareRocksDb.change(directory, log -> log.putFrame(311, new byte[] {1, 2, 3}));
        requireBroken(311);

        BareRocksDb.change(directory, log -> {
            log.removeFrame(311);
            log.putFrame(SIZE - 1, new byte[] {1, 2, 3});
        });
        requireBroken(SIZE - 1);
    }

    @Test
    void aCommitInsertedBehindTheLastIsFoundByTheIndexes() {
        BareRocksDb.change(directory, log -> {
            ChainEnd end = ChainEnd.after(
                    CommitFrame.of(new Position(SIZE - 2), log.frame(SIZE - 2)).header());
            log.putFrame(SIZE, forged(end, event("forged", 0)).bytes());
        });

        requireBroken(SIZE);
    }

    /** With a chain and indexes of its own such a log is as good as any other, but not the one that was signed. */
    @Test
    void aHistoryThatWasWrittenAnewIsFoundByTheCheckpoint() {
        Path other = directory.resolve("other");
        try (RocksDbStorage storage = open(other)) {
            for (int commit = 0; commit < COMMITS; commit++) {
                storage.log().append(List.of(event("a", 2L * commit), tagged("b", 2L * commit + 1)));
            }
        }

        assertThat(verify(other, Scope.everything(List.of()))).isInstanceOf(FitsTogether.class);
        assertThat(verify(other, Scope.everything(List.of(checkpoint))))
                .isInstanceOfSatisfying(Broken.class, broken -> {
                    assertThat(broken.position()).isEqualTo(Position.FIRST);
                    assertThat(broken.finding()).contains("since the checkpoint of 400 events", "another Merkle root");
                });
        assertThat(verify(other, Scope.since(checkpoint))).isInstanceOf(Broken.class);
    }

    @Test
    void aLogThatWasCutOffIsFoundByACheckpointTakenBefore() {
        BareRocksDb.change(directory, log -> {
            for (long position = 390; position < SIZE; position += 2) {
                log.removeFrame(position);
            }
        });

        assertThat(verify(Scope.everything(List.of(checkpoint)))).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.position()).isEqualTo(new Position(390));
            assertThat(broken.finding()).contains("the log ends here", "400 events");
        });
        assertThat(verify(Scope.since(checkpoint)))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.position()).isEqualTo(new Position(390)));
    }

    @Test
    void anIndexEntryThatIsMissingOrPointsElsewhereIsFound() {
        byte[] key = IndexKeys.aggregateSequence("b", 311);
        BareRocksDb.change(directory, log -> log.delete(RocksCommitStore.AGGREGATES, key));
        requireBroken(310, "lacks an entry");

        byte[] elsewhere = new EventPlace(new Position(312), 1).bytes();
        BareRocksDb.change(directory, log -> log.put(RocksCommitStore.AGGREGATES, key, elsewhere));
        requireBroken(310, "points to another place");
    }

    @Test
    void aTagThatIsMissingFromItsIndexIsFound() {
        BareRocksDb.change(
                directory, log -> log.delete(RocksCommitStore.TAGS, IndexKeys.tagged("case-b", new Position(311))));

        requireBroken(310, "the index of tags lacks an entry");
    }

    @ParameterizedTest
    @ValueSource(strings = {RocksCommitStore.EVENT_IDENTIFIERS, RocksCommitStore.COMMIT_IDENTIFIERS})
    void anIdentifierThatIsMissingIsFound(String family) {
        BareRocksDb.change(directory, log -> log.delete(family, log.firstKey(family)));

        assertThat(verify(Scope.everything(List.of())))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.finding()).contains(family));
    }

    @Test
    void anIndexEntryOfAnEventThatDoesNotExistIsFound() {
        BareRocksDb.change(
                directory,
                log -> log.put(
                        RocksCommitStore.AGGREGATES,
                        IndexKeys.aggregateSequence("forged", 0),
                        new EventPlace(Position.FIRST, 0).bytes()));

        requireBroken(SIZE, "some name events that the log does not have");
    }

    @Test
    void aSubtreeHashThatIsNotTheLogsIsFound() {
        BareRocksDb.change(directory, log -> {
            byte[] key = ByteBuffer.allocate(8).putLong(1L << 56 | 1).array();
            byte[] hash = log.get(RocksNumberedStore.SUBTREES, key);
            hash[7] ^= 1;
            log.put(RocksNumberedStore.SUBTREES, key, hash);
        });

        requireBroken(256, "the hash kept for the events 256 to 511");
    }

    @Test
    void aLogInUseCanBeVerifiedWhileItGrows() {
        try (RocksDbStorage storage = open()) {
            storage.log().append(List.of(event("c", 0)));
            try (StoredLog reading = RocksDbReading.open(directory)) {
                storage.log().append(List.of(event("c", 1)));
                assertThat(new LogVerifier(reading, new SecureRandom())
                                .verify(Scope.everything(List.of(checkpoint)), (position, end) -> {}))
                        .isInstanceOfSatisfying(FitsTogether.class, fits -> assertThat(fits.events())
                                .isEqualTo(SIZE + 1));
            }
            assertThat(new LogVerifier(storage.stored(), new SecureRandom())
                            .verify(Scope.everything(List.of()), (position, end) -> storage.log()
                                    .append(List.of(event(UUID.randomUUID().toString(), 0)))))
                    .isInstanceOf(FitsTogether.class);
        }
    }

    @Test
    void aFindingCountsOnlyWhenTheLogShowsItAgain() {
        Path altered = directory.resolve("altered");
        Path otherwise = directory.resolve("otherwise");
        for (Path log : List.of(altered, otherwise)) {
            try (RocksDbStorage storage = open(log)) {
                IntStream.range(0, 9).forEach(number -> storage.log().append(List.of(event("a", number))));
            }
        }
        BareRocksDb.change(altered, log -> log.removeFrame(3));
        BareRocksDb.change(otherwise, log -> log.removeFrame(5));

        assertThat(verifyRepeatedly(altered, directory))
                .isInstanceOfSatisfying(
                        FitsTogether.class, fits -> assertThat(fits.events()).isEqualTo(SIZE));
        assertThat(verifyRepeatedly(altered, otherwise, altered, altered, directory))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.position()).isEqualTo(new Position(3)));
    }

    private static Verification verifyRepeatedly(Path... opened) {
        Iterator<Path> next = List.of(opened).iterator();
        return new RepeatedVerification(() -> RocksDbReading.open(next.next()), () -> {})
                .verify(log -> new LogVerifier(log, new SecureRandom())
                        .verify(Scope.everything(List.of()), (position, end) -> {}));
    }

    @Test
    void theProgressEndsAtTheHead() {
        List<Position> seen = new ArrayList<>();
        try (StoredLog reading = RocksDbReading.open(directory)) {
            new LogVerifier(reading, new SecureRandom())
                    .verify(Scope.everything(List.of()), (position, end) -> seen.add(position));
        }
        assertThat(seen).isSorted().endsWith(new Position(SIZE));
    }

    /** What somebody changes in a frame; doing it twice undoes it. */
    private enum Alteration {
        FORMAT(0),
        PREVIOUS_HASH(5),
        HASH(40),
        COUNT(76),
        COMMIT_TIME(84),
        LATEST_STATED_AT(92),
        COMMIT_IDENTIFIER(100),
        STATED_AT(-21),
        PAYLOAD(-8),
        METADATA(-1);

        private final int offset;

        /** Counted from the end where it is negative. */
        Alteration(int offset) {
            this.offset = offset;
        }

        byte[] in(byte[] frame) {
            frame[offset < 0 ? frame.length + offset : offset] ^= 2;
            return frame;
        }
    }

    private static EventRecord tagged(String aggregate, long sequenceNumber) {
        EventRecord event = event(aggregate, sequenceNumber);
        return new EventRecord(
                event.eventIdentifier(),
                event.aggregateType(),
                aggregate,
                sequenceNumber,
                event.eventType(),
                event.revision(),
                event.payload(),
                event.metadata(),
                event.statedAt(),
                Set.of("case-" + aggregate));
    }

    private static CommitFrame forged(ChainEnd end, EventRecord event) {
        return CommitFrame.following(
                end, new CommitDraft(UUID.randomUUID(), List.of(event)), Instant.parse("2026-03-01T12:00:00Z"));
    }

    private void requireBroken(long position) {
        requireBroken(position, "");
    }

    private void requireBroken(long position, String finding) {
        assertThat(verify(Scope.everything(List.of(checkpoint))))
                .as("altered at %d", position)
                .isInstanceOfSatisfying(Broken.class, broken -> {
                    assertThat(broken.position()).isEqualTo(new Position(position));
                    assertThat(broken.finding()).contains(finding);
                });
    }

    private Digest rootNow() {
        try (StoredLog reading = RocksDbReading.open(directory)) {
            return new LogProofs(reading).root(new Position(SIZE));
        }
    }

    private Verification verify(Scope scope) {
        return verify(directory, scope);
    }

    private static Verification verify(Path storage, Scope scope) {
        try (StoredLog reading = RocksDbReading.open(storage)) {
            return new LogVerifier(reading, new SecureRandom()).verify(scope, (position, end) -> {});
        }
    }

    private RocksDbStorage open() {
        return open(directory);
    }

    /** Without sync, which takes most of the time of so many small commits and proves nothing here. */
    private static RocksDbStorage open(Path storage) {
        return RocksDbStorage.open(
                storage, new RocksDbStorage.Setup(new AdjustableClock(), UUID::randomUUID, false, null));
    }
}
