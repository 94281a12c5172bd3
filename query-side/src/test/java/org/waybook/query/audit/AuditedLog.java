package org.waybook.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.checkpoint.CheckpointFile;
import org.waybook.eventstore.checkpoint.CheckpointPublisher;
import org.waybook.eventstore.checkpoint.CheckpointPublisher.Rhythm;
import org.waybook.eventstore.checkpoint.CheckpointSigner;
import org.waybook.eventstore.rocksdb.RocksDbStorage;
import org.waybook.stores.evidence.LogEvidence;

/** A log with checkpoints, for tests of what is proved about it. */
public final class AuditedLog implements AutoCloseable {

    static final String ORIGIN = "repository.example.eu/log";

    private final RocksDbStorage storage;
    private final CheckpointSigner signer = newSigner();
    private final CheckpointPublisher publisher;
    private long appended;

    public AuditedLog(Path directory) {
        storage = RocksDbStorage.open(directory.resolve("log"), Clock.systemUTC());
        publisher = new CheckpointPublisher(
                storage.stored(),
                signer,
                new CheckpointFile(directory),
                new Rhythm(ORIGIN, 1, Duration.ofMinutes(1)),
                Clock.systemUTC());
    }

    /** Appends events in one commit, and signs a checkpoint behind them. */
    public void append(int events) {
        List<EventRecord> commit = new ArrayList<>();
        for (int event = 0; event < events; event++) {
            commit.add(new EventRecord(
                    "event-" + appended,
                    "Consignment",
                    "consignment-\u00e9",
                    appended,
                    "ConsignmentAmended",
                    "2",
                    ("{\"text\":\"S\u0142odycze \\\"\ud83c\udf6c\\\"\\n\",\"number\":" + appended + "}")
                            .getBytes(UTF_8),
                    "{\"by\":\"trader.fr\"}".getBytes(UTF_8),
                    Instant.parse("2026-03-01T10:00:00Z").plusMillis(appended),
                    appended % 2 == 0 ? Set.of() : Set.of("case=" + appended, "b")));
            appended++;
        }
        storage.log().append(commit);
        publisher.publishIfDue().orElseThrow();
    }

    public LogEvidence evidence() {
        return new LogEvidence(storage.stored(), Optional.of(signer.verifyingKey()), ORIGIN);
    }

    @Override
    public void close() {
        storage.close();
    }

    private static CheckpointSigner newSigner() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new CheckpointSigner(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
