package org.waybook.eventstore.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.AdjustableClock;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.checkpoint.CheckpointPublisher.InconsistentLog;
import org.waybook.eventstore.checkpoint.CheckpointPublisher.Rhythm;
import org.waybook.eventstore.proof.LogProofs;
import org.waybook.eventstore.proof.NumberedStore.Entry;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

class CheckpointPublisherTest {

    private static final Rhythm RHYTHM = new Rhythm("test/log", 10, Duration.ofMinutes(5));

    @TempDir
    private Path directory;

    private final AdjustableClock clock = new AdjustableClock();
    private final CheckpointSigner signer = SigningForTests.newSigner();
    private RocksDbStorage storage;
    private long appended;

    @BeforeEach
    void open() {
        storage = RocksDbStorage.open(directory.resolve("log"), clock);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void anEmptyLogHasNoCheckpoint() {
        assertThat(publisher().publishIfDue()).isEmpty();
    }

    @Test
    void theFirstEventsGetACheckpointAtOnce() {
        append(3);

        SignedCheckpoint first = publisher().publishIfDue().orElseThrow();

        assertThat(first.checkpoint().size()).isEqualTo(new Position(3));
        assertThat(first.checkpoint().root()).isEqualTo(new LogProofs(storage.stored()).root(new Position(3)));
        assertThat(first.checkpoint().chainHash())
                .isEqualTo(storage.stored()
                        .lastBefore(new Position(3))
                        .orElseThrow()
                        .hash());
        assertThat(published().latest()).contains(first);
        assertThat(SignedCheckpoint.parse(notes().getFirst(), signer.verifyingKey()))
                .isEqualTo(first);
    }

    @Test
    void anotherOneComesAfterSoManyEventsOrSoLong() {
        append(3);
        CheckpointPublisher publisher = publisher();
        publisher.publishIfDue();

        append(9);
        assertThat(publisher.publishIfDue()).isEmpty();
        append(1);
        assertThat(publisher.publishIfDue()).isPresent();

        clock.moveBy(Duration.ofMinutes(6));
        assertThat(publisher.publishIfDue()).isEmpty();
        append(1);
        assertThat(publisher.publishIfDue()).isPresent();
        assertThat(published().below(Long.MAX_VALUE, 10))
                .extracting(checkpoint -> checkpoint.checkpoint().size().value())
                .containsExactly(14L, 13L, 3L);
        assertThat(notes()).hasSize(3);
    }

    @Test
    void aPublisherThatStartsAgainGoesOnFromTheLastCheckpoint() {
        append(3);
        publisher().publishIfDue();
        append(10);

        publisher().requireContinued();
        assertThat(publisher().publishIfDue()).isPresent();

        assertThat(published().of(new Position(3))).isPresent();
        assertThat(published().of(new Position(4))).isEmpty();
    }

    /** Its process ended between the file and what is kept beside the log. */
    @Test
    void aCheckpointThatIsOnlyInTheFileIsKeptBesideTheLogToo() {
        append(3);
        SignedCheckpoint signed = signer.sign(SigningForTests.checkpoint(storage.stored(), 3));
        new CheckpointFile(directory).append(signed);

        assertThat(publisher().publishIfDue()).isEmpty();

        assertThat(published().latest()).contains(signed);
    }

    @Test
    void aLogThatWasWrittenAnewIsNotSigned() {
        append(13);
        publisher().publishIfDue();
        forgeTheLog(20);

        requireRefused("another commit ends there now");
    }

    @Test
    void aLogThatWasCutOffIsNotSigned() {
        append(13);
        publisher().publishIfDue();
        forgeTheLog(12);

        requireRefused("the log has only 12 events now");
    }

    @Test
    void aLogWhoseKeptSubtreesWereAlteredIsNotSigned() {
        append(256);
        publisher().publishIfDue();
        storage.stored().subtrees().putAll(List.of(new Entry(1L << 56, new byte[32])));
        append(10);

        requireRefused("the Merkle tree up to there has another root now");
    }

    private void requireRefused(String finding) {
        Optional<SignedCheckpoint> before = published().latest();
        CheckpointPublisher publisher = publisher();
        clock.moveBy(Duration.ofMinutes(6));

        assertThatThrownBy(publisher::publishIfDue)
                .isInstanceOf(InconsistentLog.class)
                .hasMessageContaining(finding)
                .hasMessageContaining("./waybook verify");
        assertThatThrownBy(publisher::requireContinued).isInstanceOf(InconsistentLog.class);
        assertThat(notes()).hasSize(1);
        assertThat(published().latest()).isEqualTo(before);
    }

    /** Another log in the place of the first, whose checkpoints stay in the file. */
    private void forgeTheLog(int events) {
        storage.close();
        storage = RocksDbStorage.open(directory.resolve("forged"), clock);
        appended = 0;
        append(events);
    }

    private void append(int events) {
        for (int event = 0; event < events; event++) {
            storage.log().append(List.of(event("a", appended)));
            appended++;
        }
    }

    private CheckpointPublisher publisher() {
        return new CheckpointPublisher(storage.stored(), signer, new CheckpointFile(directory), RHYTHM, clock);
    }

    private PublishedCheckpoints published() {
        return new PublishedCheckpoints(storage.stored().checkpoints(), signer.verifyingKey());
    }

    private List<String> notes() {
        try {
            return Files.exists(directory.resolve(CheckpointFile.NAME))
                    ? CheckpointFile.notes(directory.resolve(CheckpointFile.NAME))
                    : List.of();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
