package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.waybook.acceptance.api.Answer;
import org.waybook.acceptance.api.Api;
import org.waybook.acceptance.api.Examples;
import org.waybook.acceptance.running.DataDirectories;
import org.waybook.acceptance.running.RunningWaybook;
import org.waybook.acceptance.running.Waiting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A postal filing of tens of thousands of houses, in one request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeFilingTest {

    /** The largest filing has 99,999; the benchmark sends that. */
    private static final int HOUSES = Integer.getInteger("waybook.large.houses", 20_000);

    private static final String TRADER = "trader.fr";
    private static final String READER = "analyst.fr";

    /** Far above what it takes, so that only a filing that is stuck fails. */
    private static final Duration SPREAD_WITHIN = Duration.ofMinutes(10);

    private final Path data = DataDirectories.fresh("large-filing");

    @AfterAll
    void deleteData() {
        DataDirectories.delete(data);
    }

    @Test
    void aLargeFilingIsSpreadOnceEvenWhenWaybookIsKilledMeanwhile() {
        ObjectNode filing = filing("L" + Examples.freshNumber());
        String mrn;
        try (RunningWaybook waybook = start()) {
            Api api = waybook.api();
            Answer broken =
                    api.post(TRADER, "/api/filings", withoutDescription(filing)).expect(422);
            assertThat(broken.text("/errors/0/pointer"))
                    .isEqualTo("/consignments/" + (HOUSES - 1) + "/goodsItems/0/descriptionOfGoods");

            Answer filed = api.post(TRADER, "/api/filings", filing);
            assertThat(filed.status()).isIn(201, 202);
            mrn = filed.text("/mrn");
            assertThat(filed.header("Location")).hasValue("/api/filings/" + mrn);
            assertThat(filed.number("/consignmentCount")).isEqualTo(HOUSES);
            Answer again = api.post(TRADER, "/api/filings", filing);
            assertThat(again.status()).isIn(200, 201, 202);
            assertThat(again.text("/mrn")).isEqualTo(mrn);

            Waiting.until(SPREAD_WITHIN, "some of it is found", () -> found(api, mrn) > 0);
            waybook.kill();
        }
        try (RunningWaybook waybook = start()) {
            Api api = waybook.api();
            Waiting.until(SPREAD_WITHIN, "it is spread", () -> isSpread(api, mrn));
            Waiting.until(SPREAD_WITHIN, "all of it is found", () -> found(api, mrn) >= HOUSES);
            assertThat(found(api, mrn)).isEqualTo(HOUSES);

            filing.withArray("/consignments").remove(0);
            Answer amended = api.put(TRADER, "/api/filings/" + mrn, filing).expect(200);
            assertThat(amended.number("/version")).isEqualTo(2);
            Waiting.until(SPREAD_WITHIN, "the amendment is spread", () -> isSpread(api, mrn));
        }
    }

    private RunningWaybook start() {
        return RunningWaybook.start(data, "--demo", "0");
    }

    private static boolean isSpread(Api api, String mrn) {
        JsonNode status = api.get(TRADER, "/api/filings/" + mrn).expect(200).json();
        return status.path("spread").asBoolean(false);
    }

    private static long found(Api api, String mrn) {
        return api.get(READER, "/api/consignments?mrn=" + mrn).expect(200).number("/total");
    }

    private static ObjectNode filing(String lrn) {
        ObjectNode filing = Examples.renumbered("filing-f43.json");
        filing.put("lrn", lrn);
        JsonNode house = filing.at("/consignments/0");
        ArrayNode houses = filing.putArray("consignments");
        for (int number = 0; number < HOUSES; number++) {
            ObjectNode one = (ObjectNode) house.deepCopy();
            ((ObjectNode) one.get("transportDocument")).put("documentNumber", lrn + "-" + number);
            houses.add(one);
        }
        return filing;
    }

    private static ObjectNode withoutDescription(ObjectNode filing) {
        ObjectNode broken = filing.deepCopy();
        ((ObjectNode) broken.at("/consignments/" + (HOUSES - 1) + "/goodsItems/0")).remove("descriptionOfGoods");
        return broken;
    }
}
