package org.waybook.intake.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.InvalidationCause;
import org.waybook.domain.filing.Mrn;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Position;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Eventually;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.NoTokensFromOutside;
import org.waybook.intake.scenario.Door.Answer;
import org.waybook.intake.scenario.Trader.Filed;
import org.waybook.intake.scenario.Trader.Goods;
import org.waybook.stores.clock.SimulatedTime;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ten stories as an expert tells them, through the doors that traders and member states use, on the real log with every
 * policy at work and a clock that the story moves.
 */
@SpringBootTest(
        classes = {CommandSideApplication.class, NoTokensFromOutside.class},
        properties = {
            "spring.config.name=command-side",
            "waybook.clock.start=2026-03-03T06:00:00Z",
            "waybook.clock.speed=0"
        })
@AutoConfigureMockMvc
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScenariosTest {

    private static final int SECONDS = 60;
    private static final String LE_HAVRE = "FR002300";
    private static final String HAMBURG = "DE004851";
    private static final String BEFORE_LOADING = "PRE_LOADING";
    private static final String BEFORE_ARRIVAL = "PRE_ARRIVAL";

    /** What the full size takes is measured by {@code ./waybook bench large-filing}. */
    private static final int PARCELS = 3_000;

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
    }

    @Autowired
    MockMvc http;

    @Autowired
    CommitLog log;

    @Autowired
    FilingHistory history;

    @Autowired
    SimulatedTime time;

    @Test
    @Order(1)
    void aPostalParcelOfVagueGoodsIsAskedAboutAndAmended() throws Exception {
        Trader post = carrier();
        ObjectNode dataset = Trader.example("F43", "GIFTS");
        ((ObjectNode) dataset.at("/consignments/0/goodsItems/0")).put("descriptionOfGoods", "household goods");
        Filed filed = post.files(dataset);
        Goods parcel = filed.goods();
        assertThat(filed.answer().toString()).contains("VAGUE");

        analystOf("FR").asks(parcel, "RFA", "RFA-1", "Which goods are they?");
        Eventually.within(SECONDS, () -> post.messagesAbout(filed).anyMatch("IE3Q02"::equals));
        post.amends(filed, "/consignments/0/goodsItems/0/descriptionOfGoods", "Wooden chess set")
                .accepted();
        analystOf("FR").findsNothing(parcel, BEFORE_LOADING);

        assertThat(whatHappenedTo(parcel))
                .containsSubsequence(
                        "ConsignmentAnnounced",
                        "AnalysisRequested",
                        "ReferralIssued",
                        "ConsignmentAmended",
                        "ReferralAnswered",
                        "AnalysisRequested",
                        "RiskResultSubmitted",
                        "AssessmentCompleted");
        Eventually.within(SECONDS, () -> post.messagesAbout(filed).anyMatch("IE3N03"::equals));
    }

    @Test
    @Order(2)
    void airCargoIsScreenedBeforeItIsLoaded() throws Exception {
        Trader airline = carrier();
        Filed filed = airline.files(Trader.example("F28", "SCREENED"));
        Goods cargo = filed.goods();
        analystOf("FR").asks(cargo, "RFS", "RFS-1", "Screen the goods as high risk cargo");
        Eventually.within(SECONDS, () -> airline.messagesAbout(filed).anyMatch("IE3Q03"::equals));
        analystOf("FR").result(cargo, BEFORE_LOADING, "1");
        assertThat(analystOf("FR").completes(cargo, BEFORE_LOADING).error()).isEqualTo("REFERRAL_OPEN");

        airline.answers(cargo, "RFS-1", """
                {"screening": {"result": "1", "screeningMethods": ["XRY", "EDD"],
                 "authorizedPerson": {"name": "Hector Salas"}}}""");
        analystOf("FR").completes(cargo, BEFORE_LOADING).accepted();

        assertThat(whatHappenedTo(cargo))
                .containsSubsequence("ReferralIssued", "RiskResultSubmitted", "ReferralAnswered", "AssessmentCompleted")
                .doesNotContain("DoNotLoadIssued");
    }

    @Test
    @Order(3)
    void aContainerIsNotLoaded() throws Exception {
        Trader carrier = carrier();
        Filed filed = carrier.files(Trader.example("F10", "NOTLOADED"));
        Goods goods = filed.goods();
        analystOf("FR").result(goods, BEFORE_ARRIVAL, "1");
        analystOf("FR").forbidsLoading(goods, "MSKU1234565");
        Eventually.within(SECONDS, () -> carrier.messagesAbout(filed).anyMatch("IE3Q01"::equals));
        assertThat(analystOf("FR").completes(goods, BEFORE_ARRIVAL).error()).isEqualTo("NO_OPEN_ANALYSIS");

        carrier.amends(filed, "/consignments/0/transportEquipment/0/identificationNumber", "TGHU7654321")
                .accepted();
        analystOf("FR").findsNothing(goods, BEFORE_ARRIVAL);
        assertThat(whatHappenedTo(goods))
                .containsSubsequence(
                        "RiskResultSubmitted",
                        "DoNotLoadIssued",
                        "ConsignmentAmended",
                        "AnalysisRequested",
                        "AssessmentCompleted");
    }

    @Test
    @Order(4)
    void aSplitShipmentArrivesInTwoParts() throws Exception {
        ObjectNode first = Trader.example("F29", "SPLIT");
        Trader airline = trader(first.at("/declarant/identificationNumber").asString());
        first.put("splitConsignmentIndicator", true);
        Filed firstPart = airline.files(first);
        ObjectNode second = Trader.example("F29", "SPLIT");
        second.put("lrn", "F29SPLIT-2");
        second.put("splitConsignmentIndicator", true);
        second.put("previousMrn", firstPart.mrn());
        Filed secondPart = airline.files(second);
        assertThat(secondPart.goods()).isEqualTo(firstPart.goods());

        airline.notifiesArrival(firstPart, LE_HAVRE);
        assertThat(whatHappenedTo(firstPart.goods()))
                .contains("ConsignmentPartiallyArrived")
                .doesNotContain("ConsignmentArrived");
        airline.notifiesArrival(secondPart, LE_HAVRE);
        assertThat(whatHappenedTo(firstPart.goods()))
                .containsSubsequence("ConsignmentPartiallyArrived", "ConsignmentArrived");
    }

    @Test
    @Order(5)
    void aLateHouseFilingStillCompletesTheDeclaration() throws Exception {
        carrier().files(Trader.example("F21", "LATE"));
        time.forwardTo(Instant.parse("2026-04-06T03:00:00Z"));
        Trader forwarder = carrier();
        Filed house = forwarder.files(Trader.example("F22", "LATE"));
        assertThat(house.answer().toString()).contains("LATE");

        Eventually.within(SECONDS, () -> whatHappenedTo(house.goods()).contains("EnsCompleted"));
        assertThat(whatHappenedTo(house.goods()))
                .containsSubsequence("ConsignmentAnnounced", "ConsignmentLinked", "EnsCompleted", "AnalysisRequested");
    }

    @Test
    @Order(6)
    void aShipIsDivertedAndTheMemberStateOfArrivalDecides() throws Exception {
        Trader carrier = carrier();
        Filed filed = carrier.files(Trader.example("F10", "DIVERTED"));
        Goods goods = filed.goods();
        analystOf("FR").recommendsControl(goods, "FR", LE_HAVRE);
        carrier.notifiesArrival(filed, HAMBURG);

        assertThat(whatHappenedTo(goods)).contains("ConsignmentDiverted", "ConsignmentArrived");
        assertThat(controlOfficerOf("FR").decidesToControl(goods, LE_HAVRE).status())
                .isEqualTo(403);
        controlOfficerOf("DE").decidesToControl(goods, HAMBURG).accepted();
        Eventually.within(SECONDS, () -> messagesOf("DE", filed).contains("IE4N05"));
    }

    @Test
    @Order(7)
    void aPostalFilingOfThousandsOfParcelsIsSpreadAndAnalysed() throws Exception {
        ObjectNode dataset = Trader.example("F43", "MANY");
        ArrayNode parcels = (ArrayNode) dataset.get("consignments");
        ObjectNode one = (ObjectNode) parcels.get(0);
        parcels.removeAll();
        for (int number = 0; number < PARCELS; number++) {
            ObjectNode parcel = one.deepCopy();
            ((ObjectNode) parcel.get("transportDocument")).put("documentNumber", "MANY%08dCN".formatted(number));
            parcels.add(parcel);
        }
        Answer answer = trader("FR41208753300024").tries(dataset).accepted();
        Mrn mrn = new Mrn(answer.body().get("mrn").asString());

        Eventually.within(
                SECONDS, () -> history.stateOf(mrn) instanceof FilingState.Accepted filing && filing.isSpread());
        long announced = log.readEvents(Position.FIRST, Integer.MAX_VALUE).stream()
                .filter(event -> event.content().eventType().equals("ConsignmentAnnounced"))
                .filter(event -> new String(event.content().payload(), StandardCharsets.UTF_8).contains(mrn.value()))
                .count();
        assertThat(announced).isEqualTo(PARCELS);
    }

    @Test
    @Order(8)
    void aControlIsForwardedToTheDestination() {
        Trader carrier = carrier();
        ObjectNode dataset = Trader.example("F10", "FORWARDED");
        ((ObjectNode) dataset.at("/consignments/0/placeOfDelivery")).put("country", "DE");
        ((ArrayNode) dataset.at("/consignments/0/countriesOfRouting")).add("DE");
        Filed filed = carrier.files(dataset);
        Goods goods = filed.goods();
        analystOf("DE").screens(goods, BEFORE_ARRIVAL);
        analystOf("FR").recommendsControl(goods, "FR", LE_HAVRE);
        analystOf("FR").findsNothing(goods, BEFORE_ARRIVAL);
        carrier.notifiesArrival(filed, LE_HAVRE);
        controlOfficerOf("FR").decidesToControl(goods, LE_HAVRE).accepted();
        controlOfficerOf("FR").forwardsControl(goods, "DE", HAMBURG).accepted();

        assertThat(controlOfficerOf("FR").records(goods).status()).isEqualTo(403);
        controlOfficerOf("DE").records(goods).accepted();
        controlOfficerOf("FR").presents(goods, LE_HAVRE);
        controlOfficerOf("DE").releases(goods);
        assertThat(whatHappenedTo(goods))
                .containsSubsequence(
                        "EScreeningResultSubmitted",
                        "ControlRecommended",
                        "AssessmentCompleted",
                        "ConsignmentArrived",
                        "ControlDecided",
                        "ControlNotified",
                        "ControlForwarded",
                        "ControlResultRecorded",
                        "GoodsPresented",
                        "ConsignmentReleased");
    }

    @Test
    @Order(9)
    void anAmendmentAfterPresentationIsRefused() {
        Trader carrier = carrier();
        Filed filed = carrier.files(Trader.example("F10", "PRESENTED"));
        carrier.notifiesArrival(filed, LE_HAVRE);
        controlOfficerOf("FR").presents(filed.goods(), LE_HAVRE);

        Answer refused =
                carrier.amends(filed, "/consignments/0/goodsItems/0/descriptionOfGoods", "Cups of another kind");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.error()).isEqualTo("BARRED");
        assertThat(whatHappenedTo(filed.goods())).doesNotContain("ConsignmentAmended");
    }

    @Test
    @Order(10)
    void goodsThatNeverComeAreInvalidAfter200Days() throws Exception {
        Trader carrier = carrier();
        Filed filed = carrier.files(Trader.example("F10", "NEVER"));
        Mrn mrn = new Mrn(filed.mrn());
        Instant lodged = history.lodgedAt(mrn).orElseThrow();
        time.forwardTo(lodged.plus(InvalidationCause.EXPIRES_AFTER).minus(Duration.ofMinutes(1)));
        Eventually.within(SECONDS, () -> whatHappenedTo(filed.goods()).contains("RiskAnalysisOverdue"));
        assertThat(history.stateOf(mrn)).isInstanceOf(FilingState.Accepted.class);

        time.forwardTo(lodged.plus(InvalidationCause.EXPIRES_AFTER));
        Eventually.within(SECONDS, () -> whatHappenedTo(filed.goods()).contains("ConsignmentInvalidated"));
        Eventually.within(SECONDS, () -> carrier.messagesAbout(filed).anyMatch("IE3R07"::equals));
    }

    private List<String> whatHappenedTo(Goods goods) {
        return log.readAggregate(goods.consignment(), 0, 1_000).stream()
                .map(event -> event.content().eventType())
                .toList();
    }

    private List<String> messagesOf(String memberState, Filed filed) {
        return new Trader(officer("RISK_ANALYST", memberState))
                .messagesAbout(filed)
                .toList();
    }

    private Trader carrier() {
        return trader("FR12345678900012");
    }

    private Trader trader(String eori) {
        return new Trader(new Door(
                http,
                token -> token.subject("trader." + eori).claim("role", "TRADER").claim("eori", eori)));
    }

    private Officer analystOf(String memberState) {
        return new Officer(officer("RISK_ANALYST", memberState));
    }

    private Officer controlOfficerOf(String memberState) {
        return new Officer(officer("CONTROL_OFFICER", memberState));
    }

    private Door officer(String role, String memberState) {
        return new Door(http, token -> token.subject(role + "." + memberState)
                .claim("role", role)
                .claim("memberState", memberState));
    }
}
