package org.waybook.query.timeline;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.projections.views.TimelineEvent;
import org.waybook.projections.views.TimelineEvent.Entity;
import org.waybook.projections.views.TimelineFields;
import org.waybook.projections.views.View;
import org.waybook.query.access.Reader;
import org.waybook.query.access.ScopedViews;
import org.waybook.query.consignment.KnownConsignments;
import org.waybook.query.status.ViewClock;

/** Asks the timeline view for what concerns one consignment. */
final class TimelineReading {

    static final long BEFORE_THE_FIRST = -1;
    static final String CURSOR_PREFIX = "after-";

    private static final String SHOWN = "event";

    private final KnownConsignments consignments;
    private final ScopedViews views;
    private final ViewClock clock;

    TimelineReading(KnownConsignments consignments, ScopedViews views, ViewClock clock) {
        this.consignments = consignments;
        this.views = views;
        this.clock = clock;
    }

    TimelineAnswer read(Reader reader, ConsignmentId id, long after, int limit) {
        ViewClock.Started started = clock.start(View.TIMELINE);
        Numbers numbers = consignments.find(reader, id, Numbers.class);
        List<Hit<TimelineDocument>> hits = views.search(
                        reader,
                        View.TIMELINE,
                        concerning(id, numbers),
                        request -> request.size(limit + 1)
                                .sort(sort -> sort.field(field ->
                                        field.field(TimelineFields.POSITION).order(SortOrder.Asc)))
                                .searchAfter(FieldValue.of(after))
                                .source(source -> source.filter(filter -> filter.includes(SHOWN))),
                        TimelineDocument.class)
                .hits()
                .hits();
        boolean more = hits.size() > limit;
        List<TimelineEvent> events =
                hits.stream().limit(limit).map(hit -> hit.source().event()).toList();
        Optional<String> next =
                more ? Optional.of(CURSOR_PREFIX + events.getLast().position()) : Optional.empty();
        return new TimelineAnswer(id.value(), events, next, started.done());
    }

    private static Query concerning(ConsignmentId id, Numbers numbers) {
        return Query.of(query -> query.bool(either -> either.should(
                        is(TimelineFields.CONSIGNMENT, id.value()), ofEntity(Entity.FILING, List.of(numbers.mrn())))
                .should(ofEntity(Entity.ARRIVAL, numbers.arrivals()))
                .minimumShouldMatch("1")));
    }

    private static Query ofEntity(Entity entity, List<String> identifiers) {
        List<FieldValue> values = identifiers.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.bool(both -> both.filter(
                is(TimelineFields.ENTITY, entity.name()),
                Query.of(id ->
                        id.terms(terms -> terms.field(TimelineFields.ENTITY_ID).terms(any -> any.value(values)))))));
    }

    private static Query is(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    /** The numbers under which the events of a consignment's filing and arrivals are found. */
    record Numbers(String mrn, List<String> arrivals) {}

    /** The part of a document that is shown. */
    record TimelineDocument(TimelineEvent event) {}
}
