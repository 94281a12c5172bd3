package org.waybook.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.party.Eori;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.json.JsonFilings;
import org.waybook.intake.reading.FilingReading;

/** The examples of the documentation, and variations of them. */
public final class Examples {

    private static final Path DIRECTORY = Path.of("..", "api-docs", "examples");

    private Examples() {}

    /** The bytes of an example. */
    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(DIRECTORY.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The text of an example. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** An example filing. */
    public static FilingDataset json(String name) {
        return read(text(name));
    }

    /** A filing of a test's own making, which must be readable. */
    public static FilingDataset read(String json) {
        return switch (new JsonFilings().read(json.getBytes(StandardCharsets.UTF_8))) {
            case FilingReading.Read read -> read.dataset();
            case FilingReading.Unread unread ->
                throw new IllegalStateException(unread.findings().toString());
        };
    }

    /** A trader who sends a filing as its declarant. */
    public static Circumstances circumstances(FilingDataset dataset) {
        Eori declarant = dataset.header().declarant().identificationNumber().orElseThrow();
        return new Circumstances(
                Actor.trader("trader.test", declarant),
                dataset.header().documentIssueDate(),
                "message-1",
                "case-1",
                Optional.empty(),
                Channel.JSON);
    }

    /** The same filing under another LRN and with other documents. */
    public static FilingDataset withLrn(FilingDataset dataset, String lrn) {
        FilingHeader header = dataset.header();
        List<HouseConsignment> houses = dataset.consignments().stream()
                .map(house -> withDocument(house, house.transportDocument().documentNumber() + lrn))
                .toList();
        return new FilingDataset(
                new FilingHeader(
                        header.specificCircumstanceIndicator(),
                        new Lrn(lrn),
                        header.documentIssueDate(),
                        header.declarant(),
                        header.representative(),
                        header.addressedMemberState(),
                        header.customsOfficeOfFirstEntry(),
                        header.carrier(),
                        header.activeBorderTransportMeans(),
                        header.transportDocumentMasterLevel()),
                houses);
    }

    /** The same filing with other goods. */
    public static FilingDataset withDescription(FilingDataset dataset, String description) {
        List<HouseConsignment> houses = dataset.consignments().stream()
                .map(house -> new HouseConsignment(
                        house.transportDocument(),
                        house.consignor(),
                        house.consignee(),
                        house.notifyParty(),
                        house.totalGrossMass(),
                        house.containerIndicator(),
                        house.placeOfAcceptance(),
                        house.placeOfLoading(),
                        house.placeOfUnloading(),
                        house.placeOfDelivery(),
                        house.countriesOfRouting(),
                        house.transportEquipment(),
                        house.goodsItems().stream()
                                .map(item -> withDescription(item, description))
                                .toList(),
                        house.transportChargesMethodOfPayment(),
                        house.referenceNumberUcr(),
                        house.additionalInformation(),
                        house.supportingDocuments(),
                        house.additionalSupplyChainActors()))
                .toList();
        return new FilingDataset(dataset.header(), houses);
    }

    /** The same consignment under another transport document of the same type. */
    public static HouseConsignment withDocument(HouseConsignment house, String number) {
        return new HouseConsignment(
                new TransportDocument(house.transportDocument().type(), number),
                house.consignor(),
                house.consignee(),
                house.notifyParty(),
                house.totalGrossMass(),
                house.containerIndicator(),
                house.placeOfAcceptance(),
                house.placeOfLoading(),
                house.placeOfUnloading(),
                house.placeOfDelivery(),
                house.countriesOfRouting(),
                house.transportEquipment(),
                house.goodsItems(),
                house.transportChargesMethodOfPayment(),
                house.referenceNumberUcr(),
                house.additionalInformation(),
                house.supportingDocuments(),
                house.additionalSupplyChainActors());
    }

    private static GoodsItem withDescription(GoodsItem item, String description) {
        return new GoodsItem(
                item.goodsItemNumber(),
                description,
                item.harmonizedSystemSubHeadingCode(),
                item.combinedNomenclatureCode(),
                item.cusCode(),
                item.unNumbers(),
                item.grossMass(),
                item.netMass(),
                item.packaging(),
                item.typeOfGoods(),
                item.postalValue(),
                item.countryOfOrigin());
    }
}
