package org.waybook.projections.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A consignment as a list shows it; the summary of the API and part of a document of the consignments view.
 *
 * @param state ANNOUNCED, ARRIVED, INVALIDATED or WITHDRAWN
 * @param modeOfTransport code of CL018
 * @param description of the first item
 * @param hsCodes subheadings, each once, in the order of the items
 * @param items number of goods items
 * @param packages number of packages of all items
 * @param grossMass kg
 * @param routing countries in the order of the journey
 * @param filedAt when the first announcement was stated, UTC
 * @param lastEventAt when the latest event was stated, UTC
 * @param lastEvent type of the latest event
 * @param amendments number of amendments
 * @param position of the latest event in the log
 * @param version the number of events it has had, which commands name that rest on what was read
 * @param highlights fragments of the fields in which a text was found, HTML-escaped, the found words in em elements
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ConsignmentSummary(
        String id,
        String mrn,
        String lrn,
        String filingType,
        String state,
        String modeOfTransport,
        DocumentReference transportDocument,
        Optional<DocumentReference> masterDocument,
        NamedParty consignor,
        Optional<NamedParty> consignee,
        Optional<NamedParty> notifyParty,
        NamedParty declarant,
        Optional<NamedParty> carrier,
        String description,
        List<String> hsCodes,
        int items,
        long packages,
        Optional<BigDecimal> grossMass,
        List<String> containers,
        List<String> routing,
        Optional<String> officeOfFirstEntry,
        Optional<String> actualOffice,
        Optional<String> memberState,
        Optional<PlaceReference> placeOfLoading,
        Optional<PlaceReference> placeOfUnloading,
        Optional<PlaceReference> placeOfDelivery,
        Optional<MeansReference> meansOfTransport,
        Optional<Instant> estimatedArrival,
        Optional<Instant> arrivedAt,
        Instant filedAt,
        Instant lastEventAt,
        String lastEvent,
        int amendments,
        long position,
        long version,
        Optional<Map<String, List<String>>> highlights) {

    /** The same summary with the places where a text was found. */
    public ConsignmentSummary withHighlights(Map<String, List<String>> found) {
        return new ConsignmentSummary(
                id,
                mrn,
                lrn,
                filingType,
                state,
                modeOfTransport,
                transportDocument,
                masterDocument,
                consignor,
                consignee,
                notifyParty,
                declarant,
                carrier,
                description,
                hsCodes,
                items,
                packages,
                grossMass,
                containers,
                routing,
                officeOfFirstEntry,
                actualOffice,
                memberState,
                placeOfLoading,
                placeOfUnloading,
                placeOfDelivery,
                meansOfTransport,
                estimatedArrival,
                arrivedAt,
                filedAt,
                lastEventAt,
                lastEvent,
                amendments,
                position,
                version,
                Optional.of(found));
    }
}
