package org.waybook.eventstore.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.waybook.eventstore.CommitLog;

/**
 * The format of a log in a file. It begins with eight letters, the version (4 bytes) and where the log ends (8). Then a
 * gzip stream of records follows, each a letter, a length (4) and so many bytes: {@code B} the digest
 * (32) and the body of a chunk, {@code C} the frame of a commit as it is stored, and at last {@code E} with where the log ends (8) and the hash of its
 * last commit (32). Numbers are big-endian. The keys are in a file of their own, {@link KeyFile}.
 */
final class LogFile {

    static final byte[] MAGIC = "WAYBKLOG".getBytes(StandardCharsets.US_ASCII);
    static final int VERSION = 1;
    static final byte CHUNK = 'B';
    static final byte COMMIT = 'C';
    static final byte END = 'E';

    /** A chunk and a commit are bound by the same number; a record beyond it is none of ours. */
    static final int RECORD_BYTES_MAX = CommitLog.COMMIT_BYTES_MAX + 1024 * 1024;

    /** Bytes read and written at once. */
    static final int BUFFER_BYTES = 256 * 1024;

    private LogFile() {}

    /** The file of keys that belongs to a file of a log. */
    static Path keysOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".keys");
    }

    /** Where a file is written until it is complete. */
    static Path partOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** Creates an empty file that only its owner can read, where the file system knows owners. */
    static void createPrivate(Path file) throws IOException {
        Files.deleteIfExists(file);
        boolean knowsOwners =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = knowsOwners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, attributes);
    }
}
