package org.waybook.standalone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waybook.standalone.evidence.SigningKeystore;

/**
 * What of a data directory is in a backup: the log with its chunks and keys, the key that signs its checkpoints, since
 * another one could not continue them, and the plan of the demo data. Left out is
 * what the log gives again: views are built from it, and policies begin at its start, where they find that what they
 * would do is done. A token of theirs must not be kept, since one from after the copy of the log would pass over events
 * that are appended later. A new key signs tokens, so people sign in again.
 */
final class Repository {

    private static final String DEMO_PLAN = "demo.properties";

    private final Path dataDirectory;

    Repository(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
    }

    Path log() {
        return dataDirectory.resolve("log");
    }

    /** Read before the log is copied: a plan that is not finished is finished again, the other way round it would not be. */
    Map<String, byte[]> beside() throws IOException {
        SigningKeystore key = SigningKeystore.in(dataDirectory);
        Map<String, byte[]> beside = new TreeMap<>();
        for (Path file : List.of(dataDirectory.resolve(DEMO_PLAN), key.keystore(), key.passwordFile())) {
            if (Files.exists(file)) {
                beside.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return beside;
    }
}
