package org.waybook.query.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.util.NamedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybook.projections.views.ConsignmentFields;

/** Counts of what was found, by the values of some fields. */
final class Facets {

    /** Values of one facet: all HS chapters (97), all countries of a trade, all months of eight years. */
    private static final int VALUES_MAX = 100;

    private static final List<String> BY_COUNT = List.of(
            ConsignmentFields.STATE,
            ConsignmentFields.FILING_TYPE,
            ConsignmentFields.MODE_OF_TRANSPORT,
            ConsignmentFields.OFFICE_OF_FIRST_ENTRY,
            ConsignmentFields.COUNTRY_OF_DISPATCH,
            ConsignmentFields.COUNTRY_OF_DESTINATION,
            ConsignmentFields.HS_CHAPTER);

    private Facets() {}

    static Map<String, Aggregation> aggregations() {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        BY_COUNT.forEach(field -> aggregations.put(
                field, Aggregation.of(a -> a.terms(terms -> terms.field(field).size(VALUES_MAX)))));
        aggregations.put(
                ConsignmentFields.FILED_MONTH,
                Aggregation.of(a -> a.terms(terms -> terms.field(ConsignmentFields.FILED_MONTH)
                        .size(VALUES_MAX)
                        .order(NamedValue.of("_key", SortOrder.Asc)))));
        return aggregations;
    }

    static Map<String, List<FacetValue>> of(Map<String, Aggregate> aggregates) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        aggregations().keySet().forEach(field -> facets.put(field, values(aggregates.get(field))));
        return facets;
    }

    private static List<FacetValue> values(Aggregate aggregate) {
        // a field that no document has comes back without a type
        return aggregate != null && aggregate.isSterms()
                ? aggregate.sterms().buckets().array().stream()
                        .map(bucket -> new FacetValue(bucket.key().stringValue(), bucket.docCount()))
                        .toList()
                : List.of();
    }

    /** How many consignments have a value. */
    record FacetValue(String value, long count) {}
}
