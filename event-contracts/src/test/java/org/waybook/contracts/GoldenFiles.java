package org.waybook.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.waybook.contracts.json.DomainJson;
import org.waybook.contracts.sealing.FixedKeyStore;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.domain.LifecycleEvent;
import tools.jackson.databind.JsonNode;

/**
 * Stored events of every revision ever released: one file each, such as {@code FilingReceived.r1.json}, never written
 * twice. Any registry can be tried on any folder of them.
 */
public record GoldenFiles(Path folder, ContractRegistry contracts) {

    /** Those of the product. */
    static final GoldenFiles RELEASED =
            new GoldenFiles(Path.of("src/test/resources/golden"), EventContracts.registry());

    private static final String SUFFIX = ".json";

    /** Whether files that are missing are written: {@code -Dgolden.write=true}. */
    public static boolean areWritten() {
        return Boolean.getBoolean("golden.write");
    }

    /** Every revision that a contract has or had, which needs a file each. */
    static Stream<String> titles(ContractRegistry contracts) {
        return contracts.all().stream()
                .flatMap(contract -> IntStream.rangeClosed(EventContract.FIRST, contract.revision())
                        .mapToObj(contract::title));
    }

    /** The files of a folder by their titles, that is without their suffix. */
    static List<String> titles(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(suffix, ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read.", unreadable);
        }
    }

    /** Writes a text to a file that is not there yet. */
    public static void writeOnce(Path file, JsonNode json) {
        if (!Files.exists(file)) {
            try {
                Files.writeString(file, json.toPrettyString().replace("\r\n", "\n") + "\n");
            } catch (IOException unwritable) {
                throw new UncheckedIOException("The file " + file + " cannot be written.", unwritable);
            }
        }
    }

    List<String> titles() {
        return titles(folder, SUFFIX);
    }

    Path file(String title) {
        return folder.resolve(title + SUFFIX);
    }

    JsonNode tree(String title) {
        assertThat(file(title)).as("run once with -Dgolden.write=true").exists();
        return DomainJson.mapper().readTree(file(title));
    }

    /** The event of a file as the log reads it: through the chain of upcasters, then the serializer. */
    LifecycleEvent readByTheLog(String title) {
        DomainEventData<byte[]> stored = new GenericDomainEventEntry<>(
                "type",
                "aggregate",
                0,
                title,
                Instant.EPOCH,
                type(title).getName(),
                type(title).getRevision(),
                tree(title).toString().getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
        TrackedEventData<byte[]> read = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(0), stored);
        return (LifecycleEvent)
                EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(read), serializer(), contracts.upcasters())
                        .findFirst()
                        .orElseThrow()
                        .getPayload();
    }

    /** The event of a file as the serializer reads it by itself, as it reads dead letters. */
    LifecycleEvent readBySerializer(String title) {
        return serializer().deserialize(new SimpleSerializedObject<>(tree(title), JsonNode.class, type(title)));
    }

    ContractSerializer serializer() {
        return new ContractSerializer(
                new Sealing(new FixedKeyStore(), new SecureRandom(), Clock.systemUTC()), contracts);
    }

    private static SimpleSerializedType type(String title) {
        String[] parts = title.split("\\.r");
        return new SimpleSerializedType(parts[0], parts[1]);
    }
}
