package org.waybook.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.eventstore.checkpoint.SignedCheckpoint;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs the program that is given to third parties, as they do: with the JDK, on a document and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofCheckTest {

    private static final Path PROGRAM =
            Path.of("../api-docs/proof/ProofCheck.java").toAbsolutePath();
    private static final int PROVEN = 0;
    private static final int NOT_PROVEN = 1;
    private static final int CANNOT_CHECK = 2;

    @TempDir
    private static Path directory;

    private final JsonMapper json = JsonMapper.builder().build();
    private AuditedLog log;
    private Evidence evidence;

    /** Compiled once, since that takes most of the time of each run. */
    @BeforeAll
    void compile() {
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-d", directory.toString(), PROGRAM.toString());
        assertThat(status).isZero();
    }

    @BeforeAll
    void appendAndSign() {
        log = new AuditedLog(directory);
        evidence = new Evidence(Optional.of(log.evidence()));
        log.append(1);
        log.append(3);
        log.append(9);
        log.append(300);
    }

    @AfterAll
    void close() {
        log.close();
    }

    @ParameterizedTest(name = "position {0} of {1}")
    @CsvSource({"0, 1", "0, 4", "2, 4", "12, 13", "0, 313", "255, 313", "256, 313", "311, 313"})
    void aGoodProofIsAccepted(long position, long size) throws Exception {
        Path proof = save(inclusion(position, size));

        Checked checked = check(proof);

        assertThat(checked.status()).as(checked.output()).isEqualTo(PROVEN);
        assertThat(checked.output())
                .contains("PROVEN: the event at position " + position + ", ConsignmentAmended of consignment-")
                .contains("of " + size + " events", evidence.publicKey().sha256(), "compare it");
    }

    @ParameterizedTest(name = "{0} begins {1}")
    @CsvSource({"1, 4", "1, 313", "4, 13", "4, 313", "13, 313", "313, 313", "4, 4"})
    void aGoodConsistencyProofIsAccepted(long from, long to) throws Exception {
        Checked checked = check(save(consistency(from, to)));

        assertThat(checked.status()).as(checked.output()).isEqualTo(PROVEN);
        assertThat(checked.output()).contains("begins with the log of " + from + " events");
    }

    @Test
    void theProgramRunsFromItsSourceAndIsShortEnoughToBeRead() throws Exception {
        Checked checked = run(List.of(PROGRAM.toString()), save(inclusion(5, 313)));

        assertThat(checked.status()).as(checked.output()).isEqualTo(PROVEN);
        assertThat(Files.readAllLines(PROGRAM)).hasSizeLessThan(200);
    }

    @Test
    void whoHoldsACheckpointAndTheKeyTrustsNothingElse() throws Exception {
        Path key = save("key.pem", evidence.publicKey().pem());
        Path held = save("held.txt", signed(13).note());
        Path published = directory.resolve("checkpoints.txt");

        Checked byOne = check(save(inclusion(5, 13)), held, key);
        Checked byAll = check(save(inclusion(5, 313)), key, published);
        Checked consistent = check(save(consistency(13, 313)), held, key);

        assertThat(List.of(byOne, byAll, consistent)).allSatisfy(checked -> {
            assertThat(checked.status()).as(checked.output()).isEqualTo(PROVEN);
            assertThat(checked.output()).doesNotContain("compare it");
        });
    }

    @Test
    void aProofForACheckpointThatOneDoesNotHoldIsNotEnough() throws Exception {
        Path held = save("held.txt", signed(13).note());

        requireNotProven(check(save(inclusion(5, 313)), held), "you hold no checkpoint of 313 events");
        requireNotProven(check(save(consistency(4, 313)), held), "you hold no checkpoint of 4 events");
    }

    @Test
    void anotherLogOfTheSameSizeUnderTheSameKeyIsNotTheOneThatIsHeld() throws Exception {
        try (AuditedLog other = new AuditedLog(Files.createDirectory(directory.resolve("other")))) {
            other.append(13);
            Evidence others = new Evidence(Optional.of(other.evidence()));
            Path held = save("held.txt", others.checkpoint(Optional.of(13L)).note());
            Path key = save("key.pem", others.publicKey().pem());

            requireNotProven(check(save(inclusion(5, 13)), held), "not signed by the key");
            requireNotProven(check(save(inclusion(5, 13)), key), "another key");
        }
    }

    /** What somebody may alter in a proof. */
    private enum Forgery {
        EVENT_TOLD_OTHERWISE("tells the event otherwise") {
            @Override
            void alter(ObjectNode proof) {
                ObjectNode event = (ObjectNode) proof.get("event");
                event.put("payload", event.get("payload").asString().replace("number", "nummer"));
            }
        },
        TAGS_TOLD_OTHERWISE("tells the event otherwise") {
            @Override
            void alter(ObjectNode proof) {
                ((ArrayNode) proof.get("event").get("tags")).add("case=0");
            }
        },
        EVENT_AND_LEAF("does not lead to the root") {
            @Override
            void alter(ObjectNode proof) {
                byte[] leaf = Base64.getDecoder().decode(proof.get("leaf").asString());
                leaf[leaf.length - 9] ^= 1;
                proof.put("leaf", Base64.getEncoder().encodeToString(leaf));
            }
        },
        COMMIT_TIME("does not lead to the root") {
            @Override
            void alter(ObjectNode proof) {
                byte[] leaf = Base64.getDecoder().decode(proof.get("leaf").asString());
                leaf[7] ^= 1;
                proof.put("leaf", Base64.getEncoder().encodeToString(leaf));
            }
        },
        POSITION("does not lead to the root") {
            @Override
            void alter(ObjectNode proof) {
                proof.put("position", 6);
            }
        },
        POSITION_BEYOND("outside the log") {
            @Override
            void alter(ObjectNode proof) {
                proof.put("position", 313);
            }
        },
        PATH("does not lead to the root") {
            @Override
            void alter(ObjectNode proof) {
                ArrayNode path = (ArrayNode) proof.get("path");
                path.set(3, path.get(2));
            }
        },
        SHORTER_PATH("the path is too short") {
            @Override
            void alter(ObjectNode proof) {
                ((ArrayNode) proof.get("path")).remove(8);
            }
        },
        LONGER_PATH("the path is too long") {
            @Override
            void alter(ObjectNode proof) {
                ArrayNode path = (ArrayNode) proof.get("path");
                path.add(path.get(0));
            }
        },
        SIZE("another size than its checkpoint") {
            @Override
            void alter(ObjectNode proof) {
                proof.put("treeSize", 312);
            }
        },
        ROOT("not signed by the key") {
            @Override
            void alter(ObjectNode proof) {
                String[] lines = proof.get("checkpoint").asString().split("\n");
                proof.put(
                        "checkpoint",
                        proof.get("checkpoint")
                                .asString()
                                .replace(lines[2], proof.get("path").get(0).asString()));
            }
        },
        NO_SIGNATURE("not signed by the key") {
            @Override
            void alter(ObjectNode proof) {
                String note = proof.get("checkpoint").asString();
                proof.put("checkpoint", note.substring(0, note.indexOf("\n\n") + 2));
            }
        },
        FORMAT("this format is not known") {
            @Override
            void alter(ObjectNode proof) {
                proof.put("format", "waybook-inclusion-proof/2");
            }
        },
        NO_LEAF("no leaf") {
            @Override
            void alter(ObjectNode proof) {
                proof.remove("leaf");
            }
        };

        private final String reason;

        Forgery(String reason) {
            this.reason = reason;
        }

        abstract void alter(ObjectNode proof);
    }

    @ParameterizedTest
    @EnumSource(Forgery.class)
    void aForgedProofIsRefused(Forgery forgery) throws Exception {
        ObjectNode proof = json.valueToTree(inclusion(5, 313));
        forgery.alter(proof);

        requireNotProven(check(save(proof)), forgery.reason);
    }

    @Test
    void aProofUnderAnotherKeyIsRefused() throws Exception {
        try (AuditedLog other = new AuditedLog(Files.createDirectory(directory.resolve("forger")))) {
            ObjectNode proof = json.valueToTree(inclusion(5, 313));
            proof.put(
                    "publicKey",
                    new Evidence(Optional.of(other.evidence())).publicKey().pem());

            requireNotProven(check(save(proof)), "not signed by the key");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aForgedConsistencyProofIsRefused(int step) throws Exception {
        ObjectNode altered = json.valueToTree(consistency(13, 313));
        ArrayNode path = (ArrayNode) altered.get("path");
        path.set(step, path.get(step + 1));
        ObjectNode shorter = json.valueToTree(consistency(13, 313));
        ((ArrayNode) shorter.get("path")).remove(step);
        ObjectNode swapped = json.valueToTree(consistency(13, 313));
        swapped.set("fromCheckpoint", swapped.get("toCheckpoint"));

        requireNotProven(check(save(altered)), "does not lead to the roots");
        requireNotProven(check(save(shorter)), "the path ");
        requireNotProven(check(save(swapped)), "the path");
    }

    @Test
    void whatIsNoProofIsRefused() throws Exception {
        requireNotProven(check(save("none.json", "{\"format\": 7 ")), "");
        requireNotProven(check(save("page.json", "<html></html>")), "no JSON");
        assertThat(check(directory.resolve("missing.json")).status()).isEqualTo(CANNOT_CHECK);
        assertThat(check().output()).contains("Usage: java ProofCheck.java");
    }

    private static void requireNotProven(Checked checked, String reason) {
        assertThat(checked.status()).as(checked.output()).isEqualTo(NOT_PROVEN);
        assertThat(checked.output()).startsWith("NOT PROVEN: ").contains(reason);
    }

    private InclusionProof inclusion(long position, long size) {
        return evidence.inclusion(position, signed(size));
    }

    private ConsistencyProof consistency(long from, long to) {
        return evidence.consistency(signed(from), signed(to));
    }

    private SignedCheckpoint signed(long size) {
        return evidence.checkpoint(Optional.of(size));
    }

    private Path save(Object proof) throws IOException {
        return save("proof.json", json.writeValueAsString(proof));
    }

    private static Path save(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static Checked check(Path... files) throws IOException, InterruptedException {
        return run(List.of("-XX:TieredStopAtLevel=1", "-cp", directory.toString(), "ProofCheck"), files);
    }

    private static Checked run(List<String> program, Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(program);
        List.of(files).forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Checked(process.waitFor(), output);
    }

    /** What the program said, and the status it ended with. */
    private record Checked(int status, String output) {}
}
