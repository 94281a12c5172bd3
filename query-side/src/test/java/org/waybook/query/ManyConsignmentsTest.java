package org.waybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waybook.projections.testing.Goods;
import org.waybook.projections.testing.Story;
import org.waybook.projections.testing.TestLog;
import org.waybook.projections.testing.TestViews;
import tools.jackson.databind.JsonNode;

@QuerySideTest
class ManyConsignmentsTest {

    private static final int CONSIGNMENTS = 1_000;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> CODES = List.of("482369", "720839", "950300", "080390", "848210");
    private static final List<String> OFFICES = List.of("SIKOP001", "NLRTM510", "ROCND001");
    private static final Random SEEDED = new Random(42);

    private final Map<String, Map<String, Integer>> expectedFacets = new HashMap<>();

    @Autowired
    private TestLog log;

    @Autowired
    private TestViews views;

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeAll
    void fill() throws InterruptedException {
        api = new Api(port, "RISK_ANALYST-BE");
        for (int number = 1; number <= CONSIGNMENTS; number++) {
            // some share their moment, so that the identifier must decide their order
            Instant filed = FIRST.plus(Duration.ofHours(SEEDED.nextInt(2_000)));
            String code = CODES.get(SEEDED.nextInt(CODES.size()));
            String office = OFFICES.get(SEEDED.nextInt(OFFICES.size()));
            Goods goods =
                    Goods.bowls(number).described("Goods of " + code, code).via(office, List.of("CN", "HR"));
            Story story = Story.filed(log, goods, filed);
            boolean arrives = number % 4 == 0;
            if (arrives) {
                story.arrived(office, filed.plus(Duration.ofDays(30)));
            }
            count("hsChapter", code.substring(0, 2));
            count("officeOfFirstEntry", office);
            count("filedMonth", filed.toString().substring(0, 7));
            count("state", arrives ? "ARRIVED" : "ANNOUNCED");
            count("filingType", "F10");
            count("modeOfTransport", "1");
            count("countryOfDispatch", "CN");
            count("countryOfDestination", "HR");
        }
        views.awaitPosition(log.head());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-filedAt", "filedAt", "estimatedArrival", "-estimatedArrival", "-lastEventAt", "relevance"})
    void aListIsReadToItsEndWithoutLossOrDouble(String sort) {
        List<String> seen = new ArrayList<>();
        String page = "sort=" + sort + "&limit=97&text=goods";
        String cursor = "";
        do {
            JsonNode answer = api.get("/api/consignments?" + page + cursor);
            assertThat(answer.path("total").asLong()).isEqualTo(CONSIGNMENTS);
            answer.path("items").forEach(item -> seen.add(item.path("id").asString()));
            String next = answer.path("nextCursor").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(CONSIGNMENTS).doesNotHaveDuplicates();
    }

    @Test
    void theOrderIsTheOneAskedFor() {
        List<String> filed = StreamSupport.stream(
                        api.get("/api/consignments?limit=200").path("items").spliterator(), false)
                .map(item -> item.path("filedAt").asString())
                .toList();
        assertThat(filed).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void facetsCountWhatThereIs() {
        JsonNode facets = api.get("/api/consignments?limit=1").path("facets");
        assertThat(facetsOf(facets)).isEqualTo(expectedFacets);
    }

    @Test
    void facetsCountWhatIsFound() {
        JsonNode answer = api.get("/api/consignments?hsCode=95&limit=1");
        Map<String, Map<String, Integer>> facets = facetsOf(answer.path("facets"));
        assertThat(facets.get("hsChapter"))
                .isEqualTo(Map.of("95", expectedFacets.get("hsChapter").get("95")));
        int offices = facets.get("officeOfFirstEntry").values().stream()
                .mapToInt(count -> count)
                .sum();
        assertThat(offices).isEqualTo(answer.path("total").asInt());
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        String cursor = api.get("/api/consignments?hsCode=95&limit=5")
                .path("nextCursor")
                .asString();
        Api.Answer refused = api.ask("/api/consignments?hsCode=72&limit=5&cursor=" + cursor);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(0).path("code").asString())
                .isEqualTo("CURSOR_OF_ANOTHER_SEARCH");
        assertThat(api.ask("/api/consignments?cursor=nonsense").status()).isEqualTo(400);
    }

    private void count(String facet, String value) {
        expectedFacets.computeIfAbsent(facet, ignored -> new HashMap<>()).merge(value, 1, Integer::sum);
    }

    private static Map<String, Map<String, Integer>> facetsOf(JsonNode facets) {
        Map<String, Map<String, Integer>> counted = new HashMap<>();
        facets.properties().forEach(facet -> {
            Map<String, Integer> counts = new HashMap<>();
            facet.getValue()
                    .forEach(value -> counts.put(
                            value.path("value").asString(), value.path("count").asInt()));
            counted.put(facet.getKey(), counts);
        });
        return counted;
    }
}
