package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waybook.acceptance.api.Answer;
import org.waybook.acceptance.api.Api;
import org.waybook.acceptance.api.Examples;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;
import org.waybook.acceptance.running.Waiting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The history of a filing of one's own: who said what, when it was said and recorded, and what was known then. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTest {

    private static final String TRADER = "trader.fr";
    private static final String READER = "auditor.eu";
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(5);
    private static final String BEFORE = "Disposable bowls of paperboard, coated, 750 ml";
    private static final String AFTER = "Disposable bowls of bagasse, 750 ml";

    /** Where the announcement and the amendment of the consignment stand among its events. */
    private static final int ANNOUNCED = 2;

    private static final int AMENDED = 6;

    private final Api api;

    HistoryTest(Filled filled) {
        this.api = filled.api();
    }

    @Test
    void anAmendmentIsToldWithBeforeAndAfterAndBothStatesCanBeRead() {
        Instant begin = Instant.now();
        ObjectNode filing = Examples.seaFiling();
        ObjectNode amended = filing.deepCopy();
        ((ObjectNode) amended.at("/consignments/0/goodsItems/0")).put("descriptionOfGoods", AFTER);
        Answer filed = api.post(TRADER, "/api/filings", filing).expect(201);
        Answer amendment =
                api.put(TRADER, "/api/filings/" + filed.text("/mrn"), amended).expect(200);
        assertThat(amendment.number("/version")).isEqualTo(2);

        String path = "/api/consignments/" + filed.text("/consignments/0");
        Waiting.until(
                TOLD_WITHIN,
                "the timeline tells eight events",
                () -> timeline(path).size() >= 8);
        List<JsonNode> events = timeline(path);
        assertThat(events)
                .extracting(event -> event.at("/type").asString())
                .containsExactly(
                        "FilingAccepted",
                        "FilingQualityAssessed",
                        "ConsignmentAnnounced",
                        "AnalysisRequested",
                        "FilingAmended",
                        "FilingQualityAssessed",
                        "ConsignmentAmended",
                        "AnalysisRequested");
        assertThat(events).allSatisfy(event -> assertToldFully(event, begin));
        assertThat(events).extracting(event -> event.at("/position").asLong()).isSorted();
        assertChange(events.get(AMENDED));
        assertStates(path, events, filing, amended);
    }

    /** Without the messages to traders and member states, which follow in their own time. */
    private List<JsonNode> timeline(String path) {
        Answer answer = api.get(READER, path + "/timeline");
        return answer.status() == 404
                ? List.of()
                : answer.expect(200)
                        .json()
                        .at("/events")
                        .valueStream()
                        .filter(event -> !event.at("/type").asString().equals("MessageIssued"))
                        .toList();
    }

    private static void assertToldFully(JsonNode event, Instant begin) {
        assertThat(event.at("/actor/name").asString()).isEqualTo(TRADER);
        assertThat(event.at("/actor/role").asString()).isEqualTo("TRADER");
        assertThat(event.at("/channel").asString()).isEqualTo("JSON");
        assertThat(event.at("/statedAt").asString()).isEqualTo("2026-03-02T09:15:00Z");
        assertThat(Instant.parse(event.at("/recordedAt").asString())).isBetween(begin.minusMillis(1), Instant.now());
        assertThat(event.at("/summary").asString("")).isNotEmpty();
        assertThat(event.at("/messageId").asString("")).isNotEmpty();
    }

    private static void assertChange(JsonNode event) {
        assertThat(event.at("/changes").valueStream()).singleElement().satisfies(change -> {
            assertThat(change.at("/pointer").asString()).isEqualTo("/consignment/goodsItems/0/descriptionOfGoods");
            assertThat(change.at("/dataElement").asString()).isEqualTo("18 05");
            assertThat(change.at("/before").asString()).isEqualTo(BEFORE);
            assertThat(change.at("/after").asString()).isEqualTo(AFTER);
        });
    }

    private void assertStates(String path, List<JsonNode> events, ObjectNode filing, ObjectNode amended) {
        long announced = events.get(ANNOUNCED).at("/position").asLong();
        assertAsFiled(api.get(READER, path + "/as-of?position=" + announced).expect(200), filing);
        assertAsFiled(
                api.get(
                                READER,
                                path + "/as-of?time="
                                        + events.get(ANNOUNCED)
                                                .at("/recordedAt")
                                                .asString())
                        .expect(200),
                filing);
        long last = events.getLast().at("/position").asLong();
        assertAsFiled(api.get(READER, path + "/as-of?position=" + last).expect(200), amended);
        Answer before =
                api.get(READER, path + "/as-of?position=" + (announced - 1)).expect(404);
        assertThat(before.text("/detail")).contains("position " + announced);
    }

    private static void assertAsFiled(Answer asOf, ObjectNode filing) {
        ObjectNode expected = filing.deepCopy();
        expected.remove("consignments");
        expected.set("consignment", filing.at("/consignments/0"));
        ObjectNode known = (ObjectNode) asOf.json().at("/particulars");
        assertThat(known.remove("mrn").asString("")).isNotEmpty();
        assertThat(SameJson.canonical(known)).isEqualTo(SameJson.canonical(expected));
    }
}
