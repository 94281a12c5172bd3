package org.waybook.projections.views;

import tools.jackson.databind.JsonNode;

/**
 * The part of a document of the consignments view that is shown; the other fields are only searched.
 *
 * @param particulars the complete dataset as the API shows it; absent where a search did not ask for them
 */
public record ConsignmentDocument(ConsignmentSummary summary, JsonNode particulars) {}
