package org.waybook.demo.story;

import static org.waybook.demo.story.Voyage.countries;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.CustomsAct.Answered;
import org.waybook.demo.CustomsAct.Decided;
import org.waybook.demo.CustomsAct.LoadingForbidden;
import org.waybook.demo.CustomsAct.Presented;
import org.waybook.demo.CustomsAct.Referred;
import org.waybook.demo.CustomsAct.Released;
import org.waybook.demo.DemoStep;
import org.waybook.demo.FilingReference;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.course.Course;
import org.waybook.demo.course.Flight;
import org.waybook.demo.customs.Casework;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Items;
import org.waybook.demo.draft.Masters;
import org.waybook.demo.number.Numbers;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.scene.World;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.Place;
import org.waybook.domain.referral.ReferralAnswer.Screening;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.transport.TransportDocument;

/**
 * Toner from Karachi by Doha to Brussels. Belgium asks for screening, the result alarms, loading is forbidden; and then
 * the cartons arrive all the same. The look-alike is screened too, nothing is found, and it arrives.
 */
public final class LoadedAnyway implements Story {

    public static final String HOUSE_WAYBILL = "SAFH844399024";
    public static final String LOOK_ALIKE_HOUSE_WAYBILL = "SAFH844399031";
    public static final String TONER = "844399";
    public static final String ZAVENTEM = "BE212000";

    private static final Operator AVIALUX = Operator.of("AVIALUX");
    private static final Operator SENNEAIR = Operator.of("SENNEAIR");
    private static final List<Country> ROUTING = countries("PK", "QA", "BE");
    private static final CustomsOffice OFFICE = new CustomsOffice(ZAVENTEM);
    private static final List<ControlType> CONTROLS = List.of(new ControlType("30"), new ControlType("40"));
    private static final Duration ALOFT = Duration.ofHours(11);
    private static final String BELGIUM = "BE";
    private static final String CLEARED = "1";
    private static final String ALARMED = "2";

    private static final Party CONSIGNOR = Cast.company(
            "Korangi Print Supplies (Pvt.) Ltd.",
            Cast.address("Shahrah-e-Faisal", "212", "75350", "Karachi", "PK"),
            "+92 21 3655 0844");
    private static final Party CONSIGNEE = Cast.company(
            "Bureautique du Midi SRL",
            "BE0865508440",
            Cast.address("Rue Bara", "124", "1070", "Bruxelles", "BE"),
            "+32 2 655 08 44");
    private static final Party REGULAR = Cast.company(
            "Kantoorinkt Anderlecht BV",
            "BE0865508539",
            Cast.address("Bergensesteenweg", "301", "1070", "Brussel", "BE"),
            "+32 2 655 08 53");

