package org.waybook.query.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Optional;
import org.waybook.projections.views.ConsignmentDocument;
import org.waybook.projections.views.ConsignmentSummary;
import org.waybook.projections.views.View;
import org.waybook.query.access.Reader;
import org.waybook.query.access.ScopedViews;
import org.waybook.query.status.ViewClock;

/** Asks the consignments view. */
final class ConsignmentSearch {

    private static final String SHOWN = "summary";

    /** Characters of a highlighted fragment: a line of a list. */
    private static final int FRAGMENT_CHARACTERS = 120;

    private static final int FRAGMENTS = 2;

    private final ScopedViews views;
    private final ViewClock clock;

    ConsignmentSearch(ScopedViews views, ViewClock clock) {
        this.views = views;
        this.clock = clock;
    }

    SearchAnswer search(Reader reader, SearchCriteria criteria, String fingerprint) {
        criteria.waitFor().ifPresent(position -> clock.waitFor(View.CONSIGNMENTS, position));
        ViewClock.Started started = clock.start(View.CONSIGNMENTS);
        SearchResponse<ConsignmentDocument> found = views.search(
                reader,
                View.CONSIGNMENTS,
                criteria.query(),
                request -> complete(request, criteria),
                ConsignmentDocument.class);
        List<Hit<ConsignmentDocument>> hits = found.hits().hits();
        boolean more = hits.size() > criteria.limit();
        List<Hit<ConsignmentDocument>> page = more ? hits.subList(0, criteria.limit()) : hits;
        return new SearchAnswer(
                found.hits().total().value(),
                page.stream().map(ConsignmentSearch::summary).toList(),
                Facets.of(found.aggregations()),
                more ? Optional.of(Cursor.behind(page.getLast().sort(), fingerprint)) : Optional.empty(),
                started.done());
    }

    private static void complete(SearchRequest.Builder request, SearchCriteria criteria) {
        // one more than the page, to know whether there is another page
        request.size(criteria.limit() + 1)
                .sort(criteria.sorting().options())
                .trackScores(criteria.text().isPresent())
                .trackTotalHits(total -> total.enabled(true))
                .aggregations(Facets.aggregations())
                .source(source -> source.filter(filter -> filter.includes(SHOWN)));
        if (!criteria.after().isEmpty()) {
            request.searchAfter(criteria.after());
        }
        if (criteria.text().isPresent()) {
            request.highlight(highlight());
        }
    }

    private static Highlight highlight() {
        List<NamedValue<HighlightField>> fields = Words.SHOWN.stream()
                .map(field -> NamedValue.of(field, HighlightField.of(f -> f)))
                .toList();
        // escaped by Elasticsearch, so that a name with markup in it stays a name in a browser
        return Highlight.of(highlight -> highlight
                .fields(fields)
                .requireFieldMatch(false)
                .encoder(HighlighterEncoder.Html)
                .fragmentSize(FRAGMENT_CHARACTERS)
                .numberOfFragments(FRAGMENTS));
    }

    private static ConsignmentSummary summary(Hit<ConsignmentDocument> hit) {
        ConsignmentSummary summary = hit.source().summary();
        return hit.highlight().isEmpty() ? summary : summary.withHighlights(hit.highlight());
    }
}
