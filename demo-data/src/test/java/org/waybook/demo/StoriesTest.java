package org.waybook.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybook.demo.story.Bowls;
import org.waybook.demo.story.Cousins;
import org.waybook.demo.story.FourteenWaivers;
import org.waybook.demo.story.LoadedAnyway;
import org.waybook.demo.story.SecondLife;
import org.waybook.demo.story.SecondSeal;
import org.waybook.demo.story.SlidingQuality;
import org.waybook.demo.story.TooManyPackages;
import org.waybook.demo.story.VanishingPort;
import org.waybook.domain.consignment.Analysis;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.consignment.ConsignmentState.Invalidated;
import org.waybook.domain.consignment.ConsignmentState.Withdrawn;
import org.waybook.domain.consignment.Control;
import org.waybook.domain.consignment.Movement;
import org.waybook.domain.consignment.Movement.Arrival;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.party.Party;

/** The searches of api-docs/stories.md, asked of the final state of every consignment. */
class StoriesTest {

    private static final DemoPlan PLAN = new DemoPlan(7, Instant.parse("2026-11-23T12:00:00Z"), 10_000);
    private static final List<ConsignmentState> STATES = Replay.of(PLAN).states();

    @Test
    void allTrafficIsAcceptedAndEveryStateOccurs() {
        assertThat(STATES.size()).isEqualTo(10_000);
        assertThat(STATES)
                .anyMatch(state -> state.live()
                        .filter(live -> live.movement() instanceof Movement.Expected)
                        .isPresent())
                .anyMatch(Withdrawn.class::isInstance)
                .anyMatch(Invalidated.class::isInstance);
        assertThat(STATES).filteredOn(StoriesTest::isHere).hasSizeGreaterThan(2_000);
        assertThat(STATES)
                .filteredOn(state -> arrival(state)
                        .filter(arrived -> !Optional.of(arrived.actualOffice())
                                .equals(particulars(state).header().customsOfficeOfFirstEntry()))
                        .isPresent())
                .as("diversions")
                .hasSizeGreaterThan(40);
    }

    @Test
    void theBowlsAreFoundByTheirConsignorAndByTheTelephoneOfThreeNames() {
        assertThat(search(party("Greenleaf Tableware").and(hsCode(Bowls.PAPER_BOWLS))))
                .extracting(StoriesTest::document)
                .containsExactly(Bowls.BILL_OF_LADING);
        assertThat(search(party(Bowls.TELEPHONE)))
                .hasSize(3)
                .extracting(
                        state -> particulars(state).consignment().notifyParty().map(Party::name))
                .doesNotHaveDuplicates();
        assertThat(search(document(Bowls.BILL_OF_LADING))).singleElement().satisfies(state -> assertThat(
                        arrival(state).orElseThrow().actualOffice().value())
                .isEqualTo(Bowls.RIJEKA));
        assertThat(search(document(Bowls.BILL_OF_LADING))).allMatch(StoriesTest::isWithheld);
        assertThat(search(document(Bowls.LOOK_ALIKE_BILL_OF_LADING))).noneMatch(StoriesTest::isWithheld);
    }

