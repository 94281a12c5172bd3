package org.waybook.eventstore.transfer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Consumer;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.KeyValueStore;
import org.waybook.eventstore.KeyValueStore.Entry;

/**
 * Keys in a file that can be deleted apart from everything else: eight letters, the version (4 bytes), for each entry
 * the length of its key (4), the key, the length of its value (4) and the value, then -1 (4) and SHA-256 over all before.
 */
public final class KeyFile implements AutoCloseable {

    private static final byte[] MAGIC = "WAYBKKEY".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int END = -1;

    private final FileOutputStream file;
    private final MessageDigest sha256 = Digest.sha256();
    private final DataOutputStream out;

    /** Begins a file that only its owner can read. */
    public KeyFile(Path path) throws IOException {
        LogFile.createPrivate(path);
        this.file = new FileOutputStream(path.toFile());
        this.out = new DataOutputStream(
                new DigestOutputStream(new BufferedOutputStream(file, LogFile.BUFFER_BYTES), sha256));
        out.write(MAGIC);
        out.writeInt(VERSION);
    }

    /** Adds an entry. */
    public void add(Entry entry) throws IOException {
        out.writeInt(entry.key().length);
        out.write(entry.key());
        out.writeInt(entry.value().length);
        out.write(entry.value());
    }

    /** Ends the file; durable when this returns. */
    public void finish() throws IOException {
        out.writeInt(END);
        out.write(sha256.digest());
        out.flush();
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /**
     * Reads a file, after its digest was found to fit.
     *
     * @throws TransferFailed when it is damaged or no such file
     */
    public static void read(Path path, Consumer<Entry> entries) throws IOException {
        pass(path, entry -> {});
        pass(path, entries);
    }

    private static void pass(Path path, Consumer<Entry> entries) throws IOException {
        MessageDigest sha256 = Digest.sha256();
        try (DataInputStream in = new DataInputStream(new DigestInputStream(
                new BufferedInputStream(Files.newInputStream(path), LogFile.BUFFER_BYTES), sha256))) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC) || in.readInt() != VERSION) {
                throw new TransferFailed(path + " is not a file of keys of this version; name the right file");
            }
            for (int length = in.readInt(); length != END; length = in.readInt()) {
                byte[] key = bytes(in, length, path);
                entries.accept(new Entry(key, bytes(in, in.readInt(), path)));
            }
            byte[] expected = sha256.digest();
            if (!Arrays.equals(in.readNBytes(Digest.BYTES), expected)) {
                throw damaged(path);
            }
        } catch (java.io.EOFException e) {
            throw new TransferFailed("The file of keys " + path + " ends too early; take another copy of it", e);
        }
    }

    private static byte[] bytes(DataInputStream in, int length, Path path) throws IOException {
        if (length < 0 || length > KeyValueStore.BYTES_MAX) {
            throw damaged(path);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private static TransferFailed damaged(Path path) {
        return new TransferFailed("The file of keys " + path + " is damaged; take another copy of it");
    }
}
