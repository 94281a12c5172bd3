package org.waybook.contracts.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.waybook.contracts.json.DomainJson;
import org.waybook.contracts.json.Sealer;
import org.waybook.contracts.sealing.Persons;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import tools.jackson.core.JacksonException;

/**
 * The consignments of a large filing as chunks: JSON sealed like an event, with the MRN as its case, and compressed. The
 * same consignments give other bytes each time, since every seal is fresh.
 */
public final class DatasetChunks {

    /** Some 1.5 MB of JSON for postal consignments: small against memory, large against the cost of a durable write. */
    public static final int CONSIGNMENTS_MAX = 1_000;

    /** Far above any chunk of {@link #CONSIGNMENTS_MAX}, and below what would endanger the process. */
    static final int EXPANDED_BYTES_MAX = 64 * 1024 * 1024;

    private static final String TYPE = "DatasetChunk";

    /**
     * Revision 2 has the elements of every type of filing; all are optional, so a chunk of revision 1 is read as it is.
     */
    static final int REVISION = 2;

    /**
     * What is written: an object, so that it can grow.
     *
     * @param revision of its shape; the first one said none
     */
    record Content(Optional<Integer> revision, List<HouseConsignment> consignments) {}

    private final Sealing sealing;

    public DatasetChunks(Sealing sealing) {
        this.sealing = sealing;
    }

    /**
     * The bytes to store; every key they are sealed with is durable when this returns.
     *
     * @throws IllegalArgumentException for more than {@link #CONSIGNMENTS_MAX} consignments, or too large ones
     */
    public byte[] write(Mrn filing, List<HouseConsignment> consignments) {
        if (consignments.size() > CONSIGNMENTS_MAX) {
            throw new IllegalArgumentException("A chunk holds at most " + CONSIGNMENTS_MAX + " consignments, not "
                    + consignments.size() + "; cut the dataset into more chunks.");
        }
        byte[] json = DomainJson.write(
                new Content(Optional.of(REVISION), consignments),
                sealing.writing(TYPE, filing.value(), Persons.in(consignments)));
        if (json.length > EXPANDED_BYTES_MAX) {
            throw new IllegalArgumentException("A chunk has at most " + EXPANDED_BYTES_MAX + " bytes of JSON, not "
                    + json.length + "; put fewer consignments into it.");
        }
        return compress(json);
    }

    /**
     * The consignments of a chunk, persons erased where a key is destroyed.
     *
     * @throws IllegalArgumentException when the bytes are not a chunk
     */
    public List<HouseConsignment> read(Mrn filing, byte[] stored) {
        byte[] json = expand(stored);
        try {
            Sealer sealer = sealing.reading(TYPE, filing.value(), SubjectsNamed.in(json));
            return DomainJson.read(json, Content.class, sealer).consignments();
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException(
                    "The chunk of " + stored.length + " bytes of " + filing.value() + " does not fit its contract: "
                            + unreadable.getOriginalMessage() + " Verify the log.",
                    unreadable);
        }
    }

    /** What an event says of a chunk. */
    public static Houses.Chunk describe(byte[] stored, int count) {
        return new Houses.Chunk(digest(stored), stored.length, count);
    }

    /** SHA-256 of stored bytes, in hexadecimal. */
    public static String digest(byte[] stored) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stored));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private static byte[] compress(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length / 2);
        try (GZIPOutputStream gzip = new FastGzip(bytes)) {
            gzip.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot fail to be written.", impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] expand(byte[] stored) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(stored))) {
            byte[] json = gzip.readNBytes(EXPANDED_BYTES_MAX + 1);
            if (json.length > EXPANDED_BYTES_MAX) {
                throw new IllegalArgumentException(
                        "The chunk expands beyond " + EXPANDED_BYTES_MAX + " bytes; it is not one of ours.");
            }
            return json;
        } catch (IOException notCompressed) {
            throw new IllegalArgumentException(
                    "The chunk of " + stored.length + " bytes is damaged or not one of ours; verify the log.",
                    notCompressed);
        }
    }

    /** Seals do not compress, so a better level costs half as much time again and saves 3 % of the size. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
