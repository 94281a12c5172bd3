package org.waybook.query.quality;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Map;
import org.waybook.domain.party.Eori;
import org.waybook.domain.quality.QualityRow;
import org.waybook.domain.quality.QualityWeights;
import org.waybook.projections.views.FilingQualityDocument;
import org.waybook.projections.views.QualityFields;
import org.waybook.projections.views.View;
import org.waybook.query.access.Reader;
import org.waybook.query.access.ScopedViews;
import org.waybook.query.quality.DeclarantQualityAnswer.FrequentWeakness;
import org.waybook.query.quality.DeclarantQualityAnswer.Month;
import org.waybook.query.status.ViewClock;

/** Asks the quality view for the figures of one declarant. */
final class DeclarantQuality {

    /** Eight years. */
    private static final int MONTHS_MAX = 96;

    /** A screen full of filings to mend. */
    private static final int WEAKEST_MAX = 20;

    /** The hits are only those with weaknesses; this counts all. */
    private static final String FILINGS = "filings";

    private static final String MEAN = "mean";
    private static final String MONTHS = "months";

    private final ScopedViews views;
    private final ViewClock clock;

    DeclarantQuality(ScopedViews views, ViewClock clock) {
        this.views = views;
        this.clock = clock;
    }

    DeclarantQualityAnswer of(Eori declarant, Reader reader) {
        ViewClock.Started started = clock.start(View.QUALITY);
        SearchResponse<FilingQualityDocument> found =
                views.searchFiledBy(declarant, reader, DeclarantQuality::figures, FilingQualityDocument.class);
        Map<String, Aggregate> figures = found.aggregations();
        return new DeclarantQualityAnswer(
                declarant.value(),
                figures.get(FILINGS).valueCount().value().longValue(),
                mean(figures),
                figures.get(QualityFields.LATE).filter().docCount(),
                buckets(figures.get(QualityFields.WEAKNESSES)).stream()
                        .map(DeclarantQuality::weakness)
                        .toList(),
                buckets(figures.get(MONTHS)).reversed().stream()
                        .map(DeclarantQuality::month)
                        .toList(),
                found.hits().hits().stream().map(Hit::source).toList(),
                started.done());
    }

    private static void figures(SearchRequest.Builder request) {
        request.size(WEAKEST_MAX)
                .postFilter(weak -> weak.exists(exists -> exists.field(QualityFields.WEAKNESSES)))
                .sort(sort ->
                        sort.field(field -> field.field(QualityFields.FILED_AT).order(SortOrder.Desc)))
                .aggregations(FILINGS, Aggregation.of(all -> all.valueCount(count -> count.field(QualityFields.MRN))))
                .aggregations(MEAN, meanScore())
                .aggregations(QualityFields.LATE, late())
                .aggregations(
                        QualityFields.WEAKNESSES,
                        Aggregation.of(codes -> codes.terms(terms -> terms.field(QualityFields.WEAKNESSES))))
                .aggregations(
                        MONTHS, Aggregation.of(months -> months.terms(terms -> terms.field(QualityFields.FILED_MONTH)
                                        .size(MONTHS_MAX)
                                        .order(NamedValue.of("_key", SortOrder.Desc)))
                                .aggregations(MEAN, meanScore())
                                .aggregations(QualityFields.LATE, late())));
    }

    private static Aggregation meanScore() {
        return Aggregation.of(mean -> mean.avg(average -> average.field(QualityFields.SCORE)));
    }

    private static Aggregation late() {
        return Aggregation.of(late -> late.filter(
                filter -> filter.term(term -> term.field(QualityFields.LATE).value(true))));
    }

    private static FrequentWeakness weakness(StringTermsBucket bucket) {
        String code = bucket.key().stringValue();
        return new FrequentWeakness(
                code,
                QualityWeights.of(code).map(QualityRow::words).orElse(code),
                bucket.docCount(),
                QualityWeights.of(code).map(QualityRow::remedy).orElse(""));
    }

    private static Month month(StringTermsBucket bucket) {
        return new Month(
                bucket.key().stringValue(),
                bucket.docCount(),
                mean(bucket.aggregations()),
                bucket.aggregations().get(QualityFields.LATE).filter().docCount());
    }

    /** To one digit; an average of nothing is 0. */
    private static double mean(Map<String, Aggregate> figures) {
        Double mean = figures.get(MEAN).avg().value();
        return mean == null || !Double.isFinite(mean) ? 0 : Math.round(mean * 10) / 10.0;
    }

    private static List<StringTermsBucket> buckets(Aggregate aggregate) {
        // a field that no document has comes back without a type
        return aggregate.isSterms() ? aggregate.sterms().buckets().array() : List.of();
    }
}
