package org.waybook.demo.story;

import static org.waybook.demo.story.Voyage.countries;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.CustomsAct.Decided;
import org.waybook.demo.CustomsAct.Presented;
import org.waybook.demo.CustomsAct.Recommended;
import org.waybook.demo.CustomsAct.Withheld;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.course.Course;
import org.waybook.demo.customs.Casework;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Items;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.scene.Scene;
import org.waybook.demo.scene.World;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.place.Place;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.Recommendation;
import org.waybook.domain.risk.RiskResult;
import org.waybook.domain.transport.TransportDocument;

/**
 * Paper bowls from Ningbo by Port Klang and Koper to Zagreb weigh three times what such cartons weigh, and the telephone
 * of the notify party was that of two other names before. Croatia recommends a control; the ship is diverted to Rijeka, and the
 * cartons hold cigarettes. The look-alike sends as many
 * cartons of bowls by the same way, at the usual mass.
 */
public final class Bowls implements Story {

    public static final String BILL_OF_LADING = "ADLU310482369";
    public static final String LOOK_ALIKE_BILL_OF_LADING = "ADLU312482369";
    public static final String CONTAINER = "WHVU4823693";
    public static final String PAPER_BOWLS = "482369";
    public static final String CONSIGNOR = "Greenleaf Tableware Co., Ltd.";
    public static final String LOOK_ALIKE_CONSIGNOR = "Evergrove Tableware Co., Ltd.";
    public static final String TELEPHONE = "+385 91 6550 142";
    public static final int CARTONS = 480;
    public static final BigDecimal KILOGRAMS = new BigDecimal("10200.5");
    public static final BigDecimal LOOK_ALIKE_KILOGRAMS = new BigDecimal("3420.0");
    public static final String KOPER = "SI006044";
    public static final String RIJEKA = "HR060178";
    public static final String FOUND = "Cigarettes without excise stamps, 1 900 000 pieces, in 190 of 480 cartons";

    private static final Operator ADRILINE = Operator.of("ADRILINE");
    private static final List<Country> ROUTING = countries("CN", "MY", "SI", "HR");
    private static final int DAYS_AT_SEA = 27;
    private static final CustomsOffice RIJEKA_OFFICE = new CustomsOffice(RIJEKA);
    private static final List<ControlType> CONTROLS = List.of(new ControlType("30"), new ControlType("40"));

    private static final Address PLANT = Cast.address("Beilun Xinqi Road", "118", "315800", "Ningbo", "CN");
    private static final Party GREENLEAF = Cast.company(CONSIGNOR, PLANT, "+86 574 8655 0118");
    private static final Party EVERGROVE = Cast.company(
            LOOK_ALIKE_CONSIGNOR, Cast.address("Zhenhai Avenue", "27", "315200", "Ningbo", "CN"), "+86 574 8655 0227");
    private static final Party WHOLESALER = Cast.company(
            "Papirna galanterija Medvednica d.o.o.",
            "HR65550110014",
            Cast.address("Slavonska avenija", "22", "10000", "Zagreb", "HR"),
            "+385 1 6550 022");
    private static final Party CATERER = Cast.company(
            "Ugostitelj Jarun d.o.o.",
            "HR65550110022",
            Cast.address("Horvaćanska cesta", "61", "10000", "Zagreb", "HR"),
            "+385 1 6550 061");

