package org.waybook.standalone.preflight;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** The directory that holds everything Waybook keeps, and the right to be the only one that uses it. */
public final class DataDirectory implements AutoCloseable {

    private static final String LOCK_FILE = "waybook.lock";

    /** The lock lies beyond the content, so that the process number can be read where locks are mandatory. */
    private static final long LOCK_OFFSET = Long.MAX_VALUE - 1;

    private static final int PROCESS_ID_LENGTH_MAX = 20;

    /** Elasticsearch stops writing with 512 MB left, and a merge needs as much again as the largest segment. */
    private static final long FREE_BYTES_MIN = 2L << 30;

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Makes the directory where it is missing and takes it; throws {@link CannotStart} when it cannot be used. */
    public static DataDirectory take(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            create(absolute);
            DataDirectory taken = lock(absolute);
            taken.requireFreeBytes(FREE_BYTES_MIN);
            return taken;
        } catch (IOException failure) {
            throw new CannotStart(
                    "The data directory " + absolute + " cannot be written (" + reason(failure)
                            + "). Change its permissions, or choose another with --data-dir.",
                    failure);
        }
    }

    /** Whether a Waybook uses the directory now. */
    public static boolean isInUse(Path path) throws IOException {
        Path lockFile = path.resolve(LOCK_FILE);
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(lockFile, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return tryLock(file) == null;
        }
    }

    /** Whether nothing is kept in it: it is not there, or holds no more than the lock of an earlier use. */
    public static boolean isEmpty(Path path) throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.allMatch(file -> file.endsWith(LOCK_FILE));
        }
    }

    /** Where it is, as an absolute path. */
    public Path path() {
        return path;
    }

    /** Gives the directory free for others. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    void requireFreeBytes(long bytesMin) throws IOException {
        long bytesFree = Files.getFileStore(path).getUsableSpace();
        if (bytesFree < bytesMin) {
            close();
            throw new CannotStart("Only " + (bytesFree >> 20) + " MB are free on the disk of " + path
                    + ", and Waybook needs " + (bytesMin >> 20)
                    + " MB. Make room, or choose a directory on another disk with --data-dir.");
        }
    }

    private static void create(Path path) throws IOException {
        if (!Files.exists(path)
                && path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(path);
        }
        Files.delete(Files.createTempFile(path, "writable", null));
    }

    private static DataDirectory lock(Path path) throws IOException {
        FileChannel file = FileChannel.open(
                path.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(file) == null) {
            String holder = read(file);
            file.close();
            throw new CannotStart("The data directory " + path + " is in use by another Waybook (process " + holder
                    + "). Stop that one, or choose another directory with --data-dir.");
        }
        file.truncate(0);
        file.write(StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid())));
        return new DataDirectory(path, file);
    }

    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock(LOCK_OFFSET, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String read(FileChannel file) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(PROCESS_ID_LENGTH_MAX);
        file.read(content, 0);
        return StandardCharsets.US_ASCII.decode(content.flip()).toString().strip();
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied";
            case FileAlreadyExistsException inTheWay -> inTheWay.getFile() + " is not a directory";
            case FileSystemException other -> other.getReason() == null ? other.getMessage() : other.getReason();
            default -> failure.getMessage();
        };
    }
}
