package org.waybook.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import org.waybook.standalone.preflight.CannotStart;

/** The key that signs tokens: made at the first start, kept in a file that only its owner may read (a JSON Web Key). */
final class SigningKey {

    private static final int MODULUS_BITS = 2048;

    private SigningKey() {}

    /** Reads the key, or makes it where there is none; throws {@link CannotStart} when the file is damaged. */
    static RSAKey keptIn(Path file) {
        try {
            return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : make(file);
        } catch (ParseException damaged) {
            throw new CannotStart(
                    "The key that signs tokens is damaged. Delete " + file
                            + " and start again: a new one is made, and everybody signs in anew.",
                    damaged);
        } catch (IOException failure) {
            throw new CannotStart(
                    "The key that signs tokens cannot be read or written in " + file + " (" + failure.getMessage()
                            + "). Change the permissions of that file.",
                    failure);
        }
    }

    private static RSAKey make(Path file) throws IOException {
        RSAKey key = generate();
        Files.createDirectories(file.getParent());
        Path written = Files.createTempFile(file.getParent(), "key", ".tmp", onlyOwner(file));
        Files.writeString(written, key.toJSONString());
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(MODULUS_BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException noRsa) {
            throw new IllegalStateException("This JDK cannot make RSA keys; use a complete JDK 21 or newer.", noRsa);
        }
    }

    private static FileAttribute<?>[] onlyOwner(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
