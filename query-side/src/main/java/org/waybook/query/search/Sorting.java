package org.waybook.query.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waybook.projections.views.ConsignmentFields;

/** The order of a list; the identifier decides between equals, so that a list can be continued. */
enum Sorting {
    FILED_AT_ASCENDING("filedAt", by(ConsignmentFields.FILED_AT, SortOrder.Asc)),
    FILED_AT_DESCENDING("-filedAt", by(ConsignmentFields.FILED_AT, SortOrder.Desc)),
    ESTIMATED_ARRIVAL_ASCENDING("estimatedArrival", by(ConsignmentFields.ESTIMATED_ARRIVAL, SortOrder.Asc)),
    ESTIMATED_ARRIVAL_DESCENDING("-estimatedArrival", by(ConsignmentFields.ESTIMATED_ARRIVAL, SortOrder.Desc)),
    LAST_EVENT_AT_ASCENDING("lastEventAt", by(ConsignmentFields.LAST_EVENT_AT, SortOrder.Asc)),
    LAST_EVENT_AT_DESCENDING("-lastEventAt", by(ConsignmentFields.LAST_EVENT_AT, SortOrder.Desc)),
    RELEVANCE("relevance", SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))));

    private final String parameter;
    private final SortOptions first;

    Sorting(String parameter, SortOptions first) {
        this.parameter = parameter;
        this.first = first;
    }

    String parameter() {
        return parameter;
    }

    static Optional<Sorting> of(String parameter) {
        return Arrays.stream(values())
                .filter(sorting -> sorting.parameter.equals(parameter))
                .findFirst();
    }

    static String names() {
        return String.join(", ", Arrays.stream(values()).map(Sorting::parameter).toList());
    }

    List<SortOptions> options() {
        return List.of(first, by(ConsignmentFields.ID, SortOrder.Asc));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(f -> f.field(field).order(order).missing("_last")));
    }
}
