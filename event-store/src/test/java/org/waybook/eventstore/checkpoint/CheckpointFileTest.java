package org.waybook.eventstore.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.Position;

class CheckpointFileTest {

    @TempDir
    private Path directory;

    private final CheckpointSigner signer = SigningForTests.newSigner();

    @Test
    void notesAreReadBackInTheirOrder() throws IOException {
        CheckpointFile file = new CheckpointFile(directory.resolve("off-host"));
        assertThat(file.last(signer.verifyingKey())).isEmpty();

        file.append(checkpoint(10));
        file.append(checkpoint(20));
        file.append(checkpoint(30));

        assertThat(CheckpointFile.notes(directory.resolve("off-host").resolve(CheckpointFile.NAME)))
                .isEqualTo(List.of(
                        checkpoint(10).note(),
                        checkpoint(20).note(),
                        checkpoint(30).note()));
        assertThat(file.last(signer.verifyingKey())).contains(checkpoint(30));
    }

    /** Whatever was synced of a note when its writer died. */
    @Test
    void aNoteThatWasTornIsLeftOutAndWrittenOver() throws IOException {
        Path path = directory.resolve(CheckpointFile.NAME);
        String torn = "\n" + checkpoint(20).note();
        for (int bytes = 0; bytes < torn.length(); bytes++) {
            CheckpointFile file = new CheckpointFile(directory);
            Files.writeString(path, checkpoint(10).note() + torn.substring(0, bytes));

            assertThat(file.last(signer.verifyingKey()))
                    .as("%d characters", bytes)
                    .contains(checkpoint(10));
            file.append(checkpoint(30));
            assertThat(Files.readString(path))
                    .as("%d characters", bytes)
                    .isEqualTo(checkpoint(10).note() + "\n" + checkpoint(30).note());
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("a-file"), "");

        assertThatThrownBy(() -> new CheckpointFile(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("name a directory");
    }

    private SignedCheckpoint checkpoint(long size) {
        return signer.sign(new Checkpoint(
                "test",
                new Position(size),
                Digest.NONE,
                Digest.NONE,
                Instant.parse("2026-03-01T12:00:00Z"),
                Instant.parse("2026-03-01T12:00:05Z")));
    }
}
