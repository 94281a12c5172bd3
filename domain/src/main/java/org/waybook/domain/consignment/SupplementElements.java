package org.waybook.domain.consignment;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.transport.PassiveTransportMeans;

/** The elements of what only some filings have: a master document, carried means, other filings, screening. */
final class SupplementElements {

    private static final String MASTER = "/masterConsignment";

    private SupplementElements() {}

    static void master(Elements elements, MasterConsignment master) {
        elements.party(MASTER + "/consignor", master.consignor());
        elements.party(MASTER + "/consignee", master.consignee());
        elements.party(MASTER + "/notifyParty", master.notifyParty());
        elements.optional(
                MASTER + "/totalGrossMass", master.totalGrossMass().map(mass -> mass.toPlainString() + " kg"));
        elements.truth(MASTER + "/containerIndicator", master.containerIndicator());
        elements.place(MASTER + "/placeOfAcceptance", master.placeOfAcceptance());
        elements.place(MASTER + "/placeOfLoading", master.placeOfLoading());
        elements.place(MASTER + "/placeOfUnloading", master.placeOfUnloading());
        elements.place(MASTER + "/placeOfDelivery", master.placeOfDelivery());
        elements.list(MASTER + "/countriesOfRouting", master.countriesOfRouting());
        elements.indexed(MASTER + "/transportEquipment", master.transportEquipment(), elements::equipment);
        elements.indexed(MASTER + "/goodsItems", master.goodsItems(), elements::item);
        carried(elements, MASTER, master.receptacles(), master.passiveBorderTransportMeans());
        elements.optional(MASTER + "/transportChargesMethodOfPayment", master.transportChargesMethodOfPayment());
        elements.optional(MASTER + "/referenceNumberUcr", master.referenceNumberUcr());
        elements.information(MASTER, master.additionalInformation());
        elements.papers(MASTER, master.supportingDocuments(), master.additionalSupplyChainActors());
    }

    static void carried(
            Elements elements, String owner, List<String> receptacles, List<PassiveTransportMeans> passiveMeans) {
        if (!receptacles.isEmpty()) {
            elements.text(owner + "/receptacles", String.join(", ", receptacles));
        }
        elements.indexed(owner + "/passiveBorderTransportMeans", passiveMeans, (pointer, means) -> {
            elements.text(pointer + "/typeOfIdentification", means.typeOfIdentification());
            elements.text(pointer + "/identificationNumber", means.identificationNumber());
            elements.optional(pointer + "/typeOfMeansOfTransport", means.typeOfMeansOfTransport());
            elements.value(pointer + "/nationality", means.nationality());
        });
    }

    static void screening(Elements elements, String pointer, ScreeningResult result) {
        elements.text(pointer + "/result", result.result());
        elements.text(pointer + "/screeningMethods", String.join(", ", result.screeningMethods()));
        elements.optional(
                pointer + "/transportDocument", result.transportDocument().map(Object::toString));
        elements.party(pointer + "/authorizedPerson", result.authorizedPerson());
        elements.optional(
                pointer + "/facility",
                result.facility()
                        .map(place -> place.city() + ", " + place.country().value()));
        elements.information(pointer, result.additionalInformation());
        if (!result.files().isEmpty()) {
            elements.text(pointer + "/files", result.files().size() + " attached");
        }
    }

    static String inWords(SupplementaryDeclarant declarant) {
        return declarant.identificationNumber().value()
                + declarant.supplementaryFilingType().map(type -> " " + type).orElse("");
    }

    static String inWords(HouseReference house) {
        Optional<String> receptacle = house.receptacleIdentificationNumber();
        return house.transportDocument() + receptacle.map(id -> " in " + id).orElse("");
    }
}
