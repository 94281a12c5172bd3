package org.waybook.intake.reading;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.SupplyChainActor;
import org.waybook.domain.place.Country;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.PassiveTransportMeans;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/** Adds to a random filing every element that only some types have. */
final class RandomSupplement {

    private final RandomGenerator random;
    private final RandomFilings filings;

    RandomSupplement(RandomGenerator random) {
        this.random = random;
        this.filings = new RandomFilings(random);
    }

    FilingDataset filing(FilingType type) {
        FilingDataset plain = filings.filing(type);
        return new FilingDataset(
                header(plain.header()),
                plain.consignments().stream().map(this::consignment).toList());
    }

    private FilingHeader header(FilingHeader plain) {
        return new FilingHeader(
                plain.specificCircumstanceIndicator(),
                plain.lrn(),
                plain.documentIssueDate(),
                plain.declarant(),
                plain.representative(),
                plain.addressedMemberState(),
                plain.customsOfficeOfFirstEntry(),
                plain.carrier(),
                plain.activeBorderTransportMeans().map(this::departed),
                filings.maybe(this::document),
                filings.maybe(random::nextBoolean),
                filings.maybe(random::nextBoolean),
                filings.maybe(() -> Mrn.issue(2026, new Country("FR"), "%012d".formatted(random.nextInt(1_000)))),
                filings.list(
                        random.nextInt(3),
                        () -> new SupplementaryDeclarant(
                                new Eori("FR" + random.nextInt(1_000)), filings.maybe(() -> FilingType.F14))),
                filings.maybe(this::master),
                filings.maybe(this::sale),
                filings.list(
                        random.nextInt(3),
                        () -> new HouseReference(document(), filings.maybe(() -> filings.words(35)))),
                filings.list(random.nextInt(3), this::screening));
    }

    private HouseConsignment consignment(HouseConsignment plain) {
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
                filings.list(random.nextInt(3), this::supplied),
                plain.goodsItems(),
                plain.transportChargesMethodOfPayment(),
                plain.referenceNumberUcr(),
                plain.additionalInformation(),
                plain.supportingDocuments(),
                plain.additionalSupplyChainActors(),
                filings.maybe(this::sale),
                filings.list(random.nextInt(3), () -> filings.words(35)),
                filings.list(random.nextInt(3), this::carried));
    }

    private MasterConsignment master() {
        return new MasterConsignment(
                filings.maybe(() -> filings.party(false)),
                filings.maybe(() -> filings.party(false)),
                filings.maybe(() -> filings.party(false)),
                filings.maybe(filings::mass),
                filings.maybe(random::nextBoolean),
                filings.maybe(filings::place),
                filings.maybe(filings::place),
                filings.maybe(filings::place),
                filings.maybe(filings::place),
                filings.list(random.nextInt(3), filings::country),
                filings.list(random.nextInt(3), this::supplied),
                filings.list(random.nextInt(3), () -> filings.item(FilingType.F10, 1)),
                filings.list(random.nextInt(3), () -> filings.words(35)),
                filings.list(random.nextInt(3), this::carried),
                filings.maybe(() -> "A"),
                filings.maybe(() -> filings.words(35)),
                filings.list(random.nextInt(3), this::remark),
                filings.list(random.nextInt(3), () -> new SupportingDocument("N380", filings.words(70))),
                filings.list(random.nextInt(3), () -> new SupplyChainActor("FR123", "CS")));
    }

    private ScreeningResult screening() {
        return new ScreeningResult(
                "1",
                filings.list(2 + random.nextInt(7), () -> "XRY"),
                filings.maybe(this::document),
                filings.maybe(() -> filings.party(true)),
                filings.party(true).address(),
                filings.list(random.nextInt(3), this::remark),
                filings.list(
                        random.nextInt(3),
                        () -> new ScreeningResult.AttachedFile(
                                filings.words(20),
                                filings.words(20),
                                "image/jpeg",
                                filings.maybe(() -> filings.words(20)))));
    }

    private GoodsShipment sale() {
        return new GoodsShipment(filings.maybe(() -> filings.party(false)), filings.maybe(() -> filings.party(false)));
    }

    private AdditionalInformation remark() {
        return new AdditionalInformation(Optional.of("10600"), filings.maybe(() -> filings.words(100)));
    }

    private TransportDocument document() {
        return new TransportDocument("N741", filings.words(70));
    }

    private PassiveTransportMeans carried() {
        return new PassiveTransportMeans(
                "30", filings.words(35), filings.maybe(() -> "1511"), filings.maybe(filings::country));
    }

    private TransportEquipment supplied() {
        TransportEquipment plain = filings.equipment();
        return new TransportEquipment(
                plain.identificationNumber(),
                plain.sizeAndType(),
                plain.packedStatus(),
                plain.seals(),
                filings.maybe(() -> "1"),
                filings.maybe(() -> random.nextInt(100)));
    }

    private BorderTransportMeans departed(BorderTransportMeans plain) {
        return new BorderTransportMeans(
                plain.modeOfTransport(),
                plain.typeOfIdentification(),
                plain.identificationNumber(),
                plain.nationality(),
                plain.conveyanceReferenceNumber(),
                plain.estimatedDeparture(),
                plain.estimatedArrival(),
                plain.countriesOfRouting(),
                filings.maybe(filings::instant),
                filings.maybe(() -> "1511"));
    }
}
