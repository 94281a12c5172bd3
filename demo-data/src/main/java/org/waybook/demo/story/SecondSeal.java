package org.waybook.demo.story;

import static org.waybook.demo.story.Voyage.countries;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.ArrivedGoods;
import org.waybook.demo.DemoStep;
import org.waybook.demo.customs.Casework;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Items;
import org.waybook.demo.scene.Scene;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.Place;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.transport.TransportDocument;

/**
 * Bananas from Guayaquil to Rotterdam, a master and a house bill of lading. When the assessment is complete, the house
 * gets another consignee and the master a second seal; the second analysis is closed in 40 seconds. The look-alike gets
 * another consignee too, keeps its seal, and is analysed for most of an hour.
 */
public final class SecondSeal implements Story {

    public static final String BILL_OF_LADING = "MMFH080390217";
    public static final String LOOK_ALIKE_BILL_OF_LADING = "MMFH080390221";
    public static final String BANANAS = "080390";
    public static final String FIRST_CONSIGNEE = "Vruchtenveiling Spaanse Polder B.V.";
    public static final String SECOND_CONSIGNEE = "Koelhuis Botlek Tussenopslag B.V.";
    public static final Duration SECOND_ANALYSIS = Duration.ofSeconds(40);

    private static final Operator LUMARK = Operator.of("LUMARK");
    private static final Operator MAASMOND = Operator.of("MAASMOND");
    private static final List<Country> ROUTING = countries("EC", "PA", "NL");
    private static final int DAYS_AT_SEA = 16;
    private static final String NETHERLANDS = "NL";
    private static final String SEAL = "EC4410217";

    private static final Party PLANTATION = Cast.company(
            "Platanera Rio Daule S.A.",
            Cast.address("Via Daule", "Km 26", "090650", "Guayaquil", "EC"),
            "+593 4 655 0217");
    private static final Party FIRST = Cast.company(
            FIRST_CONSIGNEE,
            "NL865500217",
            Cast.address("Spaanse Polder", "41", "3028 BW", "Rotterdam", "NL"),
            "+31 10 655 02 17");
    private static final Party SECOND = Cast.company(
            SECOND_CONSIGNEE,
            "NL865500225",
            Cast.address("Botlekweg", "118", "3197 KA", "Rotterdam", "NL"),
            "+31 10 655 02 25");
    private static final Party OTHER = Cast.company(
            "Fruithal Barendrecht B.V.",
            "NL865500233",
            Cast.address("Handelsweg", "20", "2988 DB", "Ridderkerk", "NL"),
            "+31 180 655 02 33");

    @Override
    public String title() {
        return "Second seal";
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                chapter(38, bananas("217", BILL_OF_LADING, "WHVU0803908", SECOND, true, SECOND_ANALYSIS)),
                chapter(
                        35,
                        bananas(
                                "221",
                                LOOK_ALIKE_BILL_OF_LADING,
                                "WHVU0803913",
                                OTHER,
                                false,
                                Duration.ofMinutes(52))));
    }

    private static Chapter chapter(int daysBefore, Scene scene) {
        return new Chapter(Duration.ofDays(daysBefore), FilingType.F10, 1, scene);
    }

    private static Scene bananas(
            String number, String bill, String container, Party later, boolean secondSeal, Duration secondAnalysis) {
        return (outline, world, course, chance) -> {
            course.stateEverythingPromptly();
            Instant filedAt = outline.opening();
            Instant houseFiledAt = filedAt.plus(Duration.ofHours(3));
            Voyage voyage = Voyage.of(
                    LUMARK, SecondLife.MAASVLAKTE, "1988091", "LR", number + "N", filedAt, DAYS_AT_SEA, ROUTING);
            TransportDocument master = new TransportDocument("N704", "LUMU080390" + number);
            FilingDataset above = voyage.master(
                            "SS-" + number,
                            filedAt,
                            master,
                            goods(bill, container, FIRST, SEAL).toConsignment())
                    .announcingNothing();
            course.file(filedAt, above);
            FilingDataset house = voyage.house(
                    "SS-" + number + "-1",
                    houseFiledAt,
                    MAASMOND,
                    master,
                    goods(bill, container, FIRST, SEAL).toConsignment());
            course.file(houseFiledAt, house);
            Casework bananas = Casework.of(course, house);
            bananas.assessed(houseFiledAt.plus(Duration.ofMinutes(47)), NETHERLANDS, AnalysisPhase.PRE_ARRIVAL);

            Instant amendedAt = houseFiledAt.plus(Duration.ofHours(31));
            if (secondSeal) {
                course.amend(
                        amendedAt.minus(Duration.ofMinutes(6)),
                        voyage.master(
                                        "SS-" + number,
                                        filedAt,
                                        master,
                                        goods(bill, container, FIRST, SEAL, "EC9907712")
                                                .toConsignment())
                                .announcingNothing());
            }
            course.amend(
                    amendedAt,
                    voyage.house(
                            "SS-" + number + "-1",
                            houseFiledAt,
                            MAASMOND,
                            master,
                            goods(bill, container, later, SEAL).toConsignment()));
            bananas.assessed(amendedAt.plus(secondAnalysis), NETHERLANDS, AnalysisPhase.PRE_ARRIVAL);
            Instant arrivedAt = voyage.arrival().plus(Duration.ofHours(2));
            course.arrive(
                    arrivedAt.plus(Duration.ofMinutes(25)),
                    arrivedAt,
                    DemoStep.referenceOf(above),
                    new ArrivedGoods.OfFilings(List.of(DemoStep.referenceOf(house))),
                    new CustomsOffice(SecondLife.MAASVLAKTE),
                    Optional.of(voyage.means()));
        };
    }

    private static HouseDraft goods(String bill, String container, Party consignee, String... seals) {
        return new HouseDraft(new TransportDocument("N714", bill), PLANTATION)
                .consignee(consignee)
                .places(Place.at("ECGYE"), Place.at("ECGYE"), Place.at("NLRTM"), Place.at("NLRTM"))
                .routing(ROUTING)
                .methodOfPayment("A")
                .sale(PLANTATION, consignee)
                .containers(List.of(Voyage.container(container, "45R1", seals)))
                .goods(List.of(Items.freight(
                        1,
                        "Fresh Cavendish bananas",
                        new HsCode(BANANAS),
                        List.of(),
                        new BigDecimal("20520.0"),
                        new Packaging(Optional.of("CT"), 1080, Optional.of("RIO DAULE 22XU")),
                        new Country("EC"))));
    }
}
