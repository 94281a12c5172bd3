package org.waybook.projections.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Locale;
import org.waybook.projections.views.View;
import org.waybook.projections.views.ViewJson;
import tools.jackson.databind.node.ObjectNode;

/** The index of one version of a view. */
public final class ViewIndex {

    /** Small, so that a node that was killed replays little when it starts. */
    private static final String TRANSLOG_FLUSHED_AT = "32mb";

    /** Searchable is what the projections have refreshed, so that "complete to" is exact. */
    private static final String REFRESHED_BY_PROJECTIONS = "-1";

    private final ElasticsearchClient elasticsearch;
    private final View view;

    public ViewIndex(ElasticsearchClient elasticsearch, View view) {
        this.elasticsearch = elasticsearch;
        this.view = view;
    }

    /**
     * Creates the index where it is missing, and the alias where nothing carries it.
     *
     * @return whether the index had to be created, so that it is empty
     * @throws StoreUnavailable when Elasticsearch does not answer
     */
    public boolean ensure(int shards, int replicas) {
        try {
            boolean missing =
                    !elasticsearch.indices().exists(e -> e.index(view.index())).value();
            if (missing) {
                create(shards, replicas);
            }
            if (!elasticsearch.indices().existsAlias(e -> e.name(view.alias())).value()) {
                elasticsearch.indices().putAlias(p -> p.index(view.index()).name(view.alias()));
            }
            return missing;
        } catch (ElasticsearchException | IOException failure) {
            throw new StoreUnavailable(
                    "Elasticsearch could not make sure of index " + view.index() + ": " + failure.getMessage(),
                    failure);
        }
    }

    /**
     * Makes everything written so far searchable.
     *
     * @throws StoreUnavailable when Elasticsearch does not answer
     */
    public void refresh() {
        try {
            elasticsearch.indices().refresh(r -> r.index(view.index()));
        } catch (ElasticsearchException | IOException failure) {
            throw new StoreUnavailable(
                    "Elasticsearch could not refresh " + view.index() + ": " + failure.getMessage(), failure);
        }
    }

    private void create(int shards, int replicas) throws IOException {
        ObjectNode definition = definition();
        ObjectNode settings = definition.withObject("/settings");
        settings.put("number_of_shards", shards);
        settings.put("number_of_replicas", replicas);
        settings.put("refresh_interval", REFRESHED_BY_PROJECTIONS);
        settings.put("index.translog.flush_threshold_size", TRANSLOG_FLUSHED_AT);
        String json = definition.toString();
        elasticsearch.indices().create(c -> c.index(view.index()).withJson(new StringReader(json)));
    }

    private ObjectNode definition() throws IOException {
        String resource = "/views/" + view.name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream stream = ViewIndex.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The definition " + resource + " is missing from the class path.");
            }
            return (ObjectNode) ViewJson.mapper().readTree(stream);
        }
    }
}
