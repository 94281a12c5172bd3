package org.waybook.eventstore.checkpoint;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.Position;

/**
 * What the log held at a moment. Its text has one line each for origin, size in decimal, root in base64, and the words
 * {@code chain}, {@code recorded} and {@code signed} with their values; it follows the checkpoints of
 * c2sp.org/tlog-checkpoint.
 *
 * @param origin name of the log
 * @param size number of events, always the end of a commit
 * @param root of the Merkle tree over them
 * @param chainHash hash of the last commit
 * @param recordedAt time of the last commit
 * @param signedAt time of signing
 */
public record Checkpoint(
        String origin, Position size, Digest root, Digest chainHash, Instant recordedAt, Instant signedAt) {

    private static final String CHAIN = "chain ";
    private static final String RECORDED = "recorded ";
    private static final String SIGNED = "signed ";
    private static final int LINES = 6;

    /** The text that is signed; ends with a line feed. */
    public String text() {
        return String.join(
                "\n",
                origin,
                size.toString(),
                base64(root),
                CHAIN + base64(chainHash),
                RECORDED + recordedAt,
                SIGNED + signedAt,
                "");
    }

    /**
     * Reads the text.
     *
     * @throws InvalidCheckpoint for another text than {@link #text} writes
     */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != LINES) {
            throw new InvalidCheckpoint(
                    "it has " + lines.size() + " lines before the empty one, where " + LINES + " are expected");
        }
        try {
            Checkpoint checkpoint = new Checkpoint(
                    lines.get(0),
                    new Position(Long.parseLong(lines.get(1))),
                    digest(lines.get(2)),
                    digest(value(lines.get(3), CHAIN)),
                    Instant.parse(value(lines.get(4), RECORDED)),
                    Instant.parse(value(lines.get(5), SIGNED)));
            if (!checkpoint.text().equals(text)) {
                throw new InvalidCheckpoint("it is not written as checkpoints are");
            }
            return checkpoint;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new InvalidCheckpoint("a line cannot be read (" + e.getMessage() + ")");
        }
    }

    private static String value(String line, String word) {
        if (!line.startsWith(word)) {
            throw new InvalidCheckpoint("the line '" + line + "' should begin with '" + word.strip() + "'");
        }
        return line.substring(word.length());
    }

    private static Digest digest(String base64) {
        return Digest.of(Base64.getDecoder().decode(base64));
    }

    private static String base64(Digest digest) {
        return Base64.getEncoder().encodeToString(digest.bytes());
    }
}
