package org.waybook.intake.reading;

import java.util.List;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/** Writes a dataset in its canonical form: the same for the same content, whatever format it came in. */
final class CanonicalDataset {

    /** Stands before every dataset, so that another form, should one be needed, can never be taken for this one. */
    private static final String FORM = "waybook filing dataset 1";

    private final CanonicalForm form;

    CanonicalDataset(CanonicalForm form) {
        this.form = form;
    }

    /** Writes all of it, field by field in the order of the records. */
    void write(FilingDataset dataset) {
        begin(dataset.header(), dataset.consignments().size());
        consignments(dataset.consignments());
        new CanonicalSupplement(form).write(dataset);
        form.flush();
    }

    /** Writes what stands before the consignments. */
    void begin(FilingHeader header, int consignments) {
        form.text(FORM);
        header(header);
        form.count(consignments);
    }

    /** Writes consignments, all or the next of them. */
    void consignments(List<HouseConsignment> consignments) {
        consignments.forEach(this::consignment);
    }

    private void header(FilingHeader header) {
        form.text(header.specificCircumstanceIndicator().name());
        form.value(header.lrn());
        form.text(header.documentIssueDate().toString());
        party(header.declarant());
        form.optional(header.representative(), this::party);
        form.optional(header.addressedMemberState(), form::value);
        form.optional(header.customsOfficeOfFirstEntry(), form::value);
        form.optional(header.carrier(), this::party);
        form.optional(header.activeBorderTransportMeans(), this::means);
        form.optional(header.transportDocumentMasterLevel(), this::document);
    }

    private void means(BorderTransportMeans means) {
        form.text(means.modeOfTransport().code());
        form.text(means.typeOfIdentification());
        form.text(means.identificationNumber());
        form.optional(means.nationality(), form::value);
        form.optional(means.conveyanceReferenceNumber(), form::text);
        form.optional(means.estimatedDeparture(), time -> form.text(time.toString()));
        form.optional(means.estimatedArrival(), time -> form.text(time.toString()));
        form.list(means.countriesOfRouting(), form::value);
    }

    private void consignment(HouseConsignment consignment) {
        document(consignment.transportDocument());
        party(consignment.consignor());
        form.optional(consignment.consignee(), this::party);
        form.optional(consignment.notifyParty(), this::party);
        form.optional(consignment.totalGrossMass(), form::number);
        form.optional(consignment.containerIndicator(), yes -> form.count(yes ? 1 : 0));
        form.optional(consignment.placeOfAcceptance(), this::place);
        form.optional(consignment.placeOfLoading(), this::place);
        form.optional(consignment.placeOfUnloading(), this::place);
        form.optional(consignment.placeOfDelivery(), this::place);
        form.list(consignment.countriesOfRouting(), form::value);
        form.list(consignment.transportEquipment(), this::equipment);
        form.list(consignment.goodsItems(), this::item);
        form.optional(consignment.transportChargesMethodOfPayment(), form::text);
        form.optional(consignment.referenceNumberUcr(), form::text);
        form.list(consignment.additionalInformation(), information -> {
            form.optional(information.code(), form::text);
            form.optional(information.text(), form::text);
        });
        form.list(consignment.supportingDocuments(), document -> pair(document.type(), document.referenceNumber()));
        form.list(consignment.additionalSupplyChainActors(), actor -> pair(actor.identificationNumber(), actor.role()));
    }

    private void equipment(TransportEquipment equipment) {
        form.text(equipment.identificationNumber());
        form.optional(equipment.sizeAndType(), form::text);
        form.optional(equipment.packedStatus(), form::text);
        form.list(equipment.seals(), form::text);
    }

    private void item(GoodsItem item) {
        form.count(item.goodsItemNumber());
        form.text(item.descriptionOfGoods());
        form.optional(item.harmonizedSystemSubHeadingCode(), form::value);
        form.optional(item.combinedNomenclatureCode(), form::text);
        form.optional(item.cusCode(), form::value);
        form.list(item.unNumbers(), form::value);
        form.optional(item.grossMass(), form::number);
        form.optional(item.netMass(), form::number);
        form.list(item.packaging(), this::packaging);
        form.optional(item.typeOfGoods(), form::text);
        form.optional(item.postalValue(), value -> {
            form.number(value.amount());
            form.text(value.currency());
        });
        form.optional(item.countryOfOrigin(), form::value);
    }

    private void packaging(Packaging packaging) {
        form.optional(packaging.typeOfPackages(), form::text);
        form.count(packaging.numberOfPackages());
        form.optional(packaging.shippingMarks(), form::text);
    }

    private void party(Party party) {
        form.text(party.name());
        form.optional(party.identificationNumber(), form::value);
        form.optional(party.typeOfPerson(), type -> form.text(type.code()));
        form.optional(party.address(), this::address);
        form.list(party.communications(), way -> pair(way.identifier(), way.type()));
        form.optional(party.status(), form::text);
    }

    private void address(Address address) {
        form.text(address.city());
        form.value(address.country());
        form.optional(address.subDivision(), form::text);
        form.optional(address.street(), form::text);
        form.optional(address.number(), form::text);
        form.optional(address.additionalLine(), form::text);
        form.optional(address.postCode(), form::text);
        form.optional(address.poBox(), form::text);
    }

    private void place(Place place) {
        form.optional(place.unLocode(), form::value);
        form.optional(place.name(), form::text);
        form.optional(place.country(), form::value);
    }

    private void document(TransportDocument document) {
        pair(document.type(), document.documentNumber());
    }

    private void pair(String first, String second) {
        form.text(first);
        form.text(second);
    }
}
