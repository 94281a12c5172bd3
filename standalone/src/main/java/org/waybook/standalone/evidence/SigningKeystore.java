package org.waybook.standalone.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.waybook.standalone.preflight.CannotStart;

/**
 * The Ed25519 key that signs the checkpoints of a standalone, in the data directory and readable for its owner only. It
 * is made at the first start; who wants checkpoints to say more keeps the key elsewhere, as the applications of their
 * own can.
 */
public record SigningKeystore(Path keystore, Path passwordFile) {

    private static final String KEYSTORE = "checkpoint-key.p12";
    private static final String PASSWORD = "checkpoint-key.password";
    private static final int PASSWORD_BYTES = 24;

    /** A hundred years: checkpoints are checked by their key, and no certificate authority stands behind it. */
    private static final String VALID_DAYS = "36500";

    /** The place of the key in a data directory. */
    public static SigningKeystore in(Path dataDirectory) {
        return new SigningKeystore(dataDirectory.resolve(KEYSTORE), dataDirectory.resolve(PASSWORD));
    }

    /**
     * Makes the key unless there is one.
     *
     * @throws CannotStart in one sentence when it cannot be made
     */
    public void makeOnce(SecureRandom random) throws InterruptedException {
        if (Files.exists(keystore)) {
            return;
        }
        try {
            byte[] password = new byte[PASSWORD_BYTES];
            random.nextBytes(password);
            writeForOwner(HexFormat.of().formatHex(password) + "\n");
            Path draft = keystore.resolveSibling(KEYSTORE + ".new");
            Files.deleteIfExists(draft);
            makeKey(draft);
            ownerOnly(draft);
            Files.move(draft, keystore, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new CannotStart(
                    "The key that signs checkpoints cannot be made in " + keystore + " (" + failure
                            + "). Choose a data directory that this user may write to, and run Waybook with a JDK.",
                    failure);
        }
    }

    /** Takes the files from everybody else, where a copy of them was put here. */
    public void keepForOwner() throws IOException {
        for (Path file : List.of(keystore, passwordFile)) {
            if (Files.exists(file)) {
                ownerOnly(file);
            }
        }
    }

    private void writeForOwner(String password) throws IOException {
        Files.deleteIfExists(passwordFile);
        Files.createFile(passwordFile);
        ownerOnly(passwordFile);
        Files.writeString(passwordFile, password);
    }

    /** By the JDK's own tool: a keystore wants a certificate, for which the JDK has no interface. */
    private void makeKey(Path draft) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "checkpoints",
                        "-keyalg",
                        "Ed25519",
                        "-dname",
                        "CN=Waybook checkpoints",
                        "-validity",
                        VALID_DAYS,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        draft.toString(),
                        "-storepass:file",
                        passwordFile.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool said: " + said.strip());
        }
    }

    private static void ownerOnly(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
