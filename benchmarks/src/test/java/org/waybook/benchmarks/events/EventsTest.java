package org.waybook.benchmarks.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.EventRecord;

class EventsTest {

    private static final EventPool POOL = EventPool.filled();

    @Test
    void aSyntheticEventHasOneKilobyteOfPayload() {
        StoredEvents stored = StoredEvents.of(POOL);
        double bytes = IntStream.range(0, 1_000)
                .map(number -> stored.record(number, "aggregate", 0).payload().length)
                .average()
                .orElseThrow();
        assertThat(bytes).isBetween(1_000.0, 1_050.0);
    }

    @Test
    void payloadsDiffer() {
        assertThat(new HashSet<>(new SyntheticEvents(1).payloads(1_000))).hasSize(1_000);
    }

    @Test
    void theSameSeedGivesTheSamePayloads() {
        assertThat(new SyntheticEvents(5).payloads(20)).isEqualTo(new SyntheticEvents(5).payloads(20));
    }

    @Test
    void whatIsStoredIsReadAsItWas() {
        EventRecord record = StoredEvents.of(POOL).record(17, "aggregate", 0);
        String json = new String(record.payload(), StandardCharsets.UTF_8);
        assertThat(json).contains(POOL.payload(17).mrn());
        assertThat(record.eventType()).isEqualTo(GoodsDeclared.class.getName());
    }

    @Test
    void everyRecordHasAnIdentifierOfItsOwn() {
        StoredEvents stored = StoredEvents.of(POOL);
        assertThat(stored.record(1, "aggregate", 0).eventIdentifier())
                .isNotEqualTo(stored.record(1, "aggregate", 1).eventIdentifier());
    }

    @Test
    void aDemoFilingIsOneCommitOfTheFilingAndItsConsignments() {
        List<List<EventRecord>> commits = DemoEvents.commits(50).toList();
        assertThat(commits).allSatisfy(commit -> {
            assertThat(commit.getFirst().eventType()).startsWith("Filing");
            assertThat(commit).anyMatch(event -> event.eventType().equals("ConsignmentAnnounced"));
        });
        assertThat(commits.stream().flatMap(List::stream).filter(event -> event.eventType()
                        .equals("ConsignmentAnnounced")))
                .hasSizeGreaterThanOrEqualTo(50);
    }
}
