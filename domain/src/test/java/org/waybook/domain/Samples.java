package org.waybook.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;

/** A ship, its carrier and what it carries, for rulings that need some. */
public final class Samples {

    public static final Eori CARRIER = new Eori("FR12345678900012");
    public static final Eori STRANGER = new Eori("NL853746333");
    public static final Actor DECLARANT = Actor.trader("trader.fr", CARRIER);
    public static final Mrn MRN = Mrn.issue(2026, new Country("FR"), "A1B2C3D4E5F6");
    public static final Mrn ARRIVAL = Mrn.issue(2026, new Country("FR"), "ARRIVAL00001");
    public static final TransportDocument BILL = new TransportDocument("N705", "MEDU1234567");
    public static final CustomsOffice LE_HAVRE = new CustomsOffice("FR002300");
    public static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
    public static final ContentDigest DIGEST = new ContentDigest("a".repeat(64));
    public static final ContentDigest OTHER_DIGEST = new ContentDigest("b".repeat(64));

    private Samples() {}

    public static FilingHeader header(FilingType type) {
        return header(type, "9074729");
    }

    public static FilingHeader header(FilingType type, String ship) {
        return header(type, ship, NOON);
    }

    public static FilingHeader header(FilingType type, String ship, Instant arrival) {
        return new FilingHeader(
                type,
                new Lrn("LRN-1"),
                NOON,
                company("Ligne Atlantique", Optional.of(CARRIER)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LE_HAVRE),
                Optional.of(company("Ligne Atlantique", Optional.of(CARRIER))),
                Optional.of(new BorderTransportMeans(
                        ModeOfTransport.SEA,
                        "10",
                        ship,
                        Optional.empty(),
                        Optional.of("V042"),
                        Optional.empty(),
                        Optional.of(arrival),
                        List.of(new Country("CN"), new Country("FR")))),
                Optional.empty());
    }

    /** What a consignee files: the sale, and little else. */
    public static FilingHeader soldIn(FilingType type, GoodsShipment sale) {
        FilingHeader header = header(type);
        return new FilingHeader(
                type,
                header.lrn(),
                header.documentIssueDate(),
                header.declarant(),
                Optional.empty(),
                header.addressedMemberState(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(sale),
                List.of(),
                List.of());
    }

    public static HouseConsignment house(String consignee) {
        return house(consignee, BILL);
    }

    public static HouseConsignment house(String consignee, TransportDocument document) {
        return new HouseConsignment(
                document,
                company("Ningbo Paper", Optional.empty()),
                Optional.of(company(consignee, Optional.empty())),
                Optional.empty(),
                Optional.of(new BigDecimal("1200.5")),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Country("CN"), new Country("FR")),
                List.of(),
                List.of(new GoodsItem(
                        1,
                        "Paper bowls",
                        Optional.of(new HsCode("482369")),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Packaging(Optional.of("CT"), 480, Optional.empty())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    public static ConsignmentParticulars particulars(FilingType type, String consignee) {
        return new ConsignmentParticulars(header(type), house(consignee));
    }

    public static Party company(String name, Optional<Eori> eori) {
        return new Party(
                name,
                eori,
                Optional.empty(),
                Optional.of(new Address(
                        "Le Havre",
                        new Country("FR"),
                        Optional.empty(),
                        Optional.of("Quai de Southampton"),
                        Optional.of("1"),
                        Optional.empty(),
                        Optional.of("76600"),
                        Optional.empty())),
                List.of(),
                Optional.empty());
    }
}
