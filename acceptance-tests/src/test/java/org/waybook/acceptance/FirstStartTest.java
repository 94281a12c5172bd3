package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waybook.acceptance.api.Answer;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;
import tools.jackson.databind.JsonNode;

/** What a newcomer finds after the first start. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstStartTest {

    private static final String READER = "analyst.be";

    /** Leaves out what other tests file, which is later than all demo data. */
    private static final String DEMO = "/api/consignments?to=" + FilledWaybook.ANCHOR;

    private final Filled filled;

    FirstStartTest(Filled filled) {
        this.filled = filled;
    }

    @Test
    void itIsReadyAndHealthyAndFilled() {
        System.out.printf(
                "Ready after %,d ms; %,d demo consignments searchable after %,d ms.%n",
                filled.readyAfter().toMillis(),
                FilledWaybook.CONSIGNMENTS,
                filled.filledAfter().toMillis());
        Answer health = filled.api().get("/actuator/health").expect(200);
        assertThat(health.text("/status")).isEqualTo("UP");
        Answer status = filled.api().get(READER, "/api/status").expect(200);
        assertThat(status.number("/demo/of")).isEqualTo(FilledWaybook.CONSIGNMENTS);
        assertThat(status.number("/demo/done")).isEqualTo(FilledWaybook.CONSIGNMENTS);
        assertThat(status.json().at("/views").valueStream())
                .allSatisfy(view -> assertThat(view.at("/deadLetters").asLong()).isZero());
    }

    @Test
    void everyConsignmentIsFound() {
        assertThat(filled.api().get(READER, DEMO).expect(200).number("/total")).isEqualTo(FilledWaybook.CONSIGNMENTS);
    }

    @Test
    void countsOfValuesThatEachConsignmentHasAddUp() {
        JsonNode facets = filled.api().get(READER, DEMO).expect(200).json().at("/facets");
        for (String facet : new String[] {"state", "filingType", "modeOfTransport", "filedMonth"}) {
            long sum = facets.at("/" + facet)
                    .valueStream()
                    .mapToLong(value -> value.at("/count").asLong())
                    .sum();
            assertThat(sum).as(facet).isEqualTo(FilledWaybook.CONSIGNMENTS);
        }
    }

    @Test
    void aCountIsWhatAFilterByItsValueFinds() {
        JsonNode states = filled.api().get(READER, DEMO).expect(200).json().at("/facets/state");
        assertThat(states.valueStream()).isNotEmpty().allSatisfy(state -> {
            String filter = "&state=" + state.at("/value").asString();
            assertThat(filled.api().get(READER, DEMO + filter).expect(200).number("/total"))
                    .isEqualTo(state.at("/count").asLong());
        });
    }

    @Test
    void pagingGoesThroughEverythingWithoutLossOrDouble() {
        for (String order : new String[] {"", "&sort=estimatedArrival", "&sort=lastEventAt"}) {
            Set<String> seen = new HashSet<>();
            String cursor = "";
            do {
                Answer page = filled.api()
                        .get(READER, DEMO + "&limit=200" + order + cursor)
                        .expect(200);
                page.json().at("/items").forEach(item -> assertThat(
                                seen.add(item.at("/id").asString()))
                        .as("seen once only")
                        .isTrue());
                cursor = page.text("/nextCursor").isEmpty() ? "" : "&cursor=" + page.text("/nextCursor");
            } while (!cursor.isEmpty());
            assertThat(seen).hasSize(FilledWaybook.CONSIGNMENTS);
        }
    }
}
