package org.waybook.eventstore.rocksdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;

/**
 * How far the log was acknowledged, in a small file beside it, so that a start notices when less is left. RocksDB alone
 * does not: it takes a record whose damaged length points behind the end of the write-ahead log for one that was just
 * being written, and drops it with all that follow.
 *
 * <p>The file is written after each sync of the log and never synced itself: after a loss of power it may say too
 * little, never too much. It holds the position and its complement, each eight bytes, big-endian.
 */
final class AcknowledgedHead implements AutoCloseable {

    static final String FILE = "acknowledged-head";

    private static final int BYTES = 2 * Long.BYTES;
    private static final System.Logger LOGGER = System.getLogger(AcknowledgedHead.class.getName());

    private final Path file;
    private FileChannel channel;

    private AcknowledgedHead(Path file) {
        this.file = file;
    }

    static AcknowledgedHead in(Path directory) {
        return new AcknowledgedHead(directory.resolve(FILE));
    }

    /** Refuses a log that ends before what was acknowledged. */
    void requireReachedBy(Position head) {
        Position acknowledged = read();
        if (acknowledged.isAfter(head)) {
            throw new LogUnavailable("The store in " + file.getParent() + " is damaged: it ends at position " + head
                    + ", but events up to " + acknowledged + " were acknowledged; restore it from a backup, or remove "
                    + file + " to go on without them");
        }
    }

    /** Notes what is durable now. A failure only weakens the check at the next start, so the log goes on. */
    void note(Position head) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .putLong(head.value())
                .putLong(~head.value())
                .flip();
        try {
            if (channel == null) {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            }
            channel.write(bytes, 0);
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "The head of the log cannot be noted in " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "The note of the log's head cannot be closed", e);
        }
    }

    /** The beginning where nothing was noted, or the note itself was cut off. */
    private Position read() {
        try {
            if (!Files.exists(file)) {
                return Position.FIRST;
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            if (bytes.remaining() != BYTES || bytes.getLong(0) != ~bytes.getLong(Long.BYTES)) {
                return Position.FIRST;
            }
            return new Position(bytes.getLong(0));
        } catch (IOException e) {
            throw new LogUnavailable(
                    "The file " + file + " cannot be read (" + e.getMessage() + "); make it readable to this user", e);
        }
    }
}
