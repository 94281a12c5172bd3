package org.waybook.demo.story;

import static org.waybook.demo.story.Voyage.countries;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.CustomsAct;
import org.waybook.demo.CustomsAct.Controlled;
import org.waybook.demo.CustomsAct.Decided;
import org.waybook.demo.CustomsAct.Presented;
import org.waybook.demo.CustomsAct.Recommended;
import org.waybook.demo.CustomsAct.Released;
import org.waybook.demo.course.Course;
import org.waybook.demo.customs.Casework;
import org.waybook.demo.draft.HeaderDraft;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Items;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.scene.Scene;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.place.Place;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;

/**
 * Toys by rail from Chengdu by Małaszewicze. Poland recommends a control of fourteen wagons and leaves it to the
 * destination, Duisburg, where one officer decides fourteen times not to control, having no resources. (By rail nobody
 * notifies an arrival; goods are presented.) The look-alike are seven wagons for Hamburg, where six of seven are
 * controlled.
 */
public final class FourteenWaivers implements Story {

    public static final String TOYS = "950300";
    public static final String CONSIGNEE = "Spielwarenlager Ruhrort GmbH";
    public static final String LOOK_ALIKE_CONSIGNEE = "Spielzeugkontor Billwerder GmbH";
    public static final String DUISBURG = "DE002656";
    public static final String HAMBURG = "DE004851";
    public static final String OFFICER = "officer.de.duisburg";
    public static final int WAIVERS = 14;
    public static final int LOOK_ALIKES = 7;

    private static final Operator BUGRAIL = Operator.of("BUGRAIL");
    private static final CustomsOffice MALASZEWICZE = new CustomsOffice("PL301020");
    private static final List<Country> ROUTING = countries("CN", "KZ", "RU", "BY", "PL", "DE");
    private static final Duration BETWEEN_TRAINS = Duration.ofDays(5);
    private static final Duration TO_POLAND = Duration.ofDays(3);
    private static final Duration TO_GERMANY = Duration.ofDays(5);
    private static final List<ControlType> CONTROLS = List.of(new ControlType("30"));
    private static final String NO_RESOURCES = "C2";
    private static final String REASON = "Safety of toys: no declaration of conformity; control at destination";

    private static final Party MAKER = Cast.company(
            "Chengdu Tianfu Playthings Co., Ltd.",
            Cast.address("Qingbaijiang Avenue", "950", "610300", "Chengdu", "CN"),
            "+86 28 8655 0300");

    @Override
    public String title() {
        return "Fourteen waivers";
    }

    @Override
    public List<Chapter> chapters() {
        Destination duisburg = new Destination(
                "DUI", DUISBURG, "DEDUI", OFFICER, importer(CONSIGNEE, "DE6550314", "47119", "Duisburg"));
        Destination hamburg = new Destination(
                "HAM",
                HAMBURG,
                "DEHAM",
                "officer.de.hamburg",
                importer(LOOK_ALIKE_CONSIGNEE, "DE6550307", "22113", "Hamburg"));
        return List.of(
                new Chapter(Duration.ofDays(88), FilingType.F10, WAIVERS, wagons(duisburg, 0)),
                new Chapter(Duration.ofDays(60), FilingType.F10, LOOK_ALIKES, wagons(hamburg, LOOK_ALIKES - 1)));
    }

    private static Scene wagons(Destination destination, int controlled) {
        return (outline, world, course, chance) -> {
            for (int index = 0; index < outline.consignments(); index++) {
                Instant filedAt = outline.opening().plus(BETWEEN_TRAINS.multipliedBy(index));
                FilingDataset filing = filing(destination, filedAt, index);
                course.file(filedAt, filing);
                decide(course, filing, destination, filedAt, index < controlled);
            }
        };
    }

