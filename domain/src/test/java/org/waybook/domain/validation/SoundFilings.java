package org.waybook.domain.validation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.MonetaryAmount;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Communication;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.SupplyChainActor;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/** Filings that keep every rule, one of each type. */
final class SoundFilings {

    static final Instant ISSUED = Instant.parse("2026-03-02T09:15:00Z");

    private SoundFilings() {}

    /** A sound filing of any type. */
    static FilingDataset of(FilingType type) {
        return Pruned.to(type, SoundSupplements.everything(type));
    }

    static FilingDataset sea() {
        return complete(FilingType.F10, ModeOfTransport.SEA);
    }

    static FilingDataset air() {
        return complete(FilingType.F29, ModeOfTransport.AIR);
    }

    static FilingDataset express() {
        GoodsItem item = item(1, Optional.of(new BigDecimal("0.3")), Optional.empty(), Optional.empty());
        return minimum(FilingType.F32, house("N703", item));
    }

    static FilingDataset postal() {
        Optional<MonetaryAmount> value = Optional.of(new MonetaryAmount(new BigDecimal("24.9"), "EUR"));
        GoodsItem item = item(1, Optional.empty(), Optional.of(new BigDecimal("0.6")), value);
        return minimum(FilingType.F43, house("N750", item));
    }

    static List<Country> countries(String... codes) {
        return List.of(codes).stream().map(Country::new).toList();
    }

    static Party party(String name, String eori) {
        return new Party(
                name,
                Optional.ofNullable(eori).map(Eori::new),
                Optional.empty(),
                Optional.of(address()),
                List.of(new Communication("+33 2 35 19 60 01", "TE"), new Communication("ens@filer.example", "EM")),
                Optional.empty());
    }

    private static Address address() {
        return new Address(
                "Le Havre",
                new Country("FR"),
                Optional.empty(),
                Optional.of("Quai de Southampton"),
                Optional.of("18"),
                Optional.empty(),
                Optional.of("76600"),
                Optional.empty());
    }

    static FilingDataset complete(FilingType type, ModeOfTransport mode) {
        BorderTransportMeans means = new BorderTransportMeans(
                mode,
                "10",
                "9074729",
                Optional.of(new Country("DK")),
                Optional.of("NC612W"),
                Optional.of(Instant.parse("2026-03-04T18:00:00Z")),
                Optional.of(Instant.parse("2026-04-06T05:30:00Z")),
                countries("CN", "MY", "FR"));
        FilingHeader header = new FilingHeader(
                type,
                new Lrn("HMD-2026-000481"),
                ISSUED,
                party("Havre Maritime SAS", "FR12345678900012"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CustomsOffice("FR002300")),
                Optional.of(party("Northern Crown Line A/S", "DK12345674")),
                Optional.of(means),
                Optional.empty());
        return new FilingDataset(header, List.of(completeHouse()));
    }

    static HouseConsignment completeHouse() {
        Packaging cartons = new Packaging(Optional.of("CT"), 480, Optional.of("GOBELET 1-480"));
        GoodsItem item = new GoodsItem(
                1,
                "Disposable bowls of paperboard",
                Optional.of(new HsCode("482369")),
                Optional.of("90"),
                Optional.empty(),
                List.of(),
                Optional.of(new BigDecimal("8150.25")),
                Optional.of(new BigDecimal("7400")),
                List.of(cartons),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Country("CN")));
        return new HouseConsignment(
                new TransportDocument("N705", "NCLU612400871"),
                party("Xiamen Lianfa Paper Ware Co Ltd", null),
                Optional.of(party("Comptoir du Gobelet SARL", "FR48291573300021")),
                Optional.empty(),
                Optional.of(new BigDecimal("10200.5")),
                Optional.of(true),
                Optional.of(Place.at("CNXMN")),
                Optional.of(Place.at("CNXMN")),
                Optional.of(Place.at("FRLEH")),
                Optional.of(Place.named("Rouen Quevilly", new Country("FR"))),
                countries("CN", "MY", "FR"),
                List.of(new TransportEquipment(
                        "MSKU1234565", Optional.of("45G1"), Optional.empty(), List.of("CN8841207", "NC55310"))),
                List.of(item),
                Optional.of("H"),
                Optional.empty(),
                List.of(new AdditionalInformation(Optional.of("00200"), Optional.empty())),
                List.of(new SupportingDocument("N380", "XLP-26-0192")),
                List.of(new SupplyChainActor("NL003217745", "FW")));
    }

    static FilingDataset minimum(FilingType type, HouseConsignment house) {
        FilingHeader header = new FilingHeader(
                type,
                new Lrn("EEF-26-0312-00017"),
                ISSUED,
                party("Éclair Express France SAS", "FR39401874500036"),
                Optional.empty(),
                Optional.of(new MemberState("FR")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new FilingDataset(header, List.of(house));
    }

    static HouseConsignment house(String documentType, GoodsItem item) {
        return new HouseConsignment(
                new TransportDocument(documentType, "EX7704418260"),
                party("Shenzhen Brightway Trading Co Ltd", null),
                Optional.of(party("Camille Rousselet", null)),
                Optional.empty(),
                Optional.of(new BigDecimal("0.42")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(item),
                Optional.empty(),
                Optional.of("EEF7704418260"),
                List.of(),
                List.of(),
                List.of());
    }

    static GoodsItem item(
            int number, Optional<BigDecimal> gross, Optional<BigDecimal> net, Optional<MonetaryAmount> value) {
        return new GoodsItem(
                number,
                "Protective cover of silicone for mobile telephone",
                Optional.of(new HsCode("392690")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                gross,
                net,
                List.of(new Packaging(Optional.empty(), 1, Optional.empty())),
                Optional.of("11"),
                value,
                Optional.empty());
    }
}
