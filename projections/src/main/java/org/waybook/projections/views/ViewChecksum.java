package org.waybook.projections.views;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells whether two repositories, or one before and after a rebuild, show the same: sums up the documents as they stand
 * in Elasticsearch, page by page, each with its fields in alphabetical order.
 */
public final class ViewChecksum {

    /** Documents read at a time: some megabytes. */
    private static final int PAGE = 1_000;

    private static final Set<String> DIFFERS_BETWEEN_RUNS = Set.of("position", "recordedAt");

    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

    /** By which documents are paged; no two have the same. */
    private static final Map<View, List<String>> ORDER = Map.of(
            View.CONSIGNMENTS,
            List.of(ConsignmentFields.ID),
            View.TIMELINE,
            List.of(TimelineFields.POSITION),
            View.QUALITY,
            List.of(QualityFields.MRN));

    private final ElasticsearchClient elasticsearch;

    public ViewChecksum(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Sums up every document of a view, without what differs between two runs of the same story: their order, positions,
     * hashes and recording times. The sum is that of the documents' hashes, so that the order does not count.
     */
    public Checksum of(View view) {
        MessageDigest digest = sha256();
        BigInteger sum = BigInteger.ZERO;
        long documents = 0;
        try {
            elasticsearch.indices().refresh(r -> r.index(view.alias()));
            List<Hit<JsonNode>> page = page(view, List.of());
            while (!page.isEmpty()) {
                for (Hit<JsonNode> hit : page) {
                    sum = sum.add(new BigInteger(1, digest.digest(canonical(hit.source()))));
                }
                documents += page.size();
                page = page(view, page.getLast().sort());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "Elasticsearch does not answer, so " + view.viewName() + " cannot be summed up.", failure);
        }
        return new Checksum(view, documents, "%064x".formatted(sum.mod(MODULUS)));
    }

    private List<Hit<JsonNode>> page(View view, List<FieldValue> after) throws IOException {
        List<SortOptions> sort = ORDER.get(view).stream()
                .map(field -> SortOptions.of(s -> s.field(f -> f.field(field).order(SortOrder.Asc))))
                .toList();
        return elasticsearch
                .search(
                        search -> {
                            search.index(view.alias()).size(PAGE).sort(sort).trackTotalHits(t -> t.enabled(false));
                            return after.isEmpty() ? search : search.searchAfter(after);
                        },
                        JsonNode.class)
                .hits()
                .hits();
    }

    private static byte[] canonical(JsonNode document) {
        String line = ViewJson.mapper().writeValueAsString(ordered(document)) + "\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode ordered(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode sorted = ViewJson.mapper().createObjectNode();
                Map<String, JsonNode> fields = new TreeMap<>();
                object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
                fields.keySet().removeAll(DIFFERS_BETWEEN_RUNS);
                fields.forEach((name, value) -> sorted.set(name, ordered(value)));
                yield sorted;
            }
            case ArrayNode array -> {
                ArrayNode items = ViewJson.mapper().createArrayNode();
                array.forEach(item -> items.add(ordered(item)));
                yield items;
            }
            default -> node;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /**
     * The sum of one view.
     *
     * @param documents how many were summed up
     * @param sha256 the sum of the documents' SHA-256, modulo 2^256, in hexadecimal
     */
    public record Checksum(View view, long documents, String sha256) {}
}
