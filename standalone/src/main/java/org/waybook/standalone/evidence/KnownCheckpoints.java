package org.waybook.standalone.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waybook.eventstore.checkpoint.Checkpoint;
import org.waybook.eventstore.checkpoint.CheckpointFile;
import org.waybook.eventstore.checkpoint.CheckpointSigner;
import org.waybook.eventstore.checkpoint.PublishedCheckpoints;
import org.waybook.eventstore.checkpoint.SignedCheckpoint;
import org.waybook.eventstore.checkpoint.VerifyingKey;
import org.waybook.eventstore.proof.StoredLog;
import org.waybook.standalone.preflight.CannotStart;

/**
 * The checkpoints that a log is compared with: those of a file that somebody kept, else those beside the log.
 *
 * @param file that somebody kept
 * @param publicKey of who signed, in PEM form
 */
record KnownCheckpoints(Optional<Path> file, Optional<Path> publicKey) {

    /** At the usual rhythm those of a thousand million events. */
    private static final int CHECKPOINTS_MAX = 100_000;

    /** Smallest first; none where there is no key to check them with and nobody named any. */
    List<Checkpoint> of(StoredLog log, Optional<Path> dataDirectory) throws IOException {
        Optional<VerifyingKey> key = key(dataDirectory);
        if (key.isEmpty()) {
            if (file.isPresent()) {
                throw new CannotStart(
                        "Checkpoints are checked with the key that signed them. Name it by --public-key.");
            }
            return List.of();
        }
        List<SignedCheckpoint> known = file.isPresent()
                ? ofFile(file.get(), key.get())
                : new PublishedCheckpoints(log.checkpoints(), key.get()).below(Long.MAX_VALUE, CHECKPOINTS_MAX);
        return known.stream()
                .map(SignedCheckpoint::checkpoint)
                .sorted(Comparator.comparing(Checkpoint::size))
                .toList();
    }

    private Optional<VerifyingKey> key(Optional<Path> dataDirectory) throws IOException {
        if (publicKey.isPresent()) {
            return Optional.of(VerifyingKey.parse(Files.readString(publicKey.get())));
        }
        Optional<SigningKeystore> own =
                dataDirectory.map(SigningKeystore::in).filter(key -> Files.exists(key.keystore()));
        return own.isEmpty() ? Optional.empty() : Optional.of(publicHalf(own.get()));
    }

    private static VerifyingKey publicHalf(SigningKeystore own) throws IOException {
        String password =
                Files.readString(own.passwordFile()).lines().findFirst().orElse("");
        return CheckpointSigner.of(own.keystore(), password.toCharArray()).verifyingKey();
    }

    private static List<SignedCheckpoint> ofFile(Path file, VerifyingKey key) throws IOException {
        List<SignedCheckpoint> known = new ArrayList<>();
        for (String note : CheckpointFile.notes(file)) {
            known.add(SignedCheckpoint.parse(note, key));
        }
        if (known.isEmpty()) {
            throw new CannotStart("There is no checkpoint in " + file + ". Name a file as GET"
                    + " /api/audit/checkpoints/latest or the published checkpoints.txt gives it.");
        }
        return known;
    }
}
