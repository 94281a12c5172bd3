package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybook.domain.TextValue;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.SupplyChainActor;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.TransportEquipment;

/**
 * The elements of particulars by their JSON pointers: texts as a person would read them, and parties whole.
 *
 * @param texts every element that is not of a party
 * @param parties every party
 */
record Elements(Map<String, String> texts, Map<String, Party> parties) {

    private static final String CONSIGNMENT = "/consignment";

    static Elements of(ConsignmentParticulars particulars) {
        Elements elements = of(particulars.header());
        elements.consignment(particulars.consignment());
        return elements;
    }

    static Elements of(FilingHeader header) {
        Elements elements = new Elements(new LinkedHashMap<>(), new LinkedHashMap<>());
        elements.header(header);
        return elements;
    }

    private void header(FilingHeader header) {
        text("/documentIssueDate", header.documentIssueDate().toString());
        party("/declarant", Optional.of(header.declarant()));
        party("/representative", header.representative());
        value("/addressedMemberState", header.addressedMemberState());
        value("/customsOfficeOfFirstEntry", header.customsOfficeOfFirstEntry());
        party("/carrier", header.carrier());
        header.activeBorderTransportMeans().ifPresent(means -> means("/activeBorderTransportMeans", means));
        header.transportDocumentMasterLevel()
                .ifPresent(document -> text("/transportDocumentMasterLevel", document.toString()));
        truth("/reEntryIndicator", header.reEntryIndicator());
        truth("/splitConsignmentIndicator", header.splitConsignmentIndicator());
        value("/previousMrn", header.previousMrn());
        indexed(
                "/supplementaryDeclarants",
                header.supplementaryDeclarants(),
                (pointer, declarant) -> text(pointer, SupplementElements.inWords(declarant)));
        header.masterConsignment().ifPresent(master -> SupplementElements.master(this, master));
        header.goodsShipment().ifPresent(shipment -> shipment("/goodsShipment", shipment));
        indexed(
                "/houseReferences",
                header.houseReferences(),
                (pointer, house) -> text(pointer, SupplementElements.inWords(house)));
        indexed(
                "/screeningResults",
                header.screeningResults(),
                (pointer, result) -> SupplementElements.screening(this, pointer, result));
    }

    void shipment(String pointer, GoodsShipment shipment) {
        party(pointer + "/seller", shipment.seller());
        party(pointer + "/buyer", shipment.buyer());
    }

    private void means(String pointer, BorderTransportMeans means) {
        text(pointer + "/modeOfTransport", means.modeOfTransport().code());
        text(pointer + "/typeOfIdentification", means.typeOfIdentification());
        text(pointer + "/identificationNumber", means.identificationNumber());
        value(pointer + "/nationality", means.nationality());
        optional(pointer + "/conveyanceReferenceNumber", means.conveyanceReferenceNumber());
        optional(pointer + "/estimatedDeparture", means.estimatedDeparture().map(Instant::toString));
        optional(pointer + "/estimatedArrival", means.estimatedArrival().map(Instant::toString));
        list(pointer + "/countriesOfRouting", means.countriesOfRouting());
        optional(pointer + "/actualDeparture", means.actualDeparture().map(Instant::toString));
        optional(pointer + "/typeOfMeansOfTransport", means.typeOfMeansOfTransport());
    }

    private void consignment(HouseConsignment house) {
        text(CONSIGNMENT + "/transportDocument", house.transportDocument().toString());
        party(CONSIGNMENT + "/consignor", Optional.of(house.consignor()));
        party(CONSIGNMENT + "/consignee", house.consignee());
        party(CONSIGNMENT + "/notifyParty", house.notifyParty());
        optional(CONSIGNMENT + "/totalGrossMass", house.totalGrossMass().map(mass -> mass.toPlainString() + " kg"));
        truth(CONSIGNMENT + "/containerIndicator", house.containerIndicator());
        place(CONSIGNMENT + "/placeOfAcceptance", house.placeOfAcceptance());
        place(CONSIGNMENT + "/placeOfLoading", house.placeOfLoading());
        place(CONSIGNMENT + "/placeOfUnloading", house.placeOfUnloading());
        place(CONSIGNMENT + "/placeOfDelivery", house.placeOfDelivery());
        list(CONSIGNMENT + "/countriesOfRouting", house.countriesOfRouting());
        indexed(CONSIGNMENT + "/transportEquipment", house.transportEquipment(), this::equipment);
        indexed(CONSIGNMENT + "/goodsItems", house.goodsItems(), this::item);
        optional(CONSIGNMENT + "/transportChargesMethodOfPayment", house.transportChargesMethodOfPayment());
        optional(CONSIGNMENT + "/referenceNumberUcr", house.referenceNumberUcr());
        information(CONSIGNMENT, house.additionalInformation());
        papers(CONSIGNMENT, house.supportingDocuments(), house.additionalSupplyChainActors());
        house.goodsShipment().ifPresent(shipment -> shipment(CONSIGNMENT + "/goodsShipment", shipment));
        SupplementElements.carried(this, CONSIGNMENT, house.receptacles(), house.passiveBorderTransportMeans());
    }

