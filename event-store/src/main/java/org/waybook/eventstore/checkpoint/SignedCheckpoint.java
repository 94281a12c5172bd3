package org.waybook.eventstore.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A checkpoint with its signature, as a signed note (c2sp.org/signed-note): the text of the checkpoint, an empty line,
 * and a line with a dash, the origin, and in base64 four bytes that name the key and the Ed25519 signature.
 */
public record SignedCheckpoint(Checkpoint checkpoint, String note) {

    private static final String SIGNATURE = "\u2014 ";

    static SignedCheckpoint of(Checkpoint checkpoint, byte[] keyId, byte[] signature) {
        byte[] both = Arrays.copyOf(keyId, keyId.length + signature.length);
        System.arraycopy(signature, 0, both, keyId.length, signature.length);
        String line =
                SIGNATURE + checkpoint.origin() + " " + Base64.getEncoder().encodeToString(both);
        return new SignedCheckpoint(checkpoint, checkpoint.text() + "\n" + line + "\n");
    }

    /**
     * Reads a note that this key must have signed.
     *
     * @throws InvalidCheckpoint otherwise
     */
    public static SignedCheckpoint parse(String note, VerifyingKey key) {
        int end = note.indexOf("\n\n");
        if (end < 0) {
            throw new InvalidCheckpoint("it has no empty line with a signature behind it");
        }
        String text = note.substring(0, end + 1);
        Checkpoint checkpoint = Checkpoint.parse(text);
        List<String> signatures = note.substring(end + 2).lines().toList();
        if (signatures.stream().noneMatch(line -> signs(line, text, checkpoint.origin(), key))) {
            throw new InvalidCheckpoint("no signature of the key " + key.fingerprint() + " fits the checkpoint of "
                    + checkpoint.size() + " events");
        }
        return new SignedCheckpoint(checkpoint, note);
    }

    private static boolean signs(String line, String text, String origin, VerifyingKey key) {
        String begin = SIGNATURE + origin + " ";
        if (!line.startsWith(begin)) {
            return false;
        }
        try {
            byte[] both = Base64.getDecoder().decode(line.substring(begin.length()));
            byte[] id = key.id(origin);
            return both.length > id.length
                    && Arrays.equals(id, 0, id.length, both, 0, id.length)
                    && key.verifies(text.getBytes(UTF_8), Arrays.copyOfRange(both, id.length, both.length));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
