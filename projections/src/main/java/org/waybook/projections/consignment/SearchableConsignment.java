package org.waybook.projections.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.projections.views.ConsignmentSummary;
import tools.jackson.databind.JsonNode;

/**
 * A document of the consignments view; component names are field names of the index.
 *
 * @param summary shown, not searched
 * @param particulars shown, not searched
 */
record SearchableConsignment(
        String id,
        long position,
        String mrn,
        List<String> arrivals,
        List<String> mrns,
        List<String> transportDocuments,
        List<String> containers,
        List<String> identifiers,
        String state,
        String filingType,
        String modeOfTransport,
        Optional<String> officeOfFirstEntry,
        List<String> offices,
        Optional<String> memberState,
        Optional<String> countryOfDispatch,
        Optional<String> countryOfDestination,
        List<String> routing,
        List<String> hsCodes,
        List<String> hsChapter,
        String filedMonth,
        Instant filedAt,
        Optional<Instant> estimatedArrival,
        Instant lastEventAt,
        List<String> description,
        List<String> marks,
        List<String> places,
        List<String> remarks,
        List<SearchableParty> parties,
        ConsignmentSummary summary,
        JsonNode particulars) {}
