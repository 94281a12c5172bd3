package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waybook.acceptance.api.Answer;
import org.waybook.acceptance.api.Api;
import org.waybook.acceptance.api.CheckDigit;
import org.waybook.acceptance.api.Examples;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;
import org.waybook.acceptance.running.Waiting;
import tools.jackson.databind.node.ObjectNode;

/** A trader files, and what becomes of it. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilingTest {

    private static final String TRADER = "trader.fr";
    private static final String READER = "analyst.be";
    private static final Duration FOUND_WITHIN = Duration.ofSeconds(2);
    private static final int MRN_LENGTH = 18;

    private final Api api;

    FilingTest(Filled filled) {
        this.api = filled.api();
    }

    @Test
    void theExampleGetsAnMrnAndIsFoundWithinTwoSeconds() {
        String number = Examples.freshNumber();
        Answer filed = api.post(TRADER, "/api/filings", Examples.renumbered("filing-f10.json", number))
                .expect(201);
        String mrn = filed.text("/mrn");
        assertThat(mrn).hasSize(MRN_LENGTH).endsWith("T" + CheckDigit.of(mrn.substring(0, MRN_LENGTH - 1)));
        assertThat(filed.header("Location")).hasValue("/api/filings/" + mrn);

        for (String search :
                new String[] {"mrn=" + mrn, "text=NCLU612400871" + number, "text=Xiamen+Lianfa+bowls&mrn=" + mrn}) {
            Duration took = Waiting.until(FOUND_WITHIN, search + " finds the filing", () -> found(search) == 1);
            System.out.printf("Found by %s %,d ms after the answer.%n", search, took.toMillis());
        }
        assertThat(api.get(TRADER, filed.text("/links/filing")).expect(200).text("/state"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void aRepeatedFilingGetsTheSameMrnAndAnotherContentIsRefused() {
        ObjectNode filing = Examples.seaFiling();
        Answer first = api.post(TRADER, "/api/filings", filing).expect(201);
        Answer again = api.post(TRADER, "/api/filings", filing).expect(200);
        assertThat(again.json()).isEqualTo(first.json());

        item(filing).put("descriptionOfGoods", "Bamboo chopping boards");
        Answer other = api.post(TRADER, "/api/filings", filing).expect(409);
        assertThat(other.text("/code")).isEqualTo("LRN_IN_USE");
        assertThat(other.text("/detail")).contains(first.text("/mrn"));
    }

    @Test
    void aBrokenFilingIsRefusedWithAllErrors() {
        ObjectNode filing = Examples.seaFiling();
        filing.put("documentIssueDate", "yesterday").remove("declarant");
        item(filing).put("harmonizedSystemSubHeadingCode", "48AB");
        Answer refused = api.post(TRADER, "/api/filings", filing).expect(422);
        assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.json().at("/errors").valueStream())
                .allSatisfy(error -> {
                    assertThat(error.at("/code").asString("")).isNotEmpty();
                    assertThat(error.at("/text").asString("")).isNotEmpty();
                    assertThat(error.at("/remedy").asString("")).isNotEmpty();
                })
                .extracting(error -> error.at("/pointer").asString())
                .containsExactlyInAnyOrder(
                        "/documentIssueDate",
                        "/declarant",
                        "/consignments/0/goodsItems/0/harmonizedSystemSubHeadingCode");
    }

    @Test
    void theXmlExamplesAreTakenInAndAreTheSameFilingsAsTheirJson() {
        for (String example : new String[] {"filing-f32", "filing-f43"}) {
            String number = Examples.freshNumber();
            String xml = Examples.renumbered(example + ".xml", number);
            Answer filed = api.post(TRADER, "/api/filings", Api.XML, xml).expect(201);
            assertThat(filed.number("/consignmentCount")).isEqualTo(2);
            Answer again = api.post(TRADER, "/api/filings", Examples.renumbered(example + ".json", number))
                    .expect(200);
            assertThat(again.text("/mrn")).isEqualTo(filed.text("/mrn"));
        }
    }

    @Test
    void anInvalidatedFilingStaysToBeFoundAndTakesNoAmendment() {
        ObjectNode filing = Examples.seaFiling();
        Answer filed = api.post(TRADER, "/api/filings", filing).expect(201);
        String path = "/api/filings/" + filed.text("/mrn");
        Answer invalidated = api.post(TRADER, path + "/invalidation", "{\"reason\":\"Voyage cancelled\"}")
                .expect(200);

        String search = "mrn=" + filed.text("/mrn") + "&wait-for=" + invalidated.number("/position");
        assertThat(api.get(READER, "/api/consignments?" + search).expect(200).text("/items/0/state"))
                .isEqualTo("INVALIDATED");
        item(filing).put("descriptionOfGoods", "Bamboo chopping boards");
        assertThat(api.put(TRADER, path, filing).expect(409).text("/code")).isEqualTo("FILING_INVALIDATED");
    }

    private long found(String search) {
        return api.get(READER, "/api/consignments?" + search).expect(200).number("/total");
    }

    private static ObjectNode item(ObjectNode filing) {
        return (ObjectNode) filing.at("/consignments/0/goodsItems/0");
    }
}
