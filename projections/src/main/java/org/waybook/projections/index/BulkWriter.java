package org.waybook.projections.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waybook.projections.views.View;
import org.waybook.projections.views.ViewJson;

/** Writes documents whole, each with the position of its last event as its version. */
public final class BulkWriter {

    /** Bytes of one request: large enough to be quick, small beside the node's heap. */
    private static final int REQUEST_BYTES_MAX = 8 * 1024 * 1024;

    /** A later version is there already, so this one is applied. */
    private static final int CONFLICT = 409;

    /** Too many requests, and the answers of a node that starts, ends or is overloaded. */
    private static final Set<Integer> PATIENCE = Set.of(429, 500, 502, 503, 504);

    private static final int FIRST_ERROR = 300;

    private final ElasticsearchClient elasticsearch;
    private final View view;
    private final Patience patience;

    public BulkWriter(ElasticsearchClient elasticsearch, View view, Patience patience) {
        this.elasticsearch = elasticsearch;
        this.view = view;
        this.patience = patience;
    }

    /**
     * Writes the documents; returns when each is acknowledged or refused.
     *
     * @return those that were refused for what is in them
     * @throws StoreUnavailable when Elasticsearch does not take them now
     */
    public List<DocumentRefused> write(List<ViewDocument> documents) {
        List<DocumentRefused> refused = new ArrayList<>();
        List<BulkOperation> operations = new ArrayList<>();
        long bytes = 0;
        for (ViewDocument document : documents) {
            byte[] json = ViewJson.mapper().writeValueAsBytes(document.content());
            if (bytes + json.length > REQUEST_BYTES_MAX && !operations.isEmpty()) {
                refused.addAll(send(operations));
                operations = new ArrayList<>();
                bytes = 0;
            }
            operations.add(operation(document, json));
            bytes += json.length;
        }
        if (!operations.isEmpty()) {
            refused.addAll(send(operations));
        }
        return refused;
    }

    private BulkOperation operation(ViewDocument document, byte[] json) {
        return BulkOperation.of(bulk -> bulk.index(index -> index.index(view.index())
                .id(document.id())
                .version(document.version())
                .versionType(VersionType.ExternalGte)
                .document(BinaryData.of(json, ContentType.APPLICATION_JSON))));
    }

    private List<DocumentRefused> send(List<BulkOperation> operations) {
        return patience.whileUnavailable(() -> sendOnce(operations));
    }

    private List<DocumentRefused> sendOnce(List<BulkOperation> operations) {
        try {
            BulkResponse response = elasticsearch.bulk(bulk -> bulk.operations(operations));
            return response.errors() ? refusals(response) : List.of();
        } catch (ElasticsearchException | IOException failure) {
            throw new StoreUnavailable(
                    "Elasticsearch did not take " + operations.size() + " documents of " + view.index() + ": "
                            + failure.getMessage(),
                    failure);
        }
    }

    private List<DocumentRefused> refusals(BulkResponse response) {
        List<DocumentRefused> refused = new ArrayList<>();
        for (BulkResponseItem item : response.items()) {
            if (item.status() < FIRST_ERROR || item.status() == CONFLICT) {
                continue;
            }
            String reason = item.status() + " "
                    + (item.error() == null
                            ? ""
                            : item.error().type() + ": " + item.error().reason());
            if (PATIENCE.contains(item.status())) {
                throw new StoreUnavailable(
                        "Elasticsearch did not take document " + item.id() + " of " + view.index() + " now: " + reason,
                        null);
            }
            refused.add(new DocumentRefused(item.id(), reason));
        }
        return refused;
    }
}
