package org.waybook.projections.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Communication;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/**
 * Made-up goods on their way by sea, to be varied by the tests.
 *
 * @param number tells one consignment from another; also part of its LRN and documents
 */
public record Goods(
        int number,
        String description,
        String hsCode,
        String consignor,
        String consignee,
        String container,
        String marks,
        List<String> routing,
        String office) {

    /** Paper bowls from Ningbo to Zagreb. */
    public static Goods bowls(int number) {
        return new Goods(
                number,
                "Paper bowls for soup",
                "482369",
                "Greenleaf Tableware Co",
                "Mébles Zagreb d.o.o.",
                "MSKU%07d".formatted(1_000_000 + number),
                "GLT " + number,
                List.of("CN", "MY", "SI", "HR"),
                "SIKOP001");
    }

    public Goods described(String text, String code) {
        return new Goods(number, text, code, consignor, consignee, container, marks, routing, office);
    }

    public Goods between(String from, String to) {
        return new Goods(number, description, hsCode, from, to, container, marks, routing, office);
    }

    public Goods via(String customsOffice, List<String> countries) {
        return new Goods(number, description, hsCode, consignor, consignee, container, marks, countries, customsOffice);
    }

    /** The filing's part, with a voyage that arrives thirty days after the issue; every tenth names no voyage. */
    public FilingHeader header(Instant issued) {
        return new FilingHeader(
                FilingType.F10,
                new Lrn("LRN-" + number),
                issued,
                company("Adriatic Forwarding", "SI12345678", "Koper", "SI"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CustomsOffice(office)),
                Optional.of(company("Blue Anchor Line", "DK98765432", "Copenhagen", "DK")),
                number % 10 == 0 ? Optional.empty() : Optional.of(voyage(issued)),
                Optional.empty());
    }

    public TransportDocument document() {
        return new TransportDocument("N705", "BOL-" + number);
    }

    public HouseConsignment house() {
        return new HouseConsignment(
                document(),
                company(consignor, "", "Ningbo", "CN"),
                Optional.of(company(consignee, "", "Zagreb", "HR")),
                Optional.empty(),
                Optional.of(new BigDecimal("10200.5")),
                Optional.of(true),
                Optional.empty(),
                Optional.of(Place.at("CNNGB")),
                Optional.of(Place.at("SIKOP")),
                Optional.of(Place.named("Zagreb", new Country("HR"))),
                routing.stream().map(Country::new).toList(),
                List.of(new TransportEquipment(
                        container, Optional.of("22G1"), Optional.empty(), List.of("SEAL" + number))),
                List.of(item()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    public ConsignmentParticulars particulars(Instant issued) {
        return new ConsignmentParticulars(header(issued), house());
    }

    private BorderTransportMeans voyage(Instant issued) {
        return new BorderTransportMeans(
                ModeOfTransport.SEA,
                "10",
                "9074729",
                Optional.of(new Country("LR")),
                Optional.of("412W"),
                Optional.of(issued),
                Optional.of(issued.plus(30, ChronoUnit.DAYS)),
                routing.stream().map(Country::new).toList());
    }

    private GoodsItem item() {
        return new GoodsItem(
                1,
                description,
                Optional.of(new HsCode(hsCode)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new BigDecimal("10200.5")),
                Optional.empty(),
                List.of(new Packaging(Optional.of("CT"), 480, Optional.of(marks))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Country("CN")));
    }

    private static Party company(String name, String eori, String city, String country) {
        return new Party(
                name,
                eori.isEmpty() ? Optional.empty() : Optional.of(new Eori(eori)),
                Optional.of(TypeOfPerson.LEGAL),
                Optional.of(new Address(
                        city,
                        new Country(country),
                        Optional.empty(),
                        Optional.of("Harbour Road"),
                        Optional.of("7"),
                        Optional.empty(),
                        Optional.of("10000"),
                        Optional.empty())),
                List.of(new Communication("+86 755 555 0100", Communication.TELEPHONE)),
                Optional.empty());
    }
}
