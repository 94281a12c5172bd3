package org.waybook.stores.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.waybook.eventstore.checkpoint.CheckpointSigner;
import org.waybook.eventstore.checkpoint.VerifyingKey;

/**
 * Who signs checkpoints, and when; one process of a repository signs, and others may answer them.
 *
 * @param origin name of the log in its checkpoints; two logs must not share one
 * @param directory of the published file, best one that another machine keeps; {@code checkpoints} in the data
 *     directory where it is not set
 * @param keystore PKCS#12 with the Ed25519 key that signs; nothing is signed without one
 * @param keystorePassword of the keystore, unless it stands in a file
 * @param keystorePasswordFile file whose first line is the password
 * @param publicKey PEM file with the public half of the key, for processes that only answer
 * @param everyEvents a checkpoint comes after so many events
 * @param atLeastEvery and after so long where the log has grown
 */
@ConfigurationProperties("waybook.checkpoints")
public record CheckpointSettings(
        @DefaultValue("waybook") String origin,
        Optional<String> directory,
        Optional<String> keystore,
        Optional<String> keystorePassword,
        Optional<String> keystorePasswordFile,
        Optional<String> publicKey,
        @DefaultValue("10000") long everyEvents,
        @DefaultValue("10m") Duration atLeastEvery) {

    public CheckpointSettings {
        directory = present(directory);
        keystore = present(keystore);
        keystorePassword = keystorePassword == null ? Optional.empty() : keystorePassword;
        keystorePasswordFile = present(keystorePasswordFile);
        publicKey = present(publicKey);
        if (origin.isBlank() || origin.matches("(?s).*[\\s+].*")) {
            throw new IllegalArgumentException(
                    "waybook.checkpoints.origin may hold neither spaces nor a plus sign, but is '" + origin
                            + "'; take a name such as repository.example.eu/log");
        }
        if (everyEvents < 1) {
            throw new IllegalArgumentException(
                    "waybook.checkpoints.every-events must be at least 1, but is " + everyEvents);
        }
    }

    /** The key that signs, where there is one. */
    Optional<CheckpointSigner> signer() {
        return keystore.map(file -> CheckpointSigner.of(Path.of(file), password()));
    }

    /** The public half of the key where no process signs here. */
    Optional<VerifyingKey> givenKey() {
        return publicKey.map(file -> VerifyingKey.parse(read(file)));
    }

    private char[] password() {
        return keystorePasswordFile
                .map(file -> read(file).lines().findFirst().orElse(""))
                .or(() -> keystorePassword)
                .orElseThrow(() -> new IllegalStateException("The keystore " + keystore.orElseThrow()
                        + " needs a password: set waybook.checkpoints.keystore-password-file or"
                        + " WAYBOOK_CHECKPOINTS_KEYSTORE_PASSWORD"))
                .toCharArray();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The file " + file + " of waybook.checkpoints cannot be read (" + e + "); name one that can", e);
        }
    }

    /** Where the file with the checkpoints stands, if it is not the usual place. */
    Optional<Path> namedDirectory() {
        return directory.map(Path::of);
    }

    private static Optional<String> present(Optional<String> path) {
        return path == null ? Optional.empty() : path.filter(given -> !given.isBlank());
    }
}
