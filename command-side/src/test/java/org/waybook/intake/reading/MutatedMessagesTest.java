package org.waybook.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.intake.json.JsonFilings;
import org.waybook.intake.xml.XmlFilings;

/** Whatever a message holds, reading it answers: a dataset or findings, in bounded time, and never an exception. */
class MutatedMessagesTest {

    private static final long SEED = Long.getLong("waybook.test.seed", 4_711L);
    private static final int MUTATIONS = 1_000;
    private static final Duration TIME_MAX = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = {"f10.json", "f43.json", "f32.xml", "f43.xml"})
    void aMutatedMessageIsAnsweredWithADatasetOrFindings(String name) {
        byte[] message = Messages.bytes(name);
        Function<byte[], FilingReading> reader =
                name.endsWith(".xml") ? new XmlFilings()::read : new JsonFilings()::read;
        SplittableRandom random = new SplittableRandom(SEED);
        assertTimeoutPreemptively(TIME_MAX, () -> {
            for (int count = 0; count < MUTATIONS; count++) {
                FilingReading reading = reader.apply(mutated(message, random));

                if (reading instanceof FilingReading.Unread unread) {
                    assertThat(unread.findings())
                            .as("mutation %d of seed %d", count, SEED)
                            .isNotEmpty()
                            .allSatisfy(finding -> assertThat(finding.text()).isNotBlank());
                }
            }
        });
    }

    private static byte[] mutated(byte[] message, SplittableRandom random) {
        byte[] mutant = message;
        int times = 1 + random.nextInt(3);
        for (int time = 0; time < times; time++) {
            mutant = mutatedOnce(mutant, random);
        }
        return mutant;
    }

    private static byte[] mutatedOnce(byte[] message, SplittableRandom random) {
        int from = random.nextInt(message.length);
        int to = Math.min(message.length, from + 1 + random.nextInt(200));
        return switch (random.nextInt(9)) {
            case 0 -> part(message, 0, from, new byte[0], message.length);
            case 1 -> part(message, 0, from, new byte[0], to);
            case 2 -> part(message, 0, to, new byte[0], from);
            case 3 -> part(message, 0, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
            case 4 -> part(message, 0, from, new byte[] {(byte) 0xC3, (byte) 0x28}, from);
            case 5 -> part(message, 0, from, "<![CDATA[&#0;]]><".getBytes(), from);
            case 6 ->
                part(
                        message,
                        0,
                        from,
                        " a=\""
                                .repeat(1)
                                .concat("x".repeat(200_000))
                                .concat("\"")
                                .getBytes(),
                        from);
            case 7 -> part(message, 0, from, "{\"a\":[".repeat(5_000).getBytes(), from);
            default ->
                new String(message)
                        .replace("WCO:CIS:1", "WCO:CIS:" + random.nextInt(9))
                        .getBytes();
        };
    }

    private static byte[] part(byte[] message, int start, int end, byte[] between, int from) {
        ByteArrayOutputStream mutant = new ByteArrayOutputStream();
        mutant.write(message, start, end - start);
        mutant.writeBytes(between);
        mutant.write(message, Math.min(from, message.length), Math.max(0, message.length - from));
        return mutant.toByteArray();
    }
}
