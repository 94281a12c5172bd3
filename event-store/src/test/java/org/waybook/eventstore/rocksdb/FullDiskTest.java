package org.waybook.eventstore.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;
import static org.waybook.eventstore.SampleEvents.sized;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.AppendLedger;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.LogUnavailable;

/** A disk that runs full stops the log with a sentence; with room and a new start it goes on from what was told. */
class FullDiskTest {

    private static final int DISK_MEBIBYTES = 128;
    private static final int FILLED_MEBIBYTES = 80;
    private static final int EVENT_BYTES = 500_000;
    private static final int COMMITS_MAX = 500;

    @TempDir
    private Path temporary;

    private final AppendLedger ledger = new AppendLedger();

    @Test
    void nothingAcknowledgedIsLostAndTheLogGoesOnAfterANewStart() throws Exception {
        try (SmallDisk disk = SmallDisk.mountedOn(temporary, DISK_MEBIBYTES)) {
            disk.fill(FILLED_MEBIBYTES);
            try (RocksDbStorage storage = RocksDbStorage.open(disk.directory(), Clock.systemUTC())) {
                assertThatThrownBy(() -> appendUntilFull(storage))
                        .isInstanceOf(LogUnavailable.class)
                        .hasMessageContaining("No space left on device")
                        .hasMessageContaining("start again");
                assertThat(ledger.appended()).isPositive();
                assertThatThrownBy(() -> ledger.append(storage.log(), event("later", 0)))
                        .isInstanceOf(LogUnavailable.class)
                        .hasMessageContaining("No space left on device")
                        .hasMessageContaining("start again");
                ledger.requireAgreement(storage.log(), "while the disk is full");
            }
            disk.makeRoom();
            try (RocksDbStorage storage = RocksDbStorage.open(disk.directory(), Clock.systemUTC())) {
                ledger.requireAgreement(storage.log(), "after a new start");
                assertThat(storage.log().head().value() % 3).isZero();
                assertThat(ledger.append(storage.log(), event("later", 0))).isInstanceOf(Appended.class);
            }
            try (RocksDbStorage storage = RocksDbStorage.open(disk.directory(), Clock.systemUTC())) {
                ledger.requireAgreement(storage.log(), "after another start");
            }
        }
    }

    private void appendUntilFull(RocksDbStorage storage) {
        for (int commit = 0; commit < COMMITS_MAX; commit++) {
            long sequence = 2L * commit;
            ledger.append(
                    storage.log(), event("a", sequence), sized("b", commit, EVENT_BYTES), event("a", sequence + 1));
        }
    }
}
