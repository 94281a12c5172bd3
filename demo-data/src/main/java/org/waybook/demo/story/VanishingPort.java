package org.waybook.demo.story;

import static org.waybook.demo.story.Voyage.countries;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.course.Course;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Items;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.scene.World;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.TransportDocument;

/**
 * Steel coils from Iskenderun to Constanța: an amendment drops a port of call in a third country, and the ship is
 * diverted to Piraeus. The country still stands in the first version and in the other filings of the voyage. The
 * look-alike drops a country too, in every filing of its voyage, because the call was cancelled.
 */
public final class VanishingPort implements Story {

    public static final String BILL_OF_LADING = "PNTU218558103";
    public static final String LOOK_ALIKE_BILL_OF_LADING = "PNTU221558117";
    public static final String SHIP = "1988015";
    public static final String LOOK_ALIKE_SHIP = "1988027";
    public static final String STEEL_COILS = "720839";
    public static final String PIRAEUS = "GR004001";
    public static final String CONSTANTA = "ROCT1970";
    public static final String VANISHED_COUNTRY = "RU";

    private static final Operator PONTICA = Operator.of("PONTICA");
    private static final List<Country> BY_NOVOROSSIYSK = countries("TR", "RU", "RO");
    private static final List<Country> BY_VARNA = countries("TR", "BG", "RO");
    private static final List<Country> DIRECT = countries("TR", "RO");
    private static final int DAYS_AT_SEA = 6;

    private static final Party MILL = Cast.company(
            "Amanos Demir Sanayi A.Ş.",
            Cast.address("Liman Yolu", "14", "31200", "Iskenderun", "TR"),
            "+90 326 655 01 14");
    private static final Party OTHER_MILL = Cast.company(
            "Körfez Çelik Ticaret A.Ş.",
            Cast.address("Sahil Caddesi", "88", "31220", "Iskenderun", "TR"),
            "+90 326 655 01 88");
    private static final Party DEALER = Cast.company(
            "Dobrogea Metal Trading SRL",
            "RO5559101",
            Cast.address("Strada Portului", "21", "900001", "Constanta", "RO"),
            "+40 241 655 021");
    private static final Party BUILDER = Cast.company(
            "Tomis Constructii SA",
            "RO5559102",
            Cast.address("Bulevardul Tomis", "310", "900407", "Constanta", "RO"),
            "+40 241 655 310");

    @Override
    public String title() {
        return "Vanishing port";
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                new Chapter(Duration.ofDays(58), FilingType.F10, 3, VanishingPort::theVoyage),
                new Chapter(Duration.ofDays(51), FilingType.F10, 2, VanishingPort::theLookAlike));
    }

    private static void theVoyage(Outline outline, World world, Course course, Chance chance) {
        Instant opening = outline.opening();
        Voyage declared = Voyage.of(PONTICA, CONSTANTA, SHIP, "PA", "218N", opening, DAYS_AT_SEA, BY_NOVOROSSIYSK);
        FilingDataset plates = declared.filing("VP-218-1", opening, plates(BY_NOVOROSSIYSK));
        FilingDataset bars = declared.filing("VP-218-2", opening.plus(Duration.ofHours(3)), bars(BY_NOVOROSSIYSK));
        Instant filedAt = opening.plus(Duration.ofHours(5));
        FilingDataset coils =
                declared.filing("VP-218-3", filedAt, coils(BILL_OF_LADING, MILL, 38, "771900.0", BY_NOVOROSSIYSK));
        course.file(opening, plates);
        course.file(opening.plus(Duration.ofHours(3)), bars);
        course.file(filedAt, coils);
        FilingDataset withoutThePort =
                declared.by(DIRECT).filing("VP-218-3", filedAt, coils(BILL_OF_LADING, MILL, 38, "771900.0", DIRECT));
        course.amend(opening.plus(Duration.ofDays(4)), withoutThePort);
        declared.arrives(course, Duration.ofHours(31), PIRAEUS, plates, bars, coils);
    }

    private static void theLookAlike(Outline outline, World world, Course course, Chance chance) {
        Instant opening = outline.opening();
        Voyage declared = Voyage.of(PONTICA, CONSTANTA, LOOK_ALIKE_SHIP, "MT", "221N", opening, DAYS_AT_SEA, BY_VARNA);
        FilingDataset bars = declared.filing("VP-221-1", opening, moreBars(BY_VARNA));
        FilingDataset coils = declared.filing(
                "VP-221-2", opening, coils(LOOK_ALIKE_BILL_OF_LADING, OTHER_MILL, 24, "487200.0", BY_VARNA));
        course.file(opening, bars);
        course.file(opening, coils);
        Instant callCancelled = opening.plus(Duration.ofDays(3));
        Voyage direct = declared.by(DIRECT);
        course.amend(callCancelled, direct.filing("VP-221-1", opening, moreBars(DIRECT)));
        course.amend(
                callCancelled.plus(Duration.ofMinutes(6)),
                direct.filing(
                        "VP-221-2", opening, coils(LOOK_ALIKE_BILL_OF_LADING, OTHER_MILL, 24, "487200.0", DIRECT)));
        direct.arrives(course, Duration.ofHours(2), CONSTANTA, bars, coils);
    }

    private static HouseDraft coils(String billOfLading, Party mill, int coils, String mass, List<Country> routing) {
        return house(billOfLading, mill, DEALER, routing)
                .goods(List.of(item("Hot-rolled steel coils, 2.5 mm, unpickled", STEEL_COILS, mass, "CL", coils)));
    }

    private static HouseDraft plates(List<Country> routing) {
        return house("PNTU218558090", MILL, BUILDER, routing)
                .goods(List.of(item("Steel plates for shipbuilding, 12 mm", "720851", "118400.0", "BE", 40)));
    }

    private static HouseDraft bars(List<Country> routing) {
        return house("PNTU218558097", OTHER_MILL, BUILDER, routing)
                .goods(List.of(item("Ribbed steel bars for concrete", "721420", "204750.0", "BE", 105)));
    }

    private static HouseDraft moreBars(List<Country> routing) {
        return house("PNTU221558111", MILL, BUILDER, routing)
                .goods(List.of(item("Reinforcing steel bars 16 mm", "721420", "156300.0", "BE", 80)));
    }

    private static HouseDraft house(String billOfLading, Party mill, Party consignee, List<Country> routing) {
        return new HouseDraft(new TransportDocument("N705", billOfLading), mill)
                .consignee(consignee)
                .places(Place.at("TRISK"), Place.at("TRISK"), Place.at("ROCND"), Place.at("ROCND"))
                .routing(routing)
                .methodOfPayment("H")
                .containers(List.of());
    }

    private static GoodsItem item(String description, String code, String mass, String type, int packages) {
        return Items.freight(
                1,
                description,
                new HsCode(code),
                List.of(),
                new BigDecimal(mass),
                new Packaging(Optional.of(type), packages, Optional.of("AMN 2500 / " + packages)),
                new Country("TR"));
    }
}