    @Override
    public String title() {
        return "Loaded anyway";
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                new Chapter(Duration.ofDays(27), FilingType.F29, 1, LoadedAnyway::theToner),
                new Chapter(Duration.ofDays(25), FilingType.F29, 1, LoadedAnyway::theLookAlike));
    }

    private static void theToner(Outline outline, World world, Course course, Chance chance) {
        Shipment toner = new Shipment(outline, course, "024", HOUSE_WAYBILL, CONSIGNEE);
        Casework early = toner.announced();
        Instant answeredAt = toner.screened(early, ALARMED);
        List<DoNotLoadTarget> targets = List.of(
                new DoNotLoadTarget(DoNotLoadTarget.Kind.TRANSPORT_DOCUMENT, HOUSE_WAYBILL),
                new DoNotLoadTarget(
                        DoNotLoadTarget.Kind.TRANSPORT_DOCUMENT, toner.master().documentNumber()));
        early.analyst(
                answeredAt.plus(Duration.ofMinutes(9)),
                BELGIUM,
                new LoadingForbidden(targets, "Traces of explosives in screening; not to be loaded"));
        toner.declared(early);
        Instant hereAt = toner.arrives();
        early.officer(hereAt.plus(Duration.ofMinutes(3)), BELGIUM, new Decided(OFFICE, CONTROLS, "A1", true));
    }

    private static void theLookAlike(Outline outline, World world, Course course, Chance chance) {
        Shipment toner = new Shipment(outline, course, "031", LOOK_ALIKE_HOUSE_WAYBILL, REGULAR);
        Casework early = toner.announced();
        Instant answeredAt = toner.screened(early, CLEARED);
        early.assessed(answeredAt.plus(Duration.ofMinutes(12)), BELGIUM, AnalysisPhase.PRE_LOADING);
        Instant completeAt = toner.declared(early);
        early.assessed(completeAt.plus(Duration.ofMinutes(20)), BELGIUM, AnalysisPhase.PRE_ARRIVAL);
        Instant hereAt = toner.arrives();
        early.officer(hereAt.plus(Duration.ofHours(2)), BELGIUM, new Presented(OFFICE));
        early.officer(hereAt.plus(Duration.ofHours(3)), BELGIUM, new Released());
    }

    /** Toner under a house and a master air waybill. */
    private record Shipment(Outline outline, Course course, String number, String waybill, Party consignee) {

        TransportDocument master() {
            return Numbers.masterAirWaybill(AVIALUX.prefix(), outline.firstOrdinal());
        }

        private Flight flight() {
            Instant departure = outline.opening().plus(Duration.ofHours(14));
            return Flight.of(AVIALUX, ZAVENTEM, "3" + number, departure, ALOFT, ROUTING);
        }

        private String lrn(String filing) {
            return "LA-" + number + filing;
        }

        /** The minimum data before loading. */
        Casework announced() {
            Instant filedAt = outline.opening();
            FilingDataset minimum = flight().house(FilingType.F24, lrn("-0"), filedAt, SENNEAIR, master())
                    .announcing(List.of(minimum()));
            course.file(filedAt, minimum);
            return Casework.of(course, minimum);
        }

        /** Screening is asked for and done. */
        Instant screened(Casework early, String result) {
            Instant askedAt = outline.opening().plus(Duration.ofMinutes(18));
            Instant answeredAt = askedAt.plus(Duration.ofMinutes(74));
            ReferralReference reference = new ReferralReference("RFS-844" + number);
            early.analyst(
                    askedAt,
                    BELGIUM,
                    new Referred(
                            reference,
                            ReferralType.RFS,
                            "Screen the cartons as high risk cargo",
                            askedAt.plus(Duration.ofHours(12))));
            Party screener = Cast.company(
                    "Jinnah Cargo Security (Pvt.) Ltd.",
                    Cast.address("Airport Cargo Road", "3", "75200", "Karachi", "PK"),
                    "+92 21 3655 0003");
            early.answered(
                    answeredAt,
                    new Answered(
                            reference,
                            new Screening(new ScreeningResult(
                                    result,
                                    List.of("XRY", "ETD"),
                                    Optional.empty(),
                                    Optional.of(screener),
                                    Optional.empty(),
                                    List.of(),
                                    List.of()))));
            return answeredAt;
        }

        /** The airline and the forwarder file before arrival, as if nothing had been said. */
        Instant declared(Casework early) {
            Instant at = outline.opening().plus(Duration.ofHours(8));
            course.file(
                    at,
                    flight().master(FilingType.F21, lrn(""), at, master(), Masters.above(goods()))
                            .announcingNothing());
            Instant houseAt = at.plus(Duration.ofMinutes(40));
            FilingDataset house = flight().house(FilingType.F22, lrn("-1"), houseAt, SENNEAIR, master())
                    .announcing(List.of(goods()));
            course.file(houseAt, house, early.filing());
            return houseAt;
        }

        /** The arrival lists it. */
        Instant arrives() {
            FilingReference above = DemoStep.referenceOf(
                    flight().master(FilingType.F21, lrn(""), outline.opening(), master(), Masters.above(goods()))
                            .announcingNothing());
            return flight().arrives(course, above, new FilingReference(SENNEAIR.eori(), new Lrn(lrn("-1"))));
        }

        private HouseConsignment minimum() {
            return draft().goods(List.of(Items.freight(
                            1,
                            "Toner cartridges for laser printers",
                            new HsCode(TONER),
                            List.of(),
                            new BigDecimal("412.0"),
                            new Packaging(Optional.empty(), 64, Optional.empty()),
                            Optional.empty())))
                    .toConsignment();
        }

        private HouseConsignment goods() {
            return draft().places(Place.at("PKKHI"), Place.at("PKKHI"), Place.at("BEBRU"), Place.at("BEBRU"))
                    .routing(ROUTING)
                    .methodOfPayment("A")
                    .containers(List.of())
                    .goods(List.of(Items.freight(
                            1,
                            "Toner cartridges for laser printers",
                            new HsCode(TONER),
                            List.of(),
                            new BigDecimal("412.0"),
                            new Packaging(Optional.of("CT"), 64, Optional.of("KPS 24")),
                            new Country("PK"))))
                    .toConsignment();
        }

        private HouseDraft draft() {
            return new HouseDraft(new TransportDocument("N703", waybill), CONSIGNOR).consignee(consignee);
        }
    }
}
