package org.waybook.projections.consignment;

import java.util.List;
import java.util.stream.Stream;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.party.SupplyChainActor;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.TransportEquipment;
import org.waybook.projections.views.ConsignmentSummary;

/** The numbers that stand on the papers of a consignment. */
final class Numbers {

    private Numbers() {}

    /** Each document by its number, and by its type and number. */
    static List<String> ofDocuments(ConsignmentParticulars particulars) {
        return Stream.concat(
                        Stream.of(particulars.consignment().transportDocument()),
                        particulars.header().transportDocumentMasterLevel().stream())
                .flatMap(document -> Stream.of(document.documentNumber(), document.toString()))
                .toList();
    }

    /** Every number by which somebody may know a consignment. */
    static List<String> all(
            ConsignmentSummary summary,
            List<String> mrns,
            List<String> documents,
            List<SearchableParty> parties,
            ConsignmentParticulars particulars) {
        HouseConsignment house = particulars.consignment();
        return Stream.of(
                        Stream.of(summary.id(), summary.lrn()),
                        mrns.stream(),
                        documents.stream(),
                        summary.containers().stream(),
                        house.transportEquipment().stream()
                                .map(TransportEquipment::seals)
                                .flatMap(List::stream),
                        parties.stream().map(SearchableParty::identifiers).flatMap(List::stream),
                        house.referenceNumberUcr().stream(),
                        house.supportingDocuments().stream().map(SupportingDocument::referenceNumber),
                        house.additionalSupplyChainActors().stream().map(SupplyChainActor::identificationNumber),
                        particulars.header().activeBorderTransportMeans().stream()
                                .map(BorderTransportMeans::identificationNumber),
                        particulars.header().activeBorderTransportMeans().stream()
                                .flatMap(means -> means.conveyanceReferenceNumber().stream()))
                .flatMap(identifiers -> identifiers)
                .toList();
    }
}
