package org.waybook.eventstore.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checkpoints one behind the other in a text file, with an empty line between them; each is synced before it is
 * answered. A directory that another machine keeps takes them out of reach of who keeps the log.
 */
public final class CheckpointFile {

    /** Name of the file in the directory that the operator names. */
    public static final String NAME = "checkpoints.txt";

    private static final String BETWEEN = "\n";

    private final Path file;

    /** The file in a directory, which is made where it is missing. */
    public CheckpointFile(Path directory) {
        this.file = directory.resolve(NAME);
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /**
     * Reads the notes of a file: an empty line ends the text of each, another one its signatures. The last may be half
     * written, and is then left out.
     */
    public static List<String> notes(Path file) throws IOException {
        List<String> notes = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        boolean signatures = false;
        for (String line : Files.readString(file).split("(?<=\n)")) {
            if (line.isBlank() && signatures) {
                notes.add(note.toString());
                note.setLength(0);
                signatures = false;
            } else if (!line.isBlank() || !note.isEmpty()) {
                signatures |= line.isBlank();
                note.append(line);
            }
        }
        if (signatures && note.toString().endsWith("\n") && !note.toString().endsWith("\n\n")) {
            notes.add(note.toString());
        }
        return notes;
    }

    /** The checkpoint written last; whatever is half written behind it was never answered. */
    Optional<SignedCheckpoint> last(VerifyingKey key) {
        try {
            return Files.exists(file)
                    ? notes(file).reversed().stream().findFirst().map(note -> SignedCheckpoint.parse(note, key))
                    : Optional.empty();
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** Appends a checkpoint, durable when this returns. */
    void append(SignedCheckpoint checkpoint) {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(endOfWhole(channel));
            channel.truncate(channel.position());
            String text = channel.size() == 0 ? checkpoint.note() : BETWEEN + checkpoint.note();
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** Bytes up to the end of the last whole note: a process that died while writing leaves a torn one behind it. */
    private long endOfWhole(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            return 0;
        }
        return String.join(BETWEEN, notes(file)).getBytes(UTF_8).length;
    }

    private UncheckedIOException notWritable(IOException cause) {
        return new UncheckedIOException(
                "Checkpoints cannot be read or written in " + file + " (" + cause.getMessage()
                        + "); name a directory that this user may write to",
                cause);
    }
}
