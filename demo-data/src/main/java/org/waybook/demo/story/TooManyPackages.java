package org.waybook.demo.story;

import static org.waybook.demo.story.Voyage.countries;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.FilingReference;
import org.waybook.demo.course.Flight;
import org.waybook.demo.customs.Casework;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Items;
import org.waybook.demo.draft.Masters;
import org.waybook.demo.number.Numbers;
import org.waybook.demo.scene.Scene;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.transport.TransportDocument;

/**
 * Roller bearings from Chicago to Frankfurt, 120 cartons under one master air waybill, come in two flights: 70 are
 * declared for the first and 58 for the second, of which nobody ever says that it arrived. The look-alike's two times 60
 * both arrive.
 */
public final class TooManyPackages implements Story {

    public static final String HOUSE_WAYBILL = "MSLH848210070";
    public static final String LOOK_ALIKE_HOUSE_WAYBILL = "MSLH848210060";
    public static final String BEARINGS = "848210";
    public static final int DECLARED = 120;
    public static final int FIRST_PART = 70;
    public static final int SECOND_PART = 58;
    public static final String FRANKFURT = "DE003302";

    private static final Operator FALKAIR = Operator.of("FALKAIR");
    private static final Operator MAINSPED = Operator.of("MAINSPED");
    private static final List<Country> ROUTING = countries("US", "DE");
    private static final BigDecimal CARTON = new BigDecimal("18.5");
    private static final Duration ALOFT = Duration.ofHours(9);
    private static final String GERMANY = "DE";

    private static final Party WORKS = Cast.company(
            "Calumet Bearing Works Inc.",
            Cast.address("South Torrence Avenue", "9550", "60617", "Chicago", "US"),
            "+1 773 555 0128");
    private static final Party WHOLESALE = Cast.company(
            "Wälzlager Riederwald GmbH",
            "DE6550128",
            Cast.address("Borsigallee", "12", "60388", "Frankfurt am Main", "DE"),
            "+49 69 6550 128");
    private static final Party MACHINES = Cast.company(
            "Getriebebau Fechenheim GmbH",
            "DE6550120",
            Cast.address("Orber Straße", "60", "60386", "Frankfurt am Main", "DE"),
            "+49 69 6550 120");

    @Override
    public String title() {
        return "128 of 120";
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                chapter(24, twoFlights("070", HOUSE_WAYBILL, WHOLESALE, FIRST_PART, SECOND_PART, false)),
                chapter(22, twoFlights("060", LOOK_ALIKE_HOUSE_WAYBILL, MACHINES, 60, 60, true)));
    }

    private static Chapter chapter(int daysBefore, Scene scene) {
        return new Chapter(Duration.ofDays(daysBefore), FilingType.F29, 1, scene);
    }

    private static Scene twoFlights(
            String number, String waybill, Party consignee, int first, int second, boolean secondArrives) {
        return (outline, world, course, chance) -> {
            Instant filedAt = outline.opening();
            Instant nextFiledAt = filedAt.plus(Duration.ofDays(2));
            TransportDocument master = Numbers.masterAirWaybill(FALKAIR.prefix(), outline.firstOrdinal());
            Flight flight = flight(filedAt);
            Flight next = flight(nextFiledAt);
            FilingReference above = course.file(
                    filedAt,
                    flight.master(
                                    FilingType.F21,
                                    "TP-" + number,
                                    filedAt,
                                    master,
                                    Masters.above(bearings(waybill, consignee, DECLARED)))
                            .announcingNothing());
            Instant houseFiledAt = filedAt.plus(Duration.ofMinutes(50));
            FilingDataset part = flight.house(FilingType.F22, "TP-" + number + "-1", houseFiledAt, MAINSPED, master)
                    .split()
                    .announcing(List.of(bearings(waybill, consignee, first)));
            FilingReference firstPart = course.file(houseFiledAt, part);
            Casework.of(course, part)
                    .assessed(houseFiledAt.plus(Duration.ofMinutes(24)), GERMANY, AnalysisPhase.PRE_ARRIVAL);
            flight.arrives(course, above, firstPart);

            FilingDataset rest = next.house(FilingType.F22, "TP-" + number + "-2", nextFiledAt, MAINSPED, master)
                    .split()
                    .announcing(List.of(bearings(waybill, consignee, second)));
            FilingReference secondPart = course.file(nextFiledAt, rest, firstPart);
            if (secondArrives) {
                next.arrives(course, above, secondPart);
            }
        };
    }

    private static Flight flight(Instant filedAt) {
        return Flight.of(FALKAIR, FRANKFURT, "8482", filedAt.plus(Duration.ofHours(5)), ALOFT, ROUTING);
    }

    private static HouseConsignment bearings(String waybill, Party consignee, int cartons) {
        return new HouseDraft(new TransportDocument("N703", waybill), WORKS)
                .consignee(consignee)
                .places(Place.at("USCHI"), Place.at("USORD"), Place.at("DEFRA"), Place.at("DEFRA"))
                .routing(ROUTING)
                .methodOfPayment("A")
                .containers(List.of())
                .goods(List.of(Items.freight(
                        1,
                        "Deep groove ball bearings, bore 25 mm",
                        new HsCode(BEARINGS),
                        List.of(),
                        CARTON.multiply(BigDecimal.valueOf(cartons)),
                        new Packaging(Optional.of("CT"), cartons, Optional.of("CBW 6205")),
                        new Country("US"))))
                .toConsignment();
    }
}
