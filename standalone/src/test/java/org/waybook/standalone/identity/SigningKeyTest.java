package org.waybook.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.standalone.preflight.CannotStart;

class SigningKeyTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = folder.resolve("identity/signing-key.json");
    }

    @Test
    void itIsMadeOnceAndKept() {
        assertThat(SigningKey.keptIn(file)).isEqualTo(SigningKey.keptIn(file));
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        SigningKey.keptIn(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aDamagedFileIsNamedAndWhatToDoToo() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"kty\":");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> SigningKey.keptIn(file))
                .withMessageContaining("Delete " + file);
    }
}
