package org.waybook.query.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.projections.views.ConsignmentFields;

/**
 * What is searched for.
 *
 * @param text words or a number, anywhere
 * @param filters the checked values of each filter that is given; one of them must hold
 * @param from filed at this moment or later
 * @param to filed at this moment or before
 * @param after the sort values of the last consignment of the page before
 * @param waitFor a position that the answer must have taken in, if that can be within two seconds
 */
record SearchCriteria(
        Optional<String> text,
        Map<FilterParameter, List<String>> filters,
        Optional<Instant> from,
        Optional<Instant> to,
        Sorting sorting,
        int limit,
        List<FieldValue> after,
        Optional<Long> waitFor) {

    Query query() {
        List<Query> narrowing = new ArrayList<>();
        filters.forEach((parameter, values) ->
                narrowing.add(anyOf(values.stream().map(parameter::query).toList())));
        if (from.isPresent() || to.isPresent()) {
            narrowing.add(Query.of(query -> query.range(range -> range.date(date -> {
                date.field(ConsignmentFields.FILED_AT);
                from.ifPresent(moment -> date.gte(moment.toString()));
                to.ifPresent(moment -> date.lte(moment.toString()));
                return date;
            }))));
        }
        Query wanted = text.map(Words::anywhere).orElseGet(() -> Query.of(query -> query.matchAll(all -> all)));
        return Query.of(query -> query.bool(all -> all.must(wanted).filter(narrowing)));
    }

    private static Query anyOf(List<Query> queries) {
        return queries.size() == 1
                ? queries.getFirst()
                : Query.of(query -> query.bool(any -> any.should(queries).minimumShouldMatch("1")));
    }
}