    @Test
    void theCousinsAreFoundByTheirTelephoneAndTheFamilyIsNot() {
        List<ConsignmentState> found =
                search(type(FilingType.F43).and(hsCode(Cousins.PHONE_CASES)).and(party(Cousins.TELEPHONE)));
        assertThat(found).hasSize(Cousins.COUSINS);
        assertThat(found)
                .extracting(state -> consignee(state).name())
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.contains(Cousins.LOOK_ALIKE_FAMILY));
        assertThat(found.stream().map(state -> consignee(state).address()).distinct())
                .hasSize(Cousins.ADDRESSES.size());
    }

    @Test
    void theCoilsAreFoundAtPiraeusAndTheirPortInTheOtherFilingsOfTheVoyage() {
        assertThat(search(hsCode(VanishingPort.STEEL_COILS).and(routing("TR")).and(office(VanishingPort.PIRAEUS))))
                .extracting(StoriesTest::document)
                .containsExactly(VanishingPort.BILL_OF_LADING);
        assertThat(search(ship(VanishingPort.SHIP).and(routing(VanishingPort.VANISHED_COUNTRY))))
                .hasSize(2)
                .noneMatch(document(VanishingPort.BILL_OF_LADING));
        assertThat(search(document(VanishingPort.LOOK_ALIKE_BILL_OF_LADING)))
                .singleElement()
                .satisfies(state -> assertThat(
                                arrival(state).orElseThrow().actualOffice().value())
                        .isEqualTo(VanishingPort.CONSTANTA));
    }

    @Test
    void theContainerIsFoundUnderTwoConsigneesAndTheLookAlikeUnderOne() {
        assertThat(search(container(SecondLife.CONTAINER)))
                .hasSize(2)
                .anyMatch(state ->
                        state instanceof Invalidated && consignee(state).name().equals(SecondLife.FIRST_CONSIGNEE))
                .anyMatch(state -> isHere(state) && consignee(state).name().equals(SecondLife.SECOND_CONSIGNEE));
        assertThat(search(container(SecondLife.LOOK_ALIKE_CONTAINER)))
                .hasSize(2)
                .allMatch(StoriesTest::isHere)
                .extracting(state -> consignee(state).name())
                .containsOnly("Linnenhuis Schie B.V.");
    }

    @Test
    void theConsignorOfVagueGoodsIsFoundAndTheAmendedBatteriesAmongThem() {
        assertThat(search(party("Glowpeak").and(type(FilingType.F32))))
                .hasSize(SlidingQuality.MANIFESTS * SlidingQuality.HOUSES_PER_MANIFEST);
        assertThat(search(party("Glowpeak").and(hsCode(SlidingQuality.LITHIUM_BATTERIES))))
                .singleElement()
                .satisfies(state -> assertThat(particulars(state)
                                .consignment()
                                .goodsItems()
                                .getFirst()
                                .unNumbers())
                        .hasSize(1));
        assertThat(search(party("Clearvolt"))).hasSize(4);
    }

    @Test
    void theBananasHaveAnotherConsigneeAndTwoAnalysesThatAreComplete() {
        assertThat(search(hsCode(SecondSeal.BANANAS).and(party(SecondSeal.SECOND_CONSIGNEE))))
                .singleElement()
                .satisfies(state -> {
                    assertThat(document(state)).isEqualTo(SecondSeal.BILL_OF_LADING);
                    assertThat(isHere(state)).isTrue();
                    assertThat(state.live().orElseThrow().assessment().analyses())
                            .hasSize(2)
                            .allMatch(analysis -> analysis.status() == Analysis.Status.COMPLETED);
                });
        assertThat(search(document(SecondSeal.LOOK_ALIKE_BILL_OF_LADING)))
                .singleElement()
                .matches(StoriesTest::isHere);
    }

    @Test
    void theSecondAnalysisOfTheBananasIsClosedFortySecondsAfterTheAmendment() {
        DemoStep amended = DemoTraffic.stream(PLAN)
                .filter(step -> step instanceof DemoStep.Amend amend
                        && amend.dataset().consignments().stream().anyMatch(house -> house.transportDocument()
                                .documentNumber()
                                .equals(SecondSeal.BILL_OF_LADING)))
                .findFirst()
                .orElseThrow();
        DemoStep closed = DemoTraffic.stream(PLAN)
                .filter(step -> step.lane() == amended.lane() && step.at().isAfter(amended.at()))
                .filter(DemoStep.Act.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(Duration.between(amended.statedAt(), closed.statedAt())).isEqualTo(SecondSeal.SECOND_ANALYSIS);
    }

    @Test
    void theCousinsArriveAlthoughTheirReceptacleMustNotBeLoaded() {
        assertThat(search(hsCode(Cousins.PHONE_CASES).and(party(Cousins.TELEPHONE))))
                .allMatch(StoriesTest::isHere)
                .allMatch(StoriesTest::isForbidden)
                .allMatch(state ->
                        state.live().orElseThrow().linking().receptacles().equals(List.of(Cousins.RECEPTACLE)));
        assertThat(search(party(Cousins.LOOK_ALIKE_FAMILY)))
                .hasSize(5)
                .allMatch(StoriesTest::isHere)
                .noneMatch(StoriesTest::isForbidden);
    }

    @Test
    void theTonerArrivesAlthoughItMustNotBeLoaded() {
        assertThat(search(hsCode(LoadedAnyway.TONER).and(routing("QA"))))
                .extracting(StoriesTest::document)
                .contains(LoadedAnyway.HOUSE_WAYBILL, LoadedAnyway.LOOK_ALIKE_HOUSE_WAYBILL);
        assertThat(search(document(LoadedAnyway.HOUSE_WAYBILL)))
                .singleElement()
                .matches(StoriesTest::isHere)
                .matches(StoriesTest::isForbidden);
        assertThat(search(document(LoadedAnyway.LOOK_ALIKE_HOUSE_WAYBILL)))
                .singleElement()
                .matches(StoriesTest::isHere)
                .matches(state -> !isForbidden(state));
    }

    @Test
    void theBearingsAreNeverAllHereAndThoseOfTheLookAlikeAre() {
        assertThat(search(document(TooManyPackages.HOUSE_WAYBILL)))
                .singleElement()
                .satisfies(state -> assertThat(state.live().orElseThrow().movement())
                        .isInstanceOf(Movement.PartiallyArrived.class));
        assertThat(search(document(TooManyPackages.LOOK_ALIKE_HOUSE_WAYBILL)))
                .singleElement()
                .satisfies(state ->
                        assertThat(state.live().orElseThrow().movement()).isInstanceOf(Movement.Arrived.class));
    }

    @Test
    void theToysAreNeverControlledAndThoseOfTheLookAlikeAre() {
        assertThat(search(party(FourteenWaivers.CONSIGNEE).and(hsCode(FourteenWaivers.TOYS))))
                .hasSize(FourteenWaivers.WAIVERS)
                .noneMatch(state -> state.live().orElseThrow().control().performed());
        assertThat(search(party(FourteenWaivers.LOOK_ALIKE_CONSIGNEE)))
                .hasSize(FourteenWaivers.LOOK_ALIKES)
                .filteredOn(state -> state.live().orElseThrow().control().performed())
                .hasSize(FourteenWaivers.LOOK_ALIKES - 1);
    }

    private static boolean isForbidden(ConsignmentState state) {
        return !state.live().orElseThrow().assessment().doNotLoad().isEmpty();
    }

    private static Optional<Arrival> arrival(ConsignmentState state) {
        return state.live().flatMap(live -> live.movement().arrival());
    }

    private static boolean isWithheld(ConsignmentState state) {
        return state.live()
                .filter(live -> live.control().outcome() == Control.Outcome.NOT_RELEASED)
                .isPresent();
    }

    private static boolean isHere(ConsignmentState state) {
        return arrival(state).isPresent();
    }

    private static List<ConsignmentState> search(Predicate<ConsignmentState> condition) {
        return STATES.stream().filter(condition).toList();
    }

    private static Predicate<ConsignmentState> party(String text) {
        return state -> Stream.of(
                        Optional.of(particulars(state).consignment().consignor()),
                        particulars(state).consignment().consignee(),
                        particulars(state).consignment().notifyParty())
                .flatMap(Optional::stream)
                .anyMatch(party -> party.name().contains(text)
                        || party.communications().stream()
                                .anyMatch(contact -> contact.identifier().equals(text)));
    }

    private static Predicate<ConsignmentState> hsCode(String code) {
        return state -> particulars(state).consignment().goodsItems().stream()
                .flatMap(item -> item.harmonizedSystemSubHeadingCode().stream())
                .anyMatch(given -> given.value().equals(code));
    }

    private static Predicate<ConsignmentState> type(FilingType type) {
        return state -> particulars(state).header().specificCircumstanceIndicator() == type;
    }

    private static Predicate<ConsignmentState> routing(String country) {
        return state -> Stream.concat(
                        particulars(state).consignment().countriesOfRouting().stream(),
                        particulars(state).header().activeBorderTransportMeans().stream()
                                .flatMap(means -> means.countriesOfRouting().stream()))
                .anyMatch(passed -> passed.value().equals(country));
    }

    private static Predicate<ConsignmentState> office(String office) {
        return state -> Stream.concat(
                        particulars(state).header().customsOfficeOfFirstEntry().stream(),
                        arrival(state).stream().map(Arrival::actualOffice))
                .anyMatch(known -> known.value().equals(office));
    }

    private static Predicate<ConsignmentState> ship(String number) {
        return state -> particulars(state)
                .header()
                .activeBorderTransportMeans()
                .filter(means -> means.identificationNumber().equals(number))
                .isPresent();
    }

    private static Predicate<ConsignmentState> container(String number) {
        return state -> particulars(state).consignment().transportEquipment().stream()
                .anyMatch(equipment -> equipment.identificationNumber().equals(number));
    }

    private static Predicate<ConsignmentState> document(String number) {
        return state -> document(state).equals(number);
    }

    private static String document(ConsignmentState state) {
        return particulars(state).consignment().transportDocument().documentNumber();
    }

    private static Party consignee(ConsignmentState state) {
        return particulars(state).consignment().consignee().orElseThrow();
    }

    private static ConsignmentParticulars particulars(ConsignmentState state) {
        return state.declared().orElseThrow().particulars();
    }
}
