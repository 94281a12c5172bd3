package org.waybook.query.consignment;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Locale;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.projections.views.View;
import org.waybook.query.access.Reader;
import org.waybook.query.access.ScopedViews;
import org.waybook.query.problem.ApiProblem;

/** Finds one consignment among those that a reader may know. */
public final class KnownConsignments {

    private final ScopedViews views;

    public KnownConsignments(ScopedViews views) {
        this.views = views;
    }

    /**
     * A part of a consignment's document.
     *
     * @throws ApiProblem when there is no such consignment, or none that the reader may know: the answers are the same
     */
    public <T> T find(Reader reader, ConsignmentId id, Class<T> document) {
        Query byId = Query.of(query -> query.ids(ids -> ids.values(id.value())));
        return views
                .search(reader, View.CONSIGNMENTS, byId, request -> request.size(1), document)
                .hits()
                .hits()
                .stream()
                .findFirst()
                .map(hit -> hit.source())
                .orElseThrow(() -> unknown(id.value()));
    }

    /**
     * The identifier that a path gives.
     *
     * @throws ApiProblem when it cannot be one
     */
    public static ConsignmentId identifier(String text) {
        try {
            return new ConsignmentId(text.toLowerCase(Locale.ROOT));
        } catch (InvalidValue notOne) {
            throw ApiProblem.notFound("CONSIGNMENT_UNKNOWN", notOne.getMessage() + " " + notOne.remedy());
        }
    }

    /** The answer for a consignment that does not exist. */
    public static ApiProblem unknown(String id) {
        return ApiProblem.notFound(
                "CONSIGNMENT_UNKNOWN",
                "There is no consignment " + id
                        + "; take the identifier from a search result or from the answer to the filing.");
    }
}
