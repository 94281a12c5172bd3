package org.waybook.intake.spreading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybook.contracts.dataset.DatasetChunks;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Houses.Chunk;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.Digest;

/** The consignments of large filings, in sealed chunks beside the log; a chunk holds what one commit can spread. */
public final class HouseChunks {

    /** One is read and opened while another is sealed and a third waits for the log. */
    private static final int TOGETHER_MAX = 3;

    private final ChunkStore store;
    private final DatasetChunks dataset;

    public HouseChunks(ChunkStore store, DatasetChunks dataset) {
        this.store = store;
        this.dataset = dataset;
    }

    /** Writes consignments, durable when this returns. */
    public Chunked write(Mrn mrn, List<HouseConsignment> consignments) {
        List<Chunk> chunks = new ArrayList<>();
        for (int from = 0; from < consignments.size(); from += Houses.LISTED_MAX) {
            List<HouseConsignment> batch =
                    consignments.subList(from, Math.min(from + Houses.LISTED_MAX, consignments.size()));
            chunks.add(writeChunk(mrn, batch));
        }
        return new Chunked(consignments.size(), chunks);
    }

    /** Writes consignments to one chunk, durable when this returns. */
    public Chunk writeChunk(Mrn mrn, List<HouseConsignment> consignments) {
        byte[] body = dataset.write(mrn, consignments);
        store.put(body);
        return DatasetChunks.describe(body, consignments.size());
    }

    /** Reads one chunk. */
    public List<HouseConsignment> read(Mrn mrn, Chunk chunk) {
        byte[] body = store.get(Digest.ofHex(chunk.digest()))
                .orElseThrow(() -> new IllegalStateException("Chunk " + chunk.digest() + " of filing " + mrn.value()
                        + " is not beside the log; restore it from a backup."));
        return dataset.read(mrn, body);
    }

    /** Hands over the consignments of a filing, a chunk at a time. */
    public void forEachChunk(Mrn mrn, Chunked houses, Consumer<List<HouseConsignment>> work) {
        houses.chunks().forEach(chunk -> work.accept(read(mrn, chunk)));
    }

    /**
     * Works on the consignments of a filing in batches, some chunks at a time where the order makes no difference. A
     * batch is smaller than a chunk: what the framework does for each event of a unit of work grows with the number of
     * those before it, while a chunk is the better the more it holds.
     *
     * @param results takes what comes of each batch, in their order and in the thread of the caller
     */
    public <R> void forEachBatchTogether(
            Mrn mrn, Chunked houses, Function<List<HouseConsignment>, R> work, Consumer<R> results) {
        forEachChunkTogether(mrn, houses, chunk -> inBatches(chunk, work), of -> of.forEach(results));
    }

    /**
     * Works on the consignments of a filing a whole chunk at once, some chunks at a time.
     *
     * @param results takes what comes of each chunk, in their order and in the thread of the caller
     */
    public <R> void forEachChunkTogether(
            Mrn mrn, Chunked houses, Function<List<HouseConsignment>, R> work, Consumer<R> results) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                InOrder<R> ahead = new InOrder<>(threads, TOGETHER_MAX, results)) {
            houses.chunks().forEach(chunk -> ahead.submit(() -> work.apply(read(mrn, chunk))));
            ahead.finish();
        }
    }

    private static <R> List<R> inBatches(List<HouseConsignment> houses, Function<List<HouseConsignment>, R> work) {
        List<R> results = new ArrayList<>();
        for (int from = 0; from < houses.size(); from += Houses.LISTED_MAX) {
            results.add(work.apply(houses.subList(from, Math.min(from + Houses.LISTED_MAX, houses.size()))));
        }
        return results;
    }

    /** The transport documents of all consignments of a filing. */
    public Stream<TransportDocument> documents(Mrn mrn, Houses houses) {
        return switch (houses) {
            case Listed listed -> listed.transportDocuments().stream();
            case Chunked chunked ->
                chunked.chunks().stream()
                        .flatMap(chunk -> read(mrn, chunk).stream())
                        .map(HouseConsignment::transportDocument);
        };
    }
}