    @Override
    public String title() {
        return "Bowls";
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                chapter(
                        207,
                        theTelephoneBefore("ADLU277690721", "1988039", "Peruča otpremništvo d.o.o.", "HR65550110031")),
                chapter(126, theTelephoneBefore("ADLU294690721", "1988041", "Lonja logistika d.o.o.", "HR65550110049")),
                chapter(46, Bowls::theBowls),
                chapter(41, Bowls::theLookAlike));
    }

    private static void theBowls(Outline outline, World world, Course course, Chance chance) {
        Party notified = notified("Savska veletrgovina d.o.o.", "HR65550110057");
        HouseDraft bowls = house(BILL_OF_LADING, GREENLEAF, WHOLESALER, CONTAINER)
                .notifyParty(notified)
                .goods(List.of(Items.freight(
                        1,
                        "Paper bowls, disposable, white, 750 ml",
                        new HsCode(PAPER_BOWLS),
                        List.of(),
                        KILOGRAMS,
                        cartons(CARTONS, "GLT 750"),
                        new Country("CN"))));
        Voyage voyage = voyage(outline.opening(), "1988053", "310W");
        FilingDataset filing = voyage.filing("BW-310", outline.opening(), bowls);
        course.file(outline.opening(), filing);
        voyage.arrives(course, Duration.ofHours(17), RIJEKA, filing);
        investigate(Casework.of(course, filing), outline.opening(), voyage.arrival());
    }

    /** Croatia, where the bowls are delivered, sees what is wrong; they come to Croatia first, and are opened there. */
    private static void investigate(Casework bowls, Instant filedAt, Instant expectedAt) {
        List<RiskResult> alarm = Casework.alarm(
                "PRO",
                "CRIT-HR-0721",
                "21 kg a carton where 7 kg are usual; the telephone of the notify party had two other names",
                "/goodsItems/0/grossMass");
        bowls.screened(
                filedAt.plus(Duration.ofMinutes(49)),
                "HR",
                AnalysisPhase.PRE_ARRIVAL,
                alarm,
                List.of(Recommendation.CONTROL));
        Instant concludedAt = filedAt.plus(Duration.ofHours(2));
        bowls.assessed(concludedAt, "SI", AnalysisPhase.PRE_ARRIVAL, alarm);
        String reason = "As Croatia proposes: open the cartons";
        bowls.analyst(
                concludedAt.plus(Duration.ofMinutes(4)),
                "SI",
                new Recommended(new MemberState("SI"), new CustomsOffice(KOPER), CONTROLS, reason));
        Instant hereAt = expectedAt.plus(Duration.ofHours(18));
        bowls.officer(hereAt.plus(Duration.ofHours(1)), "HR", new Decided(RIJEKA_OFFICE, CONTROLS, "A1", false));
        bowls.officer(hereAt.plus(Duration.ofHours(5)), "HR", new Presented(RIJEKA_OFFICE));
        bowls.controlled(
                hereAt.plus(Duration.ofHours(9)), "HR", CONTROLS, Casework.NOT_SATISFACTORY, Optional.of(FOUND));
        bowls.officer(hereAt.plus(Duration.ofHours(10)), "HR", new Withheld(FOUND));
    }

    private static void theLookAlike(Outline outline, World world, Course course, Chance chance) {
        HouseDraft bowls = house(LOOK_ALIKE_BILL_OF_LADING, EVERGROVE, CATERER, "WHVU4823707")
                .goods(List.of(Items.freight(
                        1,
                        "Paper bowls, disposable, white, 750 ml",
                        new HsCode(PAPER_BOWLS),
                        List.of(),
                        LOOK_ALIKE_KILOGRAMS,
                        cartons(CARTONS, "EVG 750"),
                        new Country("CN"))));
        Voyage voyage = voyage(outline.opening(), "1988065", "312W");
        FilingDataset filing = voyage.filing("BW-312", outline.opening(), bowls);
        course.file(outline.opening(), filing);
        Casework lookAlike = Casework.of(course, filing);
        Instant concludedAt = outline.opening().plus(Duration.ofHours(3));
        lookAlike.screened(concludedAt.minus(Duration.ofHours(2)), "HR", AnalysisPhase.PRE_ARRIVAL);
        lookAlike.assessed(concludedAt, "SI", AnalysisPhase.PRE_ARRIVAL);
        voyage.arrives(course, Duration.ofHours(3), KOPER, filing);
    }

    /** Tiles, months before, for another name at the same telephone. */
    private static Scene theTelephoneBefore(String billOfLading, String ship, String name, String eori) {
        return (outline, world, course, chance) -> {
            HouseDraft tiles = house(billOfLading, EVERGROVE, CATERER, "WHVU4823712")
                    .notifyParty(notified(name, eori))
                    .goods(List.of(Items.freight(
                            1,
                            "Ceramic floor tiles 60 x 60 cm",
                            new HsCode("690721"),
                            List.of(),
                            new BigDecimal("19840.0"),
                            new Packaging(Optional.of("PX"), 18, Optional.of("FT 6060")),
                            new Country("CN"))));
            Voyage voyage = voyage(outline.opening(), ship, billOfLading.substring(4, 7) + "W");
            FilingDataset filing = voyage.filing("BW-" + billOfLading.substring(4, 7), outline.opening(), tiles);
            course.file(outline.opening(), filing);
            voyage.arrives(course, Duration.ofHours(6), KOPER, filing);
        };
    }

    private static Chapter chapter(int daysBefore, Scene scene) {
        return new Chapter(Duration.ofDays(daysBefore), FilingType.F10, 1, scene);
    }

    private static Voyage voyage(Instant opening, String ship, String number) {
        return Voyage.of(ADRILINE, KOPER, ship, "MT", number, opening, DAYS_AT_SEA, countries("CN", "MY", "SI"));
    }

    private static HouseDraft house(String billOfLading, Party consignor, Party consignee, String container) {
        return new HouseDraft(new TransportDocument("N705", billOfLading), consignor)
                .consignee(consignee)
                .places(Place.at("CNNGB"), Place.at("CNNGB"), Place.at("SIKOP"), Place.at("HRZAG"))
                .routing(ROUTING)
                .methodOfPayment("A")
                .containers(List.of(Voyage.container(container, "42G1", "NB" + container.substring(4, 10))));
    }

    private static Party notified(String name, String eori) {
        Address office = Cast.address("Radnička cesta", "177", "10000", "Zagreb", "HR");
        return Cast.company(name, eori, office, TELEPHONE);
    }

    private static Packaging cartons(int number, String marks) {
        return new Packaging(Optional.of("CT"), number, Optional.of(marks));
    }
}