    private static void decide(
            Course course, FilingDataset filing, Destination destination, Instant filedAt, boolean controlled) {
        Casework toys = Casework.of(course, filing);
        toys.screened(filedAt.plus(Duration.ofMinutes(35)), "DE", AnalysisPhase.PRE_ARRIVAL);
        Instant concludedAt = filedAt.plus(Duration.ofMinutes(70));
        toys.assessed(
                concludedAt,
                "PL",
                AnalysisPhase.PRE_ARRIVAL,
                Casework.alarm("PRO", "CRIT-PL-9503", REASON, "/goodsItems/0/descriptionOfGoods"));
        toys.analyst(
                concludedAt.plus(Duration.ofMinutes(5)),
                "PL",
                new Recommended(new MemberState("DE"), destination.at(), CONTROLS, REASON));
        Instant hereAt = filedAt.plus(TO_GERMANY);
        destination.acts(toys, hereAt, new Presented(destination.at()));
        Instant decidedAt = hereAt.plus(Duration.ofMinutes(controlled ? 90 : 6));
        if (controlled) {
            PerformedControl performed =
                    new PerformedControl(CONTROLS.getFirst(), Casework.SATISFACTORY, Optional.empty());
            destination.acts(toys, decidedAt, new Decided(destination.at(), CONTROLS, "A1", false));
            destination.acts(
                    toys,
                    decidedAt.plus(Duration.ofHours(4)),
                    new Controlled(List.of(performed), Casework.SATISFACTORY, Optional.empty()));
        } else {
            destination.acts(toys, decidedAt, new Decided(destination.at(), List.of(), NO_RESOURCES, false));
        }
        destination.acts(toys, decidedAt.plus(Duration.ofHours(5)), new Released());
    }

    private static FilingDataset filing(Destination destination, Instant filedAt, int index) {
        String number = destination.code() + "R95030%04d".formatted(300 + index);
        HouseDraft toys = new HouseDraft(new TransportDocument("N720", number), MAKER)
                .consignee(destination.importer())
                .places(
                        Place.at("CNCTU"),
                        Place.at("CNCTU"),
                        Place.at(destination.location()),
                        Place.at(destination.location()))
                .routing(ROUTING)
                .methodOfPayment("A")
                .sale(MAKER, destination.importer())
                .containers(List.of(Voyage.container("WHVU9503007", "45G1", "CD" + (503_000 + index))))
                .goods(List.of(Items.freight(
                        1,
                        "Plastic toy building sets",
                        new HsCode(TOYS),
                        List.of(),
                        new BigDecimal("8640.0"),
                        new Packaging(Optional.of("CT"), 1200, Optional.of("TFP " + index)),
                        new Country("CN"))));
        return new HeaderDraft(FilingType.F51, "FW-" + number, Outline.issued(filedAt), BUGRAIL.party())
                .officeOfFirstEntry(MALASZEWICZE)
                .carrier(BUGRAIL.party())
                .means(train(filedAt, index))
                .announcing(List.of(toys.toConsignment()));
    }

    private static BorderTransportMeans train(Instant filedAt, int index) {
        String number = Integer.toString(95_030 + index);
        return new BorderTransportMeans(
                ModeOfTransport.RAIL,
                "21",
                number,
                Optional.of(new Country("PL")),
                Optional.of(number),
                Optional.of(filedAt.plus(Duration.ofHours(6))),
                Optional.of(filedAt.plus(TO_POLAND)),
                countries("CN", "KZ", "RU", "BY", "PL"));
    }

    private static Party importer(String name, String eori, String postCode, String city) {
        return Cast.company(name, eori, Cast.address("Güterstraße", "14", postCode, city, "DE"), "+49 30 6550 314");
    }

    /** Where the goods are presented, and who decides there. */
    private record Destination(String code, String office, String location, String officer, Party importer) {

        CustomsOffice at() {
            return new CustomsOffice(office);
        }

        void acts(Casework toys, Instant moment, CustomsAct act) {
            Actor actor =
                    new Actor(officer, Role.CONTROL_OFFICER, Optional.of(new MemberState("DE")), Optional.empty());
            toys.course().act(moment, toys.filing(), actor, toys.documents(), act);
        }
    }
}
