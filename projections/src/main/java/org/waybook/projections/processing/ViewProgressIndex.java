package org.waybook.projections.processing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.IOException;
import java.util.Map;
import org.waybook.projections.index.StoreUnavailable;
import org.waybook.projections.views.ProgressDocument;
import org.waybook.projections.views.ViewProgress.Progress;

/** Writes beside the views how far they are, for query sides that run elsewhere. */
public final class ViewProgressIndex {

    private final ElasticsearchClient elasticsearch;

    public ViewProgressIndex(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Writes the progress of a view.
     *
     * @throws StoreUnavailable when Elasticsearch does not answer
     */
    void write(Progress progress) {
        Map<String, Object> document = Map.of(
                ProgressDocument.COMPLETE_TO, progress.completeTo(),
                ProgressDocument.DEAD_LETTERS, progress.deadLetters());
        try {
            elasticsearch.index(index -> index.index(ProgressDocument.INDEX)
                    .id(progress.view().viewName())
                    .refresh(Refresh.False)
                    .document(document));
        } catch (ElasticsearchException | IOException failure) {
            throw new StoreUnavailable("Elasticsearch did not take the progress of the views.", failure);
        }
    }
}
