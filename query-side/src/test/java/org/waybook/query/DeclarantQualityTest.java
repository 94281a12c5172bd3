package org.waybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waybook.projections.testing.Goods;
import org.waybook.projections.testing.Story;
import org.waybook.projections.testing.TestLog;
import org.waybook.projections.testing.TestViews;
import tools.jackson.databind.JsonNode;

@QuerySideTest
class DeclarantQualityTest {

    private static final Instant MARCH = Instant.parse("2026-03-30T08:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-02T08:00:00Z");

    @Autowired
    private TestLog log;

    @Autowired
    private TestViews views;

    @LocalServerPort
    private int port;

    private String declarant;
    private Story weak;

    @BeforeAll
    void fill() throws InterruptedException {
        declarant = Goods.bowls(701)
                .header(MARCH)
                .declarant()
                .identificationNumber()
                .orElseThrow()
                .value();
        Story.filed(log, Goods.bowls(701), MARCH).assessed(100, List.of(), false, MARCH);
        weak = Story.filed(log, Goods.bowls(702), APRIL)
                .assessed(40, List.of("DESCRIPTION", "LATE"), true, APRIL)
                .assessed(55, List.of("DESCRIPTION"), false, APRIL.plusSeconds(60));
        Story.filed(log, Goods.bowls(703), APRIL).assessed(85, List.of("POSTCODE"), false, APRIL);
        views.awaitPosition(log.head());
    }

    @Test
    void anOfficerReadsScoresWeaknessesAndLateFilingsByMonth() {
        JsonNode answer = new Api(port, "AUDITOR-EU").get("/api/declarants/" + declarant + "/quality");

        assertThat(answer.path("filings").asLong()).isEqualTo(3);
        assertThat(answer.path("meanScore").asDouble()).isEqualTo(80.0);
        assertThat(answer.path("lateFilings").asLong()).isEqualTo(1);
        assertThat(answer.at("/months/0/month").asString()).isEqualTo("2026-03");
        assertThat(answer.at("/months/1/meanScore").asDouble()).isEqualTo(70.0);
        assertThat(answer.at("/weaknesses").findValuesAsString("code"))
                .containsExactlyInAnyOrder("DESCRIPTION", "POSTCODE");
        assertThat(answer.at("/weaknesses/0/remedy").asString()).isNotBlank();
    }

    @Test
    void theLatestFilingsWithWeaknessesAreNamedSoThatTheyCanBeAmended() {
        JsonNode weakest = new Api(port, "AUDITOR-EU")
                .get("/api/declarants/" + declarant + "/quality")
                .path("weakest");

        assertThat(weakest.findValuesAsString("mrn"))
                .hasSize(2)
                .contains(weak.mrn().value());
    }

    @Test
    void aTraderReadsTheFiguresOfHisOwnEoriOnly() {
        Api trader = new Api(port, "TRADER-" + declarant);

        assertThat(trader.get("/api/declarants/" + declarant + "/quality")
                        .path("filings")
                        .asLong())
                .isEqualTo(3);
        Api.Answer refusal = trader.ask("/api/declarants/FR00000000000001/quality");
        assertThat(refusal.status()).isEqualTo(403);
        assertThat(refusal.body()).contains("NOT_YOUR_EORI");
    }

    @Test
    void anOperatorOfTheRepositoryReadsNothing() {
        assertThat(new Api(port, "OPERATOR-EU")
                        .ask("/api/declarants/" + declarant + "/quality")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aDeclarantWithoutFilingsHasNone() {
        JsonNode answer = new Api(port, "AUDITOR-EU").get("/api/declarants/FR00000000000001/quality");

        assertThat(answer.path("filings").asLong()).isZero();
        assertThat(answer.path("weakest").size()).isZero();
    }
}
