package org.waybook.contracts.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waybook.contracts.FullShipment;
import org.waybook.contracts.GoldenFiles;
import org.waybook.contracts.Shipment;
import org.waybook.contracts.json.DomainJson;
import org.waybook.contracts.json.StoredForm;
import org.waybook.contracts.schema.Docstrings;
import org.waybook.contracts.schema.EventSchemas;
import org.waybook.contracts.sealing.FixedKeyStore;
import org.waybook.contracts.sealing.Sealing;
import tools.jackson.databind.JsonNode;

/**
 * A chunk beside the log is kept as long as the event that names it, so it is read for good too. Its files are written
 * like those of events, by {@code -Dgolden.write=true}, and never again.
 */
class ChunkShapeTest {

    private static final Path FIRST = Path.of("src/test/resources/dataset/DatasetChunk.r1.json");
    private static final Path GOLDEN = Path.of("src/test/resources/dataset/DatasetChunk.r2.json");
    private static final Path SCHEMA = Path.of("src/test/resources/dataset/DatasetChunk.r2.schema.json");

    private static final JsonNode PRESENT = StoredForm.of(DatasetChunks.Content.class, Docstrings.ofTheDomain());

    private static final DatasetChunks CHUNKS =
            new DatasetChunks(new Sealing(new FixedKeyStore(), new SecureRandom(), Clock.systemUTC()));

    @BeforeAll
    static void writeWhatIsMissing() {
        if (GoldenFiles.areWritten()) {
            byte[] chunk = CHUNKS.write(Shipment.FILING, List.of(FullShipment.consignment()));
            GoldenFiles.writeOnce(GOLDEN, DomainJson.mapper().readTree(DatasetChunks.expand(chunk)));
            GoldenFiles.writeOnce(SCHEMA, PRESENT);
        }
    }

    @Test
    void aChunkHasTheShapeItWasReleasedWith() {
        assertThat(EventSchemas.shape(PRESENT))
                .as(
                        "What is stored in a chunk is no longer what was released. Let DatasetChunks write the next revision"
                                + " and bring chunks of earlier ones to it while they are read, keep these files, and add those"
                                + " of the next revision. A chunk that says no revision has revision 1.")
                .isEqualTo(EventSchemas.shape(DomainJson.mapper().readTree(SCHEMA)));
    }

    @Test
    void aChunkOfTheFirstReleaseIsRead() {
        assertThat(CHUNKS.read(Shipment.FILING, compressed(FIRST))).containsExactly(Shipment.consignment());
    }

    @Test
    void aChunkOfThePresentRevisionIsRead() {
        assertThat(CHUNKS.read(Shipment.FILING, compressed(GOLDEN))).containsExactly(FullShipment.consignment());
    }

    private static byte[] compressed(Path file) {
        byte[] json = DomainJson.mapper().readTree(file).toString().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot fail to be written.", impossible);
        }
        return bytes.toByteArray();
    }
}
