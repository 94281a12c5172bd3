package org.waybook.demo.story;

import static org.waybook.demo.story.Voyage.countries;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Items;
import org.waybook.demo.scene.Scene;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.TransportDocument;

/**
 * A container of towels from Karachi never arrives at Rotterdam, and one of two forwarders never files below its master
 * bill of lading; after 200 days the filings are invalid, and then the same container with the same marks comes back under another consignee. The look-alike is a container that one importer
 * used twice, and that arrived both times.
 */
public final class SecondLife implements Story {

    public static final String CONTAINER = "WHVU2001183";
    public static final String LOOK_ALIKE_CONTAINER = "WHVU2002003";
    public static final String MARKS = "KTT 8814 / 1-900";
    public static final String FIRST_MASTER_BILL = "LUMU040200118";
    public static final String FIRST_BILL_OF_LADING = "MMFH040200118";
    public static final String SECOND_BILL_OF_LADING = "LUMU073200118";
    public static final String FIRST_CONSIGNEE = "Maasduin Huishoudtextiel B.V.";
    public static final String SECOND_CONSIGNEE = "Brielle Overslag B.V.";
    public static final String MAASVLAKTE = "NL000396";

    private static final Operator LUMARK = Operator.of("LUMARK");
    private static final List<Country> ROUTING = countries("PK", "OM", "EG", "NL");
    private static final int DAYS_AT_SEA = 22;
    private static final Operator MAASMOND = Operator.of("MAASMOND");
    private static final Eori NEVER_FILES = new Eori("NL865500142");

    private static final Party MILL = Cast.company(
            "Korangi Terry Textiles (Pvt.) Ltd.",
            Cast.address("Korangi Road", "Plot 45", "74900", "Karachi", "PK"),
            "+92 21 3655 0145");
    private static final Party OTHER_MILL = Cast.company(
            "Malir Home Linen (Pvt.) Ltd.",
            Cast.address("Malir Road", "9", "75050", "Karachi", "PK"),
            "+92 21 3655 0209");
    private static final Party FIRST = importer(FIRST_CONSIGNEE, "NL865500118", "Keileweg", "30", "3029 BS");
    private static final Party SECOND = importer(SECOND_CONSIGNEE, "NL865500126", "Theemsweg", "8", "3197 KM");
    private static final Party REGULAR =
            importer("Linnenhuis Schie B.V.", "NL865500134", "Schiedamsedijk", "51", "3011 EK");

    @Override
    public String title() {
        return "Second life";
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                chapter(236, neverBroughtIn()),
                chapter(31, broughtIn(SECOND_BILL_OF_LADING, "1988077", MILL, SECOND, CONTAINER, MARKS)),
                chapter(
                        150,
                        broughtIn("LUMU051200200", "1988089", OTHER_MILL, REGULAR, LOOK_ALIKE_CONTAINER, "MHL 220")),
                chapter(
                        64,
                        broughtIn("LUMU066200200", "1988089", OTHER_MILL, REGULAR, LOOK_ALIKE_CONTAINER, "MHL 251")));
    }

    /** Two forwarders have to file below the master bill; one of them never does. After 200 days all of it is void. */
    private static Scene neverBroughtIn() {
        return (outline, world, course, chance) -> {
            Instant filedAt = outline.opening();
            Voyage voyage = voyage(filedAt, "1988077", "040W");
            TransportDocument master = new TransportDocument("N704", FIRST_MASTER_BILL);
            HouseConsignment towels = towels("N714", FIRST_BILL_OF_LADING, MILL, FIRST, CONTAINER, MARKS)
                    .sale(MILL, FIRST)
                    .toConsignment();
            course.file(
                    filedAt,
                    voyage.master("SL-040", filedAt, master, towels)
                            .awaiting(List.of(
                                    new SupplementaryDeclarant(MAASMOND.eori(), Optional.of(FilingType.F15)),
                                    new SupplementaryDeclarant(NEVER_FILES, Optional.of(FilingType.F15))))
                            .announcingNothing());
            Instant houseFiledAt = filedAt.plus(Duration.ofHours(9));
            course.file(houseFiledAt, voyage.house("SL-040-1", houseFiledAt, MAASMOND, master, towels));
        };
    }

    private static Scene broughtIn(
            String billOfLading, String ship, Party mill, Party consignee, String container, String marks) {
        return (outline, world, course, chance) -> {
            Instant filedAt = outline.opening();
            String number = billOfLading.substring(4, 7);
            Voyage voyage = voyage(filedAt, ship, number + "W");
            FilingDataset filing = voyage.filing(
                    "SL-" + number, filedAt, towels("N705", billOfLading, mill, consignee, container, marks));
            course.file(filedAt, filing);
            voyage.arrives(course, Duration.ofHours(4), MAASVLAKTE, filing);
        };
    }

    private static Chapter chapter(int daysBefore, Scene scene) {
        return new Chapter(Duration.ofDays(daysBefore), FilingType.F10, 1, scene);
    }

    private static Voyage voyage(Instant opening, String ship, String number) {
        return Voyage.of(LUMARK, MAASVLAKTE, ship, "LR", number, opening, DAYS_AT_SEA, ROUTING);
    }

    private static HouseDraft towels(
            String type, String billOfLading, Party mill, Party consignee, String container, String marks) {
        return new HouseDraft(new TransportDocument(type, billOfLading), mill)
                .consignee(consignee)
                .places(Place.at("PKKHI"), Place.at("PKKHI"), Place.at("NLRTM"), Place.at("NLRTM"))
                .routing(ROUTING)
                .methodOfPayment("H")
                .containers(List.of(Voyage.container(container, "45G1", "PK" + container.substring(4, 10))))
                .goods(List.of(Items.freight(
                        1,
                        "Cotton terry bath towels",
                        new HsCode("630260"),
                        List.of(),
                        new BigDecimal("15480.0"),
                        new Packaging(Optional.of("CT"), 900, Optional.of(marks)),
                        new Country("PK"))));
    }

    private static Party importer(String name, String eori, String street, String number, String postCode) {
        return Cast.company(name, eori, Cast.address(street, number, postCode, "Rotterdam", "NL"), "+31 10 655 01 18");
    }
}
