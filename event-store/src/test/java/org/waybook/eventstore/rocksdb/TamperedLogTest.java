package org.waybook.eventstore.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.DBOptions;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.Position;

/** Changes stored commits behind the log's back; whoever reads them must stop at the first that does not fit. */
class TamperedLogTest {

    private static final int COMMITS = 10;

    @TempDir
    private Path directory;

    /** A change made with a bare RocksDB. */
    @FunctionalInterface
    private interface Tampering {
        void with(RocksDB database, ColumnFamilyHandle commits) throws RocksDBException;
    }

    @BeforeEach
    void appendTwoEventsInEachCommit() {
        try (RocksDbStorage storage = RocksDbStorage.open(directory, Clock.systemUTC())) {
            for (int commit = 0; commit < COMMITS; commit++) {
                storage.log().append(List.of(event("a", 2L * commit), event("a", 2L * commit + 1)));
            }
        }
    }

    @Test
    void anAlteredByteOfAPayloadIsFound() throws Exception {
        tamper((database, commits) -> {
            byte[] frame = database.get(commits, IndexKeys.position(6));
            frame[frame.length - 5] ^= 1;
            database.put(commits, IndexKeys.position(6), frame);
        });

        requireFoundAt(new Position(6));
    }

    @Test
    void anAlteredCommitTimeIsFound() throws Exception {
        tamper((database, commits) -> {
            byte[] frame = database.get(commits, IndexKeys.position(6));
            frame[84] ^= 1;
            database.put(commits, IndexKeys.position(6), frame);
        });

        requireFoundAt(new Position(6));
    }

    @Test
    void aRemovedCommitIsFound() throws Exception {
        tamper((database, commits) -> database.delete(commits, IndexKeys.position(6)));

        requireFoundAt(new Position(6));
    }

    @Test
    void aCommitPutInThePlaceOfAnotherIsFound() throws Exception {
        tamper((database, commits) ->
                database.put(commits, IndexKeys.position(6), database.get(commits, IndexKeys.position(8))));

        requireFoundAt(new Position(6));
    }

    @Test
    void aCommitWithAHashOfItsOwnIsFoundByTheNextOne() throws Exception {
        Path other = directory.resolve("other");
        try (RocksDbStorage storage = RocksDbStorage.open(other, Clock.systemUTC())) {
            for (int commit = 0; commit < COMMITS; commit++) {
                storage.log().append(List.of(event("forged", 2L * commit), event("forged", 2L * commit + 1)));
            }
        }
        byte[] forged = read(other, 6);
        tamper((database, commits) -> database.put(commits, IndexKeys.position(6), forged));

        requireFoundAt(new Position(6));
    }

    @Test
    void anAlteredLastCommitIsFoundWhenTheLogIsReadToItsEnd() throws Exception {
        tamper((database, commits) -> {
            byte[] frame = database.get(commits, IndexKeys.position(18));
            frame[frame.length - 1] ^= 1;
            database.put(commits, IndexKeys.position(18), frame);
        });

        requireFoundAt(new Position(18));
    }

    private void requireFoundAt(Position position) {
        try (RocksDbStorage storage = RocksDbStorage.open(directory, Clock.systemUTC())) {
            assertThatThrownBy(() -> storage.log().readCommits(Position.FIRST, 1_000))
                    .isInstanceOfSatisfying(LogCorrupted.class, found -> assertThat(found.position())
                            .isEqualTo(position));
            assertThatThrownBy(() -> storage.log().readCommits(position, 1)).isInstanceOf(LogCorrupted.class);
        }
    }

    private void tamper(Tampering tampering) throws RocksDBException {
        withCommits(directory, tampering);
    }

    private static byte[] read(Path storage, long position) throws RocksDBException {
        List<byte[]> found = new ArrayList<>();
        withCommits(storage, (database, commits) -> found.add(database.get(commits, IndexKeys.position(position))));
        return found.getFirst();
    }

    private static void withCommits(Path storage, Tampering tampering) throws RocksDBException {
        String path = storage.resolve("log").toString();
        List<ColumnFamilyDescriptor> descriptors = new ArrayList<>();
        int commits = 0;
        try (Options options = new Options()) {
            for (byte[] name : RocksDB.listColumnFamilies(options, path)) {
                if (new String(name, StandardCharsets.UTF_8).equals(RocksCommitStore.COMMITS)) {
                    commits = descriptors.size();
                }
                descriptors.add(new ColumnFamilyDescriptor(name));
            }
        }
        List<ColumnFamilyHandle> handles = new ArrayList<>();
        try (DBOptions options = new DBOptions();
                RocksDB database = RocksDB.open(options, path, descriptors, handles)) {
            tampering.with(database, handles.get(commits));
            handles.forEach(ColumnFamilyHandle::close);
        }
    }
}
