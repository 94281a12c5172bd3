package org.waybook.standalone.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path folder;

    @Test
    void aMissingDirectoryIsMadeForItsOwnerOnly() throws IOException {
        try (DataDirectory data = DataDirectory.take(folder.resolve("a/b"))) {
            assertThat(data.path()).isDirectory();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void theSecondOneToTakeItIsToldWhichProcessHasIt() throws IOException {
        try (DataDirectory first = DataDirectory.take(folder)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> DataDirectory.take(first.path()))
                    .withMessage(
                            "The data directory %s is in use by another Waybook (process %d). "
                                    + "Stop that one, or choose another directory with --data-dir.",
                            folder, ProcessHandle.current().pid());
        }
    }

    @Test
    void itIsFreeAgainAfterItsEnd() throws IOException {
        DataDirectory.take(folder).close();
        DataDirectory.take(folder).close();
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataDirectory.take(file.resolve("data")))
                .withMessageContaining("cannot be written")
                .withMessageContaining("choose another with --data-dir");
    }

    @Test
    void aDiskThatIsTooFullIsRefusedAndTheDirectoryLeftFree() throws IOException {
        DataDirectory data = DataDirectory.take(folder);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> data.requireFreeBytes(Long.MAX_VALUE))
                .withMessageContaining("MB are free on the disk of " + folder);
        DataDirectory.take(folder).close();
    }
}
