package org.waybook.eventstore.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.Position;

class SignedCheckpointTest {

    private final CheckpointSigner signer = SigningForTests.newSigner();
    private final Checkpoint checkpoint = new Checkpoint(
            "waybook.example/log",
            new Position(1_234),
            Digest.compute(new byte[] {1}),
            Digest.compute(new byte[] {2}),
            Instant.parse("2026-03-01T12:00:00.001Z"),
            Instant.parse("2026-03-01T12:00:05Z"));

    @Test
    void theTextCanBeReadByEye() {
        assertThat(signer.sign(checkpoint).note().lines().limit(7))
                .containsExactly(
                        "waybook.example/log",
                        "1234",
                        "S/USLzRFVMU73i67jNK349FgCtYxw4Wl18ziPHeFRZo=",
                        "chain 28G0yQD/5I1XW12lxjgEASX2XbD+PiRJS3bqmGRX2YY=",
                        "recorded 2026-03-01T12:00:00.001Z",
                        "signed 2026-03-01T12:00:05Z",
                        "");
        assertThat(signer.sign(checkpoint).note().lines().skip(7))
                .singleElement()
                .asString()
                .startsWith("\u2014 waybook.example/log ");
    }

    @Test
    void aNoteThatWasSignedIsReadBack() {
        String note = signer.sign(checkpoint).note();

        assertThat(SignedCheckpoint.parse(
                                note, VerifyingKey.parse(signer.verifyingKey().pem()))
                        .checkpoint())
                .isEqualTo(checkpoint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1234,           1235,                                    no signature",
        "waybook.example, waybook.exampel,                        no signature",
        "12:00:05Z,      12:00:06Z,                               no signature",
        "12:00:05Z,      yesterday,                               cannot be read",
        "chain,          chian,                                   should begin with",
        "1234,           01234,                                   not written as",
    })
    void anAlteredNoteIsRefused(String original, String altered, String reason) {
        String note = signer.sign(checkpoint).note().replace(original, altered);

        assertThatThrownBy(() -> SignedCheckpoint.parse(note, signer.verifyingKey()))
                .isInstanceOf(InvalidCheckpoint.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aNoteOfAnotherKeyOrWithoutASignatureIsRefused() {
        String note = signer.sign(checkpoint).note();

        for (String refused : List.of(
                SigningForTests.newSigner().sign(checkpoint).note(),
                checkpoint.text(),
                checkpoint.text() + "\n",
                checkpoint.text() + "\n\u2014 waybook.example/log AAAA\n",
                note.replace("\u2014 ", "- "))) {
            assertThatThrownBy(() -> SignedCheckpoint.parse(refused, signer.verifyingKey()))
                    .isInstanceOf(InvalidCheckpoint.class);
        }
    }

    /** The key of the example in c2sp.org/signed-note. */
    @Test
    void theNameOfAKeyIsTheOneThatSignedNotesGive() {
        byte[] x509 = new byte[44];
        byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] typed = Base64.getDecoder().decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        System.arraycopy(prefix, 0, x509, 0, prefix.length);
        System.arraycopy(typed, 1, x509, prefix.length, 32);

        assertThat(VerifyingKey.parse(Base64.getEncoder().encodeToString(x509)).noteKey("PeterNeumann"))
                .isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    }

    @Test
    void whatIsNoKeyIsRefused() {
        assertThatThrownBy(() -> VerifyingKey.parse("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"))
                .isInstanceOf(InvalidCheckpoint.class)
                .hasMessageContaining("no Ed25519 key");
    }
}
