package org.waybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waybook.contracts.EventMetadata;
import org.waybook.contracts.json.DomainJson;
import org.waybook.domain.consignment.Consignment;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.consignment.ConsignmentState.NotAnnounced;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingReceived;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingsAwaited;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.projections.testing.Goods;
import org.waybook.projections.testing.Story;
import org.waybook.projections.testing.TestLog;
import org.waybook.projections.testing.TestViews;
import org.waybook.projections.views.StateName;
import tools.jackson.databind.JsonNode;

@QuerySideTest
class OneConsignmentTest {

    private static final Instant FILED = Instant.parse("2026-03-01T08:00:00Z");

    @Autowired
    private TestLog log;

    @Autowired
    private TestViews views;

    @Autowired
    private EventStore eventStore;

    @LocalServerPort
    private int port;

    private Api api;
    private Story bowls;
    private Story naming;
    private long beforeSale;
    private String path;

    @BeforeAll
    void fill() throws InterruptedException {
        api = new Api(port, "AUDITOR-EU");
        Goods goods = Goods.bowls(7);
        Story.filed(log, Goods.bowls(8), FILED);
        bowls = Story.filed(log, goods, FILED);
        bowls.amended(goods.via("SIKOP001", List.of("CN", "MY", "GR")), FILED.plusSeconds(60));
        Story.filed(log, Goods.bowls(9), FILED);
        bowls.arrived("SILJB001", FILED.plusSeconds(3600));
        naming = Story.filed(log, Goods.bowls(10), FILED);
        SupplementaryDeclarant consignee =
                new SupplementaryDeclarant(new Eori("NL987654321"), Optional.of(FilingType.F16));
        SupplementaryDeclarant other = new SupplementaryDeclarant(new Eori("NL123456789"), Optional.empty());
        log.append(
                FILED.plusSeconds(60),
                new SupplementaryFilingsAwaited(naming.mrn(), List.of(consignee, other)),
                new SupplementaryFilingReceived(naming.mrn(), consignee, bowls.mrn()));
        beforeSale = log.head();
        log.append(
                FILED.plusSeconds(120),
                new ConsignmentSupplemented(
                        naming.consignment(),
                        Mrn.issue(2026, new Country("SI"), "S00000000010"),
                        1,
                        DatasetPart.CONSIGNEE_DATA,
                        sold(naming.goods().particulars(FILED)),
                        List.of()));
        path = "/api/consignments/" + bowls.consignment().value();
        views.awaitPosition(log.head());
    }

    @Test
    void itIsReadWithAllItsParticulars() {
        JsonNode answer = api.get(path);
        assertThat(answer.at("/summary/state").asString()).isEqualTo("ARRIVED");
        assertThat(answer.at("/particulars/consignment/consignee/address/country")
                        .asString())
                .isEqualTo("HR");
        assertThat(answer.at("/particulars/activeBorderTransportMeans/modeOfTransport")
                        .asString())
                .isEqualTo("1");
        assertThat(answer.at("/links/timeline").asString()).isEqualTo(path + "/timeline");
        assertThat(answer.at("/view/completeTo").asLong()).isEqualTo(log.head());
        assertThat(answer.at("/view/head").asLong()).isEqualTo(log.head());
        assertThat(answer.toString()).doesNotContain("null");
    }

    @Test
    void itsSaleIsThatOfTheConsigneesFilingNowAndThen() {
        String sold = "/api/consignments/" + naming.consignment().value();
        JsonNode now = api.get(sold).at("/particulars/consignment/goodsShipment");
        assertThat(now.at("/seller/name").asString()).isEqualTo("Xiamen Paper Ware Co Ltd");
        assertThat(now.at("/buyer/name").asString()).isEqualTo("Comptoir du Gobelet SARL");
        assertThat(api.get(sold).at("/summary/filingType").asString())
                .isEqualTo(api.get(path).at("/summary/filingType").asString());
        JsonNode then = api.get(sold + "/as-of?position=" + beforeSale);
        assertThat(then.at("/particulars/consignment").has("goodsShipment")).isFalse();
        JsonNode found = api.get("/api/consignments?party=Comptoir+du+Gobelet");
        assertThat(found.at("/items/0/id").asString())
                .isEqualTo(naming.consignment().value());
    }

    private static ConsignmentParticulars sold(ConsignmentParticulars known) {
        GoodsShipment sale = new GoodsShipment(
                Optional.of(party("Xiamen Paper Ware Co Ltd")), Optional.of(party("Comptoir du Gobelet SARL")));
        FilingHeader header = known.header();
        FilingHeader ofConsignee = new FilingHeader(
                FilingType.F16,
                header.lrn(),
                header.documentIssueDate(),
                header.declarant(),
                header.representative(),
                header.addressedMemberState(),
                header.customsOfficeOfFirstEntry(),
                header.carrier(),
                Optional.empty(),
                header.transportDocumentMasterLevel());
        return new ConsignmentParticulars(ofConsignee, known.consignment().withSale(Optional.of(sale)));
    }

