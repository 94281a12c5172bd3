package org.waybook.eventstore.transfer;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.KeyValueStore.Entry;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.CommitFrame;

/** Writes a log into a file and its keys into another beside it; both appear under their names when complete. */
public final class FileSink implements TransferSink, AutoCloseable {

    private static final byte[] NOTHING = {};

    private final Path file;
    private final FileOutputStream fileOut;
    private final DataOutputStream out;
    private final KeyFile keys;
    private Position next = Position.FIRST;
    private Digest hash = Digest.NONE;

    /**
     * Begins the files.
     *
     * @param head where the log ends that will be written
     * @throws TransferFailed where a file of that name is there already
     */
    public FileSink(Path file, Position head) throws IOException {
        if (Files.exists(file) || Files.exists(LogFile.keysOf(file))) {
            throw new TransferFailed("The file " + file + " or its keys are there already; name a new file");
        }
        this.file = file;
        LogFile.createPrivate(LogFile.partOf(file));
        this.fileOut = new FileOutputStream(LogFile.partOf(file).toFile());
        DataOutputStream begin = new DataOutputStream(fileOut);
        begin.write(LogFile.MAGIC);
        begin.writeInt(LogFile.VERSION);
        begin.writeLong(head.value());
        this.out = new DataOutputStream(new BufferedOutputStream(new FastGzip(fileOut), LogFile.BUFFER_BYTES));
        this.keys = new KeyFile(LogFile.partOf(LogFile.keysOf(file)));
    }

    @Override
    public void chunk(byte[] body) {
        write(LogFile.CHUNK, Digest.compute(body).bytes(), body);
    }

    @Override
    public void key(Entry entry) {
        try {
            keys.add(entry);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    @Override
    public void commit(Commit commit) {
        CommitFrame frame = CommitFrame.of(commit);
        frame.verifyHash();
        write(LogFile.COMMIT, NOTHING, frame.bytes());
        next = commit.header().next();
        hash = commit.header().hash();
    }

    /** Ends both files; complete and durable when this returns. */
    public void finish() {
        try {
            out.writeByte(LogFile.END);
            out.writeInt(Long.BYTES + Digest.BYTES);
            out.writeLong(next.value());
            out.write(hash.bytes());
            out.flush();
            fileOut.getFD().sync();
            out.close();
            keys.finish();
            keys.close();
            Files.move(LogFile.partOf(LogFile.keysOf(file)), LogFile.keysOf(file), StandardCopyOption.ATOMIC_MOVE);
            Files.move(LogFile.partOf(file), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** Removes what is not finished. */
    @Override
    public void close() throws IOException {
        fileOut.close();
        keys.close();
        Files.deleteIfExists(LogFile.partOf(file));
        Files.deleteIfExists(LogFile.partOf(LogFile.keysOf(file)));
    }

    private void write(byte type, byte[] before, byte[] bytes) {
        try {
            out.writeByte(type);
            out.writeInt(before.length + bytes.length);
            out.write(before);
            out.write(bytes);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private UncheckedIOException notWritten(IOException cause) {
        return new UncheckedIOException(
                "The file " + file + " cannot be written (" + cause.getMessage() + "); check the disk and its space",
                cause);
    }

    /** Moving a log is bound by this one thread, and a better level costs three times as long for a tenth of the size. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream target) throws IOException {
            super(target, LogFile.BUFFER_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
