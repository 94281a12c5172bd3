package org.waybook.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.Change;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.goods.CusCode;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.MonetaryAmount;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.goods.UnNumber;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Communication;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.SupplyChainActor;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/** One consignment with everything in it: a company sends wallpaper to a person. */
public final class Shipment {

    /** A person with an address and two ways to reach her. */
    public static final Party PERSON = new Party(
            "Žofie Nováková",
            Optional.empty(),
            Optional.of(TypeOfPerson.NATURAL),
            Optional.of(address("Brno", "CZ", "Lidická", "602 00")),
            List.of(new Communication("+420 541 000 111", "TE"), new Communication("sofie@example.org", "EM")),
            Optional.empty());

    /** Another person. */
    public static final Party NEIGHBOUR = new Party(
            "Jan Dvořák",
            Optional.empty(),
            Optional.empty(),
            Optional.of(address("Brno", "CZ", "Lidická", "602 00")),
            List.of(),
            Optional.empty());

    /** A company. */
    public static final Party COMPANY = new Party(
            "Kopernik Logistika d.o.o.",
            Optional.of(new Eori("SI12345678")),
            Optional.of(TypeOfPerson.LEGAL),
            Optional.of(address("Koper", "SI", "Vojkovo nabrežje", "6000")),
            List.of(new Communication("+386 5 000 111", "TE")),
            Optional.of("2"));

    /** The filing that announces it. */
    public static final Mrn FILING = Mrn.issue(2026, new Country("SI"), "000000000042");

    /** Its transport document. */
    public static final TransportDocument DOCUMENT = new TransportDocument("N705", "COSU6312345670");

    private Shipment() {}

    public static ConsignmentAnnounced announced() {
        return announced(FILING);
    }

    public static ConsignmentAnnounced announcedElsewhere() {
        return announced(Mrn.issue(2026, new Country("SI"), "000000000043"));
    }

    public static ConsignmentAmended amended() {
        return new ConsignmentAmended(
                ConsignmentId.of(FILING, DOCUMENT),
                FILING,
                2,
                particulars(),
                List.of(
                        new Change.ElementChanged(
                                "/consignment/countriesOfRouting", Optional.of("CN, MY"), Optional.of("CN, HR")),
                        new Change.ElementChanged(
                                "/consignment/additionalInformation/0/text",
                                Optional.of("Ring at Nováková"),
                                Optional.of("Knock at Nováková")),
                        new Change.PartyChanged(
                                "/consignment/consignee", Optional.of(PERSON), Optional.of(NEIGHBOUR))));
    }

    public static FilingHeader header() {
        return new FilingHeader(
                FilingType.F10,
                new Lrn("SI-2026-0042"),
                Instant.parse("2026-03-01T08:00:00Z"),
                COMPANY,
                Optional.of(COMPANY),
                Optional.of(new MemberState("SI")),
                Optional.of(new CustomsOffice("SIKOP001")),
                Optional.of(COMPANY),
                Optional.of(new BorderTransportMeans(
                        ModeOfTransport.SEA,
                        "10",
                        "9074729",
                        Optional.of(new Country("MT")),
                        Optional.of("0FE1KW1"),
                        Optional.of(Instant.parse("2026-02-20T22:15:00Z")),
                        Optional.of(Instant.parse("2026-03-14T05:30:00Z")),
                        List.of(new Country("CN"), new Country("MY"), new Country("SI")))),
                Optional.of(new TransportDocument("N704", "COSU-MASTER-1")));
    }

    public static HouseConsignment consignment() {
        return new HouseConsignment(
                DOCUMENT,
                COMPANY,
                Optional.of(PERSON),
                Optional.of(NEIGHBOUR),
                Optional.of(new BigDecimal("10200.50")),
                Optional.of(true),
                Optional.of(Place.named("Ningbo Warehouse 4", new Country("CN"))),
                Optional.of(Place.at("CNNGB")),
                Optional.of(Place.at("SIKOP")),
                Optional.of(Place.named("Brno", new Country("CZ"))),
                List.of(new Country("CN"), new Country("MY")),
                List.of(new TransportEquipment(
                        "MSKU1234565", Optional.of("45G1"), Optional.of("A"), List.of("CN7781"))),
                List.of(item()),
                Optional.of("A"),
                Optional.of("UCR-2026-42"),
                List.of(new AdditionalInformation(Optional.of("10600"), Optional.of("Ring at Nováková"))),
                List.of(new SupportingDocument("N954", "EUR1-77")),
                List.of(new SupplyChainActor("CN998877", "CS")));
    }

    private static ConsignmentAnnounced announced(Mrn filing) {
        return new ConsignmentAnnounced(ConsignmentId.of(filing, DOCUMENT), filing, 1, particulars());
    }

    private static ConsignmentParticulars particulars() {
        return new ConsignmentParticulars(header(), consignment());
    }

    private static GoodsItem item() {
        return new GoodsItem(
                1,
                "Wallpaper, vinyl coated",
                Optional.of(new HsCode("482369")),
                Optional.of("90"),
                Optional.of(new CusCode("0010001-6")),
                List.of(new UnNumber("3480")),
                Optional.of(new BigDecimal("10200.50")),
                Optional.of(new BigDecimal("9800")),
                List.of(new Packaging(Optional.of("CT"), 480, Optional.of("NOVAKOVA BRNO"))),
                Optional.of("1"),
                Optional.of(new MonetaryAmount(new BigDecimal("1250.00"), "EUR")),
                Optional.of(new Country("CN")));
    }

    private static Address address(String city, String country, String street, String postCode) {
        return new Address(
                city,
                new Country(country),
                Optional.of("Region of " + city),
                Optional.of(street),
                Optional.of("12a"),
                Optional.of("2nd floor"),
                Optional.of(postCode),
                Optional.of("PO 7"));
    }
}
