package org.waybook.query.access;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.waybook.domain.party.Eori;
import org.waybook.projections.views.QualityFields;
import org.waybook.projections.views.View;
import org.waybook.query.problem.ApiProblem;

/** The only way from the API to the views: every query is narrowed to what its reader may know. */
public final class ScopedViews {

    /** Longer than any search of the console takes, shorter than a person waits. */
    private static final Duration SEARCH_TIME_MAX = Duration.ofSeconds(10);

    private final ElasticsearchClient elasticsearch;
    private final NeedToKnow needToKnow;

    public ScopedViews(ElasticsearchClient elasticsearch, NeedToKnow needToKnow) {
        this.elasticsearch = elasticsearch;
        this.needToKnow = needToKnow;
    }

    /**
     * Searches a view.
     *
     * @param wanted what the reader looks for
     * @param more everything but the query and the index
     * @throws ApiProblem when the reader may know nothing, or Elasticsearch does not answer
     */
    public <T> SearchResponse<T> search(
            Reader reader, View view, Query wanted, Consumer<SearchRequest.Builder> more, Class<T> documents) {
        return search(needToKnow.scopeOf(reader), view, wanted, more, documents);
    }

    /**
     * Searches what a declarant filed.
     *
     * @param more everything but the query and the index
     * @throws ApiProblem when the reader may know nothing of it, or Elasticsearch does not answer
     */
    public <T> SearchResponse<T> searchFiledBy(
            Eori declarant, Reader reader, Consumer<SearchRequest.Builder> more, Class<T> documents) {
        Query filed = Query.of(
                query -> query.term(term -> term.field(QualityFields.DECLARANT).value(declarant.value())));
        return search(needToKnow.scopeOfDeclarant(reader, declarant), View.QUALITY, filed, more, documents);
    }

    private <T> SearchResponse<T> search(
            Query scope, View view, Query wanted, Consumer<SearchRequest.Builder> more, Class<T> documents) {
        SearchRequest.Builder request = new SearchRequest.Builder();
        more.accept(request);
        request.index(view.alias())
                .timeout(SEARCH_TIME_MAX.toSeconds() + "s")
                .allowPartialSearchResults(false)
                .query(query -> query.bool(both -> both.must(wanted).filter(scope)));
        try {
            return elasticsearch.search(request.build(), documents);
        } catch (ElasticsearchException | IOException failure) {
            throw ApiProblem.unavailable(
                    "The view of " + view.viewName() + " does not answer now; try again in a few seconds.", failure);
        }
    }
}
