package org.waybook.eventstore.transfer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.chain.CommitFrame;

/** A log out of a file of {@link FileSink}; every commit is checked against the chain from the first one on. */
public final class FileSource implements TransferSource {

    private final Path file;
    private final Position head;

    /**
     * Looks into a file.
     *
     * @throws TransferFailed when it is no file of a log, or its keys are not beside it
     */
    public FileSource(Path file) throws IOException {
        this.file = file;
        if (!Files.isReadable(file)) {
            throw new TransferFailed("The file " + file + " cannot be read; name a file of './waybook log export'");
        }
        try (DataInputStream in = open()) {
            this.head = readBeginning(in);
        }
        if (!Files.isReadable(LogFile.keysOf(file))) {
            throw new TransferFailed("The keys " + LogFile.keysOf(file) + " are not beside the log; without them no"
                    + " person in it can be read, so put them there");
        }
    }

    @Override
    public Position head() {
        return head;
    }

    @Override
    public void sendTo(TransferSink sink, Position from) {
        try {
            KeyFile.read(LogFile.keysOf(file), sink::key);
            try (DataInputStream in = open()) {
                readBeginning(in);
                sendRecords(new DataInputStream(new GZIPInputStream(in, LogFile.BUFFER_BYTES)), sink, from);
            }
        } catch (ZipException e) {
            throw damaged("its compression does not fit", e);
        } catch (EOFException e) {
            throw damaged("it ends too early", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void sendRecords(DataInputStream in, TransferSink sink, Position from) throws IOException {
        ChainEnd end = ChainEnd.START;
        for (byte type = in.readByte(); type != LogFile.END; type = in.readByte()) {
            byte[] bytes = record(in);
            switch (type) {
                case LogFile.CHUNK -> sink.chunk(body(bytes));
                case LogFile.COMMIT -> end = sendCommit(end, bytes, sink, from);
                default -> throw damaged("a record has the unknown type " + type, null);
            }
        }
        ByteBuffer last = ByteBuffer.wrap(record(in));
        byte[] hash = new byte[Digest.BYTES];
        long position = last.getLong();
        last.get(hash);
        if (position != end.next().value() || !Digest.of(hash).equals(end.hash())) {
            throw damaged("it ends at position " + end.next() + " where it says " + position, null);
        }
        // The check of the compression comes behind its last byte.
        if (in.read() >= 0) {
            throw damaged("something follows its end", null);
        }
    }

    private byte[] body(byte[] bytes) {
        if (bytes.length < Digest.BYTES) {
            throw damaged("a chunk is shorter than its digest", null);
        }
        byte[] body = Arrays.copyOfRange(bytes, Digest.BYTES, bytes.length);
        if (!Digest.compute(body).equals(Digest.of(Arrays.copyOf(bytes, Digest.BYTES)))) {
            throw damaged("a chunk has another content than its digest says", null);
        }
        return body;
    }

    private ChainEnd sendCommit(ChainEnd end, byte[] bytes, TransferSink sink, Position from) {
        CommitFrame frame = checked(end, bytes);
        if (!from.isAfter(frame.header().first())) {
            sink.commit(frame.commit());
        }
        return ChainEnd.after(frame.header());
    }

    private CommitFrame checked(ChainEnd end, byte[] bytes) {
        try {
            CommitFrame frame = CommitFrame.of(end.next(), bytes);
            frame.verifyHash();
            end.requireFollowedBy(frame.header());
            return frame;
        } catch (LogCorrupted e) {
            throw damaged("at position " + e.position() + " it does not fit together", e);
        }
    }

    private byte[] record(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LogFile.RECORD_BYTES_MAX) {
            throw damaged("a record of " + length + " bytes is none of ours", null);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private DataInputStream open() throws IOException {
        InputStream in = Files.newInputStream(file);
        return new DataInputStream(new BufferedInputStream(in, LogFile.BUFFER_BYTES));
    }

    private Position readBeginning(DataInputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(LogFile.MAGIC.length), LogFile.MAGIC)) {
            throw new TransferFailed("The file " + file + " holds no log; name a file of './waybook log export'");
        }
        int version = in.readInt();
        if (version != LogFile.VERSION) {
            throw new TransferFailed("The file " + file + " has version " + version + ", where " + LogFile.VERSION
                    + " is known; use the Waybook that wrote it, or a newer one");
        }
        return new Position(in.readLong());
    }

    private TransferFailed damaged(String finding, Exception cause) {
        return new TransferFailed(
                "The file " + file + " is damaged: " + finding
                        + "; take another copy of it and begin again, which goes on where this one stopped",
                cause);
    }
}
