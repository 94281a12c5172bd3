package org.waybook.domain.validation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.MonetaryAmount;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.PassiveTransportMeans;
import org.waybook.domain.transport.TransportDocument;

/** A filing with every element that any type has, from which those of one type are taken. */
final class SoundSupplements {

    private static final String RECEPTACLE = "CNBJSABEBRUADAUN6000100110023";
    private static final PassiveTransportMeans TRAILER =
            new PassiveTransportMeans("31", "SH-20-WB", Optional.of("1511"), Optional.of(new Country("FR")));

    private SoundSupplements() {}

    static FilingDataset everything(FilingType type) {
        FilingHeader header = new FilingHeader(
                type,
                new Lrn("HMD-2026-000482"),
                SoundFilings.ISSUED,
                SoundFilings.party("Havre Maritime SAS", "FR12345678900012"),
                Optional.empty(),
                Optional.of(new MemberState("FR")),
                Optional.of(new CustomsOffice("FR002300")),
                Optional.of(SoundFilings.party("Northern Crown Line A/S", "DK12345674")),
                Optional.of(means(type.usualMode())),
                Optional.of(new TransportDocument("N704", "NCLU612400000")),
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(master()),
                Optional.of(sale()),
                List.of(new HouseReference(new TransportDocument("N705", "NCLU612400871"), Optional.of(RECEPTACLE))),
                List.of(screening()));
        return new FilingDataset(header, List.of(house()));
    }

    private static HouseConsignment house() {
        HouseConsignment plain = SoundFilings.completeHouse();
        return new HouseConsignment(
                plain.transportDocument(),
                plain.consignor(),
                plain.consignee(),
                Optional.of(SoundFilings.party("Seine Transit SAS", "FR51730264800017")),
                plain.totalGrossMass(),
                plain.containerIndicator(),
                plain.placeOfAcceptance(),
                plain.placeOfLoading(),
                plain.placeOfUnloading(),
                plain.placeOfDelivery(),
                plain.countriesOfRouting(),
                plain.transportEquipment(),
                plain.goodsItems().stream().map(SoundSupplements::posted).toList(),
                plain.transportChargesMethodOfPayment(),
                Optional.of("6FR12345678900012-26-0001"),
                plain.additionalInformation(),
                plain.supportingDocuments(),
                plain.additionalSupplyChainActors(),
                Optional.of(sale()),
                List.of(RECEPTACLE),
                List.of(TRAILER));
    }

    private static GoodsItem posted(GoodsItem plain) {
        return new GoodsItem(
                plain.goodsItemNumber(),
                plain.descriptionOfGoods(),
                plain.harmonizedSystemSubHeadingCode(),
                plain.combinedNomenclatureCode(),
                plain.cusCode(),
                plain.unNumbers(),
                plain.grossMass(),
                plain.netMass(),
                plain.packaging(),
                Optional.of("11"),
                Optional.of(new MonetaryAmount(new BigDecimal("24.9"), "EUR")),
                plain.countryOfOrigin());
    }

    private static MasterConsignment master() {
        HouseConsignment house = SoundFilings.completeHouse();
        return new MasterConsignment(
                Optional.of(house.consignor()),
                house.consignee(),
                Optional.of(SoundFilings.party("Seine Transit SAS", "FR51730264800017")),
                house.totalGrossMass(),
                house.containerIndicator(),
                house.placeOfAcceptance(),
                house.placeOfLoading(),
                house.placeOfUnloading(),
                house.placeOfDelivery(),
                house.countriesOfRouting(),
                house.transportEquipment(),
                house.goodsItems(),
                List.of(RECEPTACLE),
                List.of(TRAILER),
                house.transportChargesMethodOfPayment(),
                Optional.empty(),
                house.additionalInformation(),
                house.supportingDocuments(),
                house.additionalSupplyChainActors());
    }

    private static GoodsShipment sale() {
        return new GoodsShipment(
                Optional.of(SoundFilings.party("Xiamen Lianfa Paper Ware Co Ltd", null)),
                Optional.of(SoundFilings.party("Comptoir du Gobelet SARL", "FR48291573300021")));
    }

    private static ScreeningResult screening() {
        return new ScreeningResult(
                "1",
                List.of("PHS", "XRY"),
                Optional.empty(),
                Optional.of(SoundFilings.party("Xiamen Air Cargo Security", "FR10000000000001")),
                SoundFilings.party("Xiamen Air Cargo Security", null).address(),
                List.of(),
                List.of(new ScreeningResult.AttachedFile("part-2", "scan.jpg", "image/jpeg", Optional.empty())));
    }

    private static BorderTransportMeans means(ModeOfTransport mode) {
        return new BorderTransportMeans(
                mode,
                identification(mode),
                mode == ModeOfTransport.SEA ? "9074729" : "NC612",
                Optional.of(new Country("DK")),
                Optional.of("NC612W"),
                Optional.of(Instant.parse("2026-03-04T18:00:00Z")),
                Optional.of(Instant.parse("2026-04-06T05:30:00Z")),
                SoundFilings.countries("CN", "MY", "FR"));
    }

    private static String identification(ModeOfTransport mode) {
        return switch (mode) {
            case SEA -> "10";
            case RAIL -> "21";
            case ROAD -> "30";
            case AIR, MAIL -> "40";
            case INLAND_WATERWAY -> "80";
        };
    }
}
