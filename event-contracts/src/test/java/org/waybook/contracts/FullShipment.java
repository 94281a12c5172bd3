package org.waybook.contracts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.place.Country;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.PassiveTransportMeans;
import org.waybook.domain.transport.TransportEquipment;

/** The shipment with every element that any type of filing may have; no real filing has all of them. */
public final class FullShipment {

    private static final String RECEPTACLE = "CNBJSABEBRUADAUN60001001100231";
    private static final PassiveTransportMeans TRAILER =
            new PassiveTransportMeans("31", "KP-AB-123", Optional.of("1511"), Optional.of(new Country("SI")));

    private FullShipment() {}

    static ConsignmentAnnounced announced() {
        ConsignmentAnnounced plain = Shipment.announced();
        return new ConsignmentAnnounced(plain.consignment(), plain.mrn(), plain.filingVersion(), particulars());
    }

    static ConsignmentAmended amended() {
        ConsignmentAmended plain = Shipment.amended();
        return new ConsignmentAmended(
                plain.consignment(), plain.mrn(), plain.filingVersion(), particulars(), plain.changes());
    }

    /** A header in which nothing is left out. */
    public static FilingHeader header() {
        FilingHeader plain = Shipment.header();
        return new FilingHeader(
                plain.specificCircumstanceIndicator(),
                plain.lrn(),
                plain.documentIssueDate(),
                plain.declarant(),
                plain.representative(),
                plain.addressedMemberState(),
                plain.customsOfficeOfFirstEntry(),
                plain.carrier(),
                plain.activeBorderTransportMeans().map(FullShipment::departed),
                plain.transportDocumentMasterLevel(),
                Optional.of(true),
                Optional.of(true),
                Optional.of(Shipment.FILING),
                List.of(new SupplementaryDeclarant(
                        Shipment.COMPANY.identificationNumber().orElseThrow(), Optional.of(FilingType.F14))),
                Optional.of(master()),
                Optional.of(sale()),
                List.of(new HouseReference(Shipment.DOCUMENT, Optional.of(RECEPTACLE))),
                List.of(screening()));
    }

    /** A consignment in which nothing is left out. */
    public static HouseConsignment consignment() {
        HouseConsignment plain = Shipment.consignment();
        return new HouseConsignment(
                plain.transportDocument(),
                plain.consignor(),
                plain.consignee(),
                plain.notifyParty(),
                plain.totalGrossMass(),
                plain.containerIndicator(),
                plain.placeOfAcceptance(),
                plain.placeOfLoading(),
                plain.placeOfUnloading(),
                plain.placeOfDelivery(),
                plain.countriesOfRouting(),
                plain.transportEquipment().stream().map(FullShipment::supplied).toList(),
                plain.goodsItems(),
                plain.transportChargesMethodOfPayment(),
                plain.referenceNumberUcr(),
                plain.additionalInformation(),
                plain.supportingDocuments(),
                plain.additionalSupplyChainActors(),
                Optional.of(sale()),
                List.of(RECEPTACLE),
                List.of(TRAILER));
    }

    private static ConsignmentParticulars particulars() {
        return new ConsignmentParticulars(header(), consignment());
    }

    private static MasterConsignment master() {
        HouseConsignment house = Shipment.consignment();
        return new MasterConsignment(
                Optional.of(Shipment.COMPANY),
                Optional.of(Shipment.PERSON),
                Optional.of(Shipment.NEIGHBOUR),
                Optional.of(new BigDecimal("18250.5")),
                Optional.of(true),
                house.placeOfAcceptance(),
                house.placeOfLoading(),
                house.placeOfUnloading(),
                house.placeOfDelivery(),
                house.countriesOfRouting(),
                house.transportEquipment().stream().map(FullShipment::supplied).toList(),
                house.goodsItems(),
                List.of(RECEPTACLE),
                List.of(TRAILER),
                house.transportChargesMethodOfPayment(),
                house.referenceNumberUcr(),
                house.additionalInformation(),
                house.supportingDocuments(),
                house.additionalSupplyChainActors());
    }

    private static ScreeningResult screening() {
        return new ScreeningResult(
                "1",
                List.of("PHS", "XRY"),
                Optional.of(Shipment.DOCUMENT),
                Optional.of(Shipment.PERSON),
                Shipment.COMPANY.address(),
                List.of(new AdditionalInformation(Optional.of("HR1"), Optional.of("Nothing found."))),
                List.of(new ScreeningResult.AttachedFile(
                        "part-2", "x-ray Novakova.jpg", "image/jpeg", Optional.of("The parcel of Novakova"))));
    }

    private static GoodsShipment sale() {
        return new GoodsShipment(Optional.of(Shipment.COMPANY), Optional.of(Shipment.PERSON));
    }

    private static BorderTransportMeans departed(BorderTransportMeans plain) {
        return new BorderTransportMeans(
                plain.modeOfTransport(),
                plain.typeOfIdentification(),
                plain.identificationNumber(),
                plain.nationality(),
                plain.conveyanceReferenceNumber(),
                plain.estimatedDeparture(),
                plain.estimatedArrival(),
                plain.countriesOfRouting(),
                plain.estimatedDeparture(),
                Optional.of("1511"));
    }

    private static TransportEquipment supplied(TransportEquipment plain) {
        return new TransportEquipment(
                plain.identificationNumber(),
                plain.sizeAndType(),
                plain.packedStatus(),
                plain.seals(),
                Optional.of("1"),
                Optional.of(plain.seals().size()));
    }
}