    void information(String owner, List<AdditionalInformation> all) {
        indexed(owner + "/additionalInformation", all, (pointer, information) -> {
            optional(pointer + "/code", information.code());
            optional(pointer + "/text", information.text());
        });
    }

    void papers(String owner, List<SupportingDocument> documents, List<SupplyChainActor> actors) {
        indexed(
                owner + "/supportingDocuments",
                documents,
                (pointer, document) -> text(pointer, document.type() + " " + document.referenceNumber()));
        indexed(
                owner + "/additionalSupplyChainActors",
                actors,
                (pointer, actor) -> text(pointer, actor.role() + " " + actor.identificationNumber()));
    }

    void equipment(String pointer, TransportEquipment equipment) {
        text(pointer + "/identificationNumber", equipment.identificationNumber());
        optional(pointer + "/sizeAndType", equipment.sizeAndType());
        optional(pointer + "/packedStatus", equipment.packedStatus());
        if (!equipment.seals().isEmpty()) {
            text(pointer + "/seals", String.join(", ", equipment.seals()));
        }
        optional(pointer + "/supplierType", equipment.supplierType());
        optional(pointer + "/numberOfSeals", equipment.numberOfSeals().map(String::valueOf));
    }

    void item(String pointer, GoodsItem item) {
        text(pointer + "/descriptionOfGoods", item.descriptionOfGoods());
        value(pointer + "/harmonizedSystemSubHeadingCode", item.harmonizedSystemSubHeadingCode());
        optional(pointer + "/combinedNomenclatureCode", item.combinedNomenclatureCode());
        value(pointer + "/cusCode", item.cusCode());
        list(pointer + "/unNumbers", item.unNumbers());
        optional(pointer + "/grossMass", item.grossMass().map(mass -> mass.toPlainString() + " kg"));
        optional(pointer + "/netMass", item.netMass().map(mass -> mass.toPlainString() + " kg"));
        indexed(pointer + "/packaging", item.packaging(), this::packaging);
        optional(pointer + "/typeOfGoods", item.typeOfGoods());
        optional(
                pointer + "/postalValue",
                item.postalValue().map(value -> value.amount().toPlainString() + " " + value.currency()));
        value(pointer + "/countryOfOrigin", item.countryOfOrigin());
    }

    private void packaging(String pointer, Packaging packaging) {
        optional(pointer + "/typeOfPackages", packaging.typeOfPackages());
        text(pointer + "/numberOfPackages", Integer.toString(packaging.numberOfPackages()));
        optional(pointer + "/shippingMarks", packaging.shippingMarks());
    }

    void place(String pointer, Optional<Place> place) {
        place.ifPresent(there -> text(
                pointer,
                there.unLocode()
                        .map(TextValue::value)
                        .orElseGet(() -> there.name().orElse("")
                                + there.country()
                                        .map(country -> ", " + country.value())
                                        .orElse(""))));
    }

    void party(String pointer, Optional<Party> party) {
        party.ifPresent(someone -> parties.put(pointer, someone));
    }

    void truth(String pointer, Optional<Boolean> value) {
        optional(pointer, value.map(yes -> yes ? "1" : "0"));
    }

    void value(String pointer, Optional<? extends TextValue> value) {
        value.ifPresent(present -> text(pointer, present.value()));
    }

    void optional(String pointer, Optional<String> value) {
        value.ifPresent(present -> text(pointer, present));
    }

    void list(String pointer, List<? extends TextValue> values) {
        if (!values.isEmpty()) {
            text(pointer, values.stream().map(TextValue::value).collect(Collectors.joining(", ")));
        }
    }

    void text(String pointer, String value) {
        texts.put(pointer, value);
    }

    <T> void indexed(String pointer, List<T> parts, PointedPart<T> writer) {
        for (int index = 0; index < parts.size(); index++) {
            writer.write(pointer + "/" + index, parts.get(index));
        }
    }

    interface PointedPart<T> {
        void write(String pointer, T part);
    }
}
