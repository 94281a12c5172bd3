package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waybook.acceptance.api.Answer;
import org.waybook.acceptance.api.Api;
import org.waybook.acceptance.api.Examples;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Goods arrive, if they may. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrivalTest {

    private static final String TRADER = "trader.fr";

    private final Api api;

    ArrivalTest(Filled filled) {
        this.api = filled.api();
    }

    @Test
    void goodsArriveByTheMrnOfTheirFiling() {
        Answer filed = api.post(TRADER, "/api/filings", Examples.seaFiling()).expect(201);
        ObjectNode arrival = arrival();
        arrival.putArray("mrns").add(filed.text("/mrn"));
        assertArrived(filed, api.post(TRADER, "/api/arrivals", arrival).expect(201));
        assertThat(api.post(TRADER, "/api/arrivals", arrival).expect(409).text("/code"))
                .isEqualTo("IE3N07");
    }

    @Test
    void goodsArriveByTheirTransportDocument() {
        ObjectNode filing = Examples.seaFiling();
        Answer filed = api.post(TRADER, "/api/filings", filing).expect(201);
        ObjectNode arrival = arrival();
        arrival.putArray("transportDocuments").add(filing.at("/consignments/0/transportDocument"));
        arrival.set("carrier", filing.at("/carrier/identificationNumber"));
        assertArrived(filed, api.post(TRADER, "/api/arrivals", arrival).expect(201));
    }

    @Test
    void goodsKnownFromAPreLoadingFilingOnlyCannotArrive() {
        Answer filed = api.post(TRADER, "/api/filings", Examples.renumbered("filing-f32.json"))
                .expect(201);
        ObjectNode arrival = arrival();
        arrival.putArray("mrns").add(filed.text("/mrn"));
        Answer refused = api.post(TRADER, "/api/arrivals", arrival).expect(409);
        assertThat(refused.text("/code")).isEqualTo("IE3N07");
        assertThat(refused.json().at("/errors").valueStream())
                .hasSize(2)
                .allSatisfy(error -> assertThat(error.at("/text").asString()).contains("pre-loading"));
    }

    private void assertArrived(Answer filed, Answer arrived) {
        JsonNode consignments = filed.json().at("/consignments");
        assertThat(arrived.json().at("/arrived")).isEqualTo(consignments);
        String path = "/api/consignments?mrn=" + filed.text("/mrn") + "&wait-for=" + arrived.number("/position");
        Answer found = api.get("analyst.be", path).expect(200);
        assertThat(found.text("/items/0/state")).isEqualTo("ARRIVED");
        assertThat(found.text("/items/0/actualOffice")).isEqualTo("FR002300");
        assertThat(found.text("/items/0/arrivedAt")).isEqualTo("2026-04-06T06:10:00Z");
    }

    private static ObjectNode arrival() {
        return Examples.object().put("actualOffice", "FR002300").put("arrivedAt", "2026-04-06T06:10:00Z");
    }
}
