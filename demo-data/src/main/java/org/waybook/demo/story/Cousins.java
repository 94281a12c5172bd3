package org.waybook.demo.story;

import static org.waybook.demo.story.Voyage.countries;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waybook.demo.CustomsAct.Decided;
import org.waybook.demo.CustomsAct.LoadingForbidden;
import org.waybook.demo.course.Flight;
import org.waybook.demo.course.PostalFlight;
import org.waybook.demo.customs.Casework;
import org.waybook.demo.draft.HeaderDraft;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Items;
import org.waybook.demo.number.Numbers;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.scene.Scene;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.place.Place;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.DoNotLoadTarget;

/**
 * Phone cases from Shenzhen by Liège to 38 natural persons in the Netherlands, Germany and France: one telephone, three
 * addresses, one family name in many spellings; all in one receptacle, which must not be loaded when it is already under
 * way. The look-alike is a family of five at one address, each with a telephone of their own.
 */
public final class Cousins implements Story {

    public static final String TELEPHONE = "+49 1516 5550 138";
    public static final String PHONE_CASES = "392690";
    public static final String CONSIGNOR = "Shenzhen Caselight Trading Co., Ltd.";
    public static final int COUSINS = 38;
    public static final String LOOK_ALIKE_FAMILY = "Hagedorn";
    public static final List<Address> ADDRESSES = List.of(
            Cast.address("Statenlaan", "214", "5223 LA", "'s-Hertogenbosch", "NL"),
            Cast.address("Krefelder Straße", "91", "52070", "Aachen", "DE"),
            Cast.address("Rue de Lannoy", "33", "59100", "Roubaix", "FR"));

    public static final String RECEPTACLE = "CNSZXABELGGAAUN60381001100088";

    private static final String OTHER_RECEPTACLE = "CNSZXABELGGAAUN60384001100014";
    private static final Duration DEPARTS_AFTER = Duration.ofHours(26);
    private static final Duration ALOFT = Duration.ofHours(12);
    private static final String LIEGE = "BE532000";
    private static final String BELGIUM = "BE";
    private static final Operator BELPOST = Operator.of("BELPOST");
    private static final Operator AVIALUX = Operator.of("AVIALUX");
    private static final Country CHINA = new Country("CN");
    private static final List<String> GIVEN_NAMES =
            List.of("Yuri", "Juri", "Iouri", "Jurij", "Yury", "Aleksei", "Alexey", "Alexej", "Alexis", "Oleksiy");
    private static final List<String> FAMILY_NAMES =
            List.of("Zhelanov", "Jelanov", "Shelanow", "Zelanov", "Želanov", "Gelanoff", "Zhelanoff", "Schelanow");
    private static final Party CASELIGHT = Cast.company(
            CONSIGNOR, Cast.address("Huaqiang North Road", "2066", "518028", "Shenzhen", "CN"), "+86 755 8655 2066");

    @Override
    public String title() {
        return "38 cousins";
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                new Chapter(Duration.ofDays(19), FilingType.F43, COUSINS, dispatch("CZ-0381", cousins(), RECEPTACLE)),
                new Chapter(Duration.ofDays(16), FilingType.F43, 5, dispatch("CZ-0384", family(), OTHER_RECEPTACLE)));
    }

    private static Scene dispatch(String lrn, List<Party> consignees, String receptacle) {
        return (outline, world, course, chance) -> {
            Instant filedAt = outline.opening();
            List<HouseConsignment> houses = IntStream.range(0, consignees.size())
                    .mapToObj(index -> parcel(outline, index, consignees.get(index)))
                    .toList();
            FilingDataset items = new HeaderDraft(FilingType.F43, lrn, Outline.issued(filedAt), BELPOST.party())
                    .addressedTo(new MemberState(BELGIUM))
                    .announcing(houses);
            course.file(filedAt, items);
            PostalFlight flight = new PostalFlight(
                    course,
                    items,
                    receptacle,
                    Flight.of(AVIALUX, LIEGE, "381", filedAt.plus(DEPARTS_AFTER), ALOFT, countries("CN", "BE")),
                    Numbers.masterAirWaybill(AVIALUX.prefix(), outline.firstOrdinal()));
            flight.loaded(CASELIGHT, Place.at("CNSZX"), Place.at("BELGG"));
            Casework parcels = Casework.of(course, items);
            if (receptacle.equals(RECEPTACLE)) {
                tooLate(parcels, flight.departure());
            } else {
                inTime(parcels, filedAt, flight.filedAt());
            }
            Instant hereAt = flight.arrives();
            if (receptacle.equals(RECEPTACLE)) {
                parcels.officer(
                        hereAt.plus(Duration.ofMinutes(15)),
                        BELGIUM,
                        new Decided(new CustomsOffice(LIEGE), List.of(new ControlType("30")), "A1", false));
            }
        };
    }

    /** Somebody sees the one telephone when the flight has left. */
    private static void tooLate(Casework parcels, Instant departure) {
        List<DoNotLoadTarget> bag = List.of(new DoNotLoadTarget(DoNotLoadTarget.Kind.RECEPTACLE, RECEPTACLE));
        parcels.analyst(
                departure.plus(Duration.ofMinutes(35)),
                BELGIUM,
                new LoadingForbidden(bag, "38 consignees with one telephone and three addresses"));
    }

    private static void inTime(Casework parcels, Instant filedAt, Instant completeAt) {
        parcels.screened(filedAt.plus(Duration.ofMinutes(12)), "DE", AnalysisPhase.PRE_LOADING);
        parcels.assessed(filedAt.plus(Duration.ofMinutes(31)), BELGIUM, AnalysisPhase.PRE_LOADING);
        parcels.screened(completeAt.plus(Duration.ofMinutes(8)), "DE", AnalysisPhase.PRE_ARRIVAL);
        parcels.assessed(completeAt.plus(Duration.ofMinutes(14)), BELGIUM, AnalysisPhase.PRE_ARRIVAL);
    }

    private static HouseConsignment parcel(Outline outline, int index, Party consignee) {
        BigDecimal mass = new BigDecimal("0.18").add(BigDecimal.valueOf(index % 7, 2));
        return new HouseDraft(Numbers.postalItem("LX", outline.firstOrdinal() + index, "CN"), CASELIGHT)
                .consignee(consignee)
                .goods(List.of(Items.parcel(
                        FilingType.F43,
                        "Phone case of plastic",
                        Optional.of(new HsCode(PHONE_CASES)),
                        List.of(),
                        mass,
                        new BigDecimal("8.90"),
                        "11",
                        CHINA)))
                .toConsignment();
    }

    private static List<Party> cousins() {
        return IntStream.range(0, COUSINS)
                .mapToObj(index -> Cast.person(
                        GIVEN_NAMES.get(index % GIVEN_NAMES.size()) + " "
                                + FAMILY_NAMES.get((index + index / GIVEN_NAMES.size()) % FAMILY_NAMES.size()),
                        ADDRESSES.get(index % ADDRESSES.size()),
                        TELEPHONE))
                .toList();
    }

    private static List<Party> family() {
        Address home = Cast.address("Jülicher Straße", "118", "52070", "Aachen", "DE");
        List<Party> members = new ArrayList<>();
        for (String given : List.of("Ute", "Harald", "Merle", "Jannis", "Pia")) {
            String telephone = "+49 1516 5550 60" + members.size();
            members.add(Cast.person(given + " " + LOOK_ALIKE_FAMILY, home, telephone));
        }
        return members;
    }
}
