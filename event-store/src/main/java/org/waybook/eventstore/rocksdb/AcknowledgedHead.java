package org.waybook.eventstore.rocksdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.waybook.eventstore.LogUnavailable;

/**
 * How far a store was acknowledged, in a small file beside its own, so that a start notices when less is left. RocksDB
 * alone does not: it takes a record whose damaged length points behind the end of the write-ahead log for one that was
 * just being written, and drops it with all that follow.
 *
 * <p>The file is written after each sync of the store and never synced itself: after a loss of power it may say too
 * little, never too much. It holds a number that only grows and its complement, each eight bytes, big-endian.
 */
final class AcknowledgedHead implements AutoCloseable {

    static final String FILE = "acknowledged-head";

    private static final int BYTES = 2 * Long.BYTES;
    private static final System.Logger LOGGER = System.getLogger(AcknowledgedHead.class.getName());

    private final Path file;
    private final String counted;
    private long noted;
    private FileChannel channel;

    private AcknowledgedHead(Path file, String counted) {
        this.file = file;
        this.counted = counted;
    }

    /**
     * Reads what was noted in a directory.
     *
     * @param counted what the number counts, for messages
     * @param head how far the store reaches now
     * @throws LogUnavailable where that is less than what was acknowledged
     */
    static AcknowledgedHead reachedBy(long head, String counted, Path directory) {
        AcknowledgedHead acknowledged = new AcknowledgedHead(directory.resolve(FILE), counted);
        acknowledged.requireReachedBy(head);
        return acknowledged;
    }

    /** Notes what is durable now. A failure only weakens the check at the next start, so the store goes on. */
    synchronized void note(long head) {
        if (head <= noted) {
            return;
        }
        noted = head;
        ByteBuffer bytes =
                ByteBuffer.allocate(BYTES).putLong(head).putLong(~head).flip();
        try {
            // An interrupt of the writing thread closes the channel.
            if (channel == null || !channel.isOpen()) {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            }
            channel.write(bytes, 0);
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "The head of the store cannot be noted in " + file, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "The note of the store's head cannot be closed", e);
        }
    }

    private void requireReachedBy(long head) {
        long acknowledged = read();
        if (acknowledged > head) {
            throw new LogUnavailable("The store in " + file.getParent() + " is damaged: it ends at " + counted + " "
                    + head
                    + ", but all up to " + acknowledged + " were acknowledged; restore it from a backup, or remove "
                    + file + " to go on without them");
        }
    }

    /** Zero where nothing was noted, or the note itself was cut off. */
    private long read() {
        try {
            if (!Files.exists(file)) {
                return 0;
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return bytes.remaining() == BYTES && bytes.getLong(0) == ~bytes.getLong(Long.BYTES) ? bytes.getLong(0) : 0;
        } catch (IOException e) {
            throw new LogUnavailable(
                    "The file " + file + " cannot be read (" + e.getMessage() + "); make it readable to this user", e);
        }
    }
}
