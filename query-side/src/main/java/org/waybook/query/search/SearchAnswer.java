package org.waybook.query.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.projections.views.ConsignmentSummary;
import org.waybook.query.search.Facets.FacetValue;
import org.waybook.query.status.ViewState;

/**
 * A page of consignments.
 *
 * @param total number of consignments found, exactly
 * @param facets counts over everything found, by field
 * @param nextCursor absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(description = "A page of consignments, and counts over everything that was found.")
record SearchAnswer(
        long total,
        List<ConsignmentSummary> items,
        Map<String, List<FacetValue>> facets,
        Optional<String> nextCursor,
        ViewState view) {}