    private static Party party(String name) {
        return new Party(name, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    @Test
    void whoHasToFileBelowItIsNamedWithWhatWasFiled() {
        JsonNode named =
                api.get("/api/consignments/" + naming.consignment().value()).path("supplementaryFilings");
        assertThat(named.path(0).path("filing").asString())
                .isEqualTo(naming.mrn().value());
        assertThat(named.path(0).path("declarant").asString()).isEqualTo("NL987654321");
        assertThat(named.path(0).path("filingType").asString()).isEqualTo("F16");
        assertThat(named.path(0).path("filedBy").asString())
                .isEqualTo(bowls.mrn().value());
        assertThat(named.path(1).path("declarant").asString()).isEqualTo("NL123456789");
        assertThat(named.path(1).has("filedBy")).isFalse();
        assertThat(named.path(1).path("completeness").asString()).isEqualTo("PENDING");
        assertThat(api.get(path).path("supplementaryFilings")).isEmpty();
    }

    @Test
    void itsTimelineHoldsItsEventsThoseOfItsFilingAndOfItsArrival() {
        JsonNode answer = api.get(path + "/timeline");
        assertThat(types(answer))
                .containsExactly(
                        "FilingAccepted",
                        "ConsignmentAnnounced",
                        "FilingAmended",
                        "ConsignmentAmended",
                        "ArrivalNotified",
                        "ConsignmentArrived");
        JsonNode amended = answer.path("events").path(3);
        assertThat(amended.path("summary").asString())
                .isEqualTo(
                        "Countries of routing of the means changed: CN, MY, SI, HR -> CN, MY, GR, and 1 more change");
        assertThat(amended.path("changes").path(1).path("dataElement").asString())
                .isEqualTo("16 12");
        assertThat(amended.path("statedAt").asString()).isEqualTo("2026-03-01T08:01:00Z");
    }

    @Test
    void itsTimelineIsReadPageByPage() {
        JsonNode first = api.get(path + "/timeline?limit=4");
        JsonNode rest = api.get(
                path + "/timeline?limit=4&cursor=" + first.path("nextCursor").asString());
        assertThat(types(first)).hasSize(4);
        assertThat(types(rest)).containsExactly("ArrivalNotified", "ConsignmentArrived");
        assertThat(rest.has("nextCursor")).isFalse();
    }

    @Test
    void asOfEachPositionItIsTheFoldOfItsEventsUpToThere() {
        ConsignmentState state = new NotAnnounced();
        List<? extends DomainEventMessage<?>> events =
                eventStore.readEvents(bowls.consignment().value(), 0).asStream().toList();
        int taken = 0;
        for (long position = 0; position <= log.head() + 1; position++) {
            if (taken < events.size()
                    && EventMetadata.position(events.get(taken).getMetaData()) == position) {
                state = Consignment.evolve(
                        state, (ConsignmentEvent) events.get(taken).getPayload());
                taken++;
            }
            Api.Answer answer = api.ask(path + "/as-of?position=" + position);
            if (taken == 0) {
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.json().path("detail").asString())
                        .contains("it exists since")
                        .contains("position 3");
            } else {
                Declared declared = state.declared().orElseThrow();
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.json().path("state").asString())
                        .isEqualTo(StateName.of(state).name());
                assertThat(answer.json().path("events").asInt()).isEqualTo(taken);
                assertThat(answer.json().path("particulars").toString())
                        .isEqualTo(DomainJson.particulars(declared.mrn(), declared.particulars())
                                .toString());
            }
        }
        assertThat(taken).isEqualTo(3);
    }

    @Test
    void asOfATimeItIsWhatWasRecordedUntilThen() {
        assertThat(api.get(path + "/as-of?time=2999-01-01T00:00:00Z")
                        .path("state")
                        .asString())
                .isEqualTo("ARRIVED");
        assertThat(api.ask(path + "/as-of?time=2020-01-01").status()).isEqualTo(404);
        assertThat(api.ask(path + "/as-of").status()).isEqualTo(400);
        assertThat(api.ask(path + "/as-of?time=2020-01-01&position=1").status()).isEqualTo(400);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        String unknown = "/api/consignments/00000000-0000-3000-8000-000000000000";
        for (String end : List.of("", "/timeline", "/as-of?position=1")) {
            Api.Answer answer = api.ask(unknown + end);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().path("code").asString()).isEqualTo("CONSIGNMENT_UNKNOWN");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(api.ask("/api/consignments/nonsense").status()).isEqualTo(404);
    }

    @Test
    void aSearchWaitsForAPosition() {
        Story toys = Story.filed(log, Goods.bowls(100).described("Toys on time", "950300"), FILED.plusSeconds(9));
        JsonNode answer = api.get("/api/consignments?text=toys&wait-for=" + log.head());
        assertThat(answer.at("/items/0/id").asString())
                .isEqualTo(toys.consignment().value());
        assertThat(answer.at("/view/completeTo").asLong()).isGreaterThanOrEqualTo(log.head());
    }

    @Test
    void statusAndSignedInUserAreTold() {
        Api operator = new Api(port, "OPERATOR-EU");
        assertThat(operator.get("/api/status").at("/views/0/name").asString()).isEqualTo("consignments");
        assertThat(operator.get("/api/me").toString())
                .isEqualTo("{\"subject\":\"operator.eu\",\"name\":\"Somebody\",\"role\":\"OPERATOR\","
                        + "\"memberState\":\"EU\"}");
        assertThat(operator.get("/api/operations/view-checksum")
                        .at("/views/1/sha256")
                        .asString())
                .hasSize(64);
        assertThat(api.ask("/api/operations/view-checksum").status()).isEqualTo(403);
    }

    private static List<String> types(JsonNode timeline) {
        return StreamSupport.stream(timeline.path("events").spliterator(), false)
                .map(event -> event.path("type").asString())
                .toList();
    }
}
