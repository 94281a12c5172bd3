package org.waybook.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.eventstore.SampleEvents.event;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every adapter promises about reading. */
public abstract class ReadContract extends LogContract {

    @Test
    void anEmptyLogHasNothingToRead() {
        assertThat(log.head()).isEqualTo(Position.FIRST);
        assertThat(log.readCommits(Position.FIRST, 10)).isEmpty();
        assertThat(log.eventAt(new Position(5))).isEmpty();
        assertThat(log.readAggregate("a", 0, 10)).isEmpty();
        assertThat(log.lastSequenceNumber("a")).isEmpty();
        assertThat(log.positionAt(clock.instant())).isEqualTo(Position.FIRST);
        assertThat(log.positionStatedAt(clock.instant())).isEqualTo(Position.FIRST);
    }

    @Test
    void everyByteOfPayloadAndMetadataIsReadAsItWasWritten() {
        for (SampleBytes sample : SampleBytes.values()) {
            append(new EventRecord(
                    sample.name(), "", sample.name(), 0, "T", "1", sample.bytes(), sample.bytes(), clock.instant()));
        }
        reopen();

        assertThat(log.readCommits(Position.FIRST, 100)).hasSize(SampleBytes.values().length);
        for (SampleBytes sample : SampleBytes.values()) {
            EventRecord read = log.readAggregate(sample.name(), 0, 1).getFirst().content();
            assertThat(read.payload()).as("%s as payload", sample).isEqualTo(sample.bytes());
            assertThat(read.metadata()).as("%s as metadata", sample).isEqualTo(sample.bytes());
        }
    }

    @Test
    void readingFromInsideACommitBeginsWithThatCommit() {
        append(event("a", 0));
        append(event("b", 0), event("b", 1), event("b", 2));
        append(event("c", 0));

        assertThat(log.readCommits(new Position(2), 10))
                .extracting(commit -> commit.header().first())
                .containsExactly(new Position(1), new Position(4));
        assertThat(log.readEvents(new Position(2), 10))
                .extracting(LoggedEvent::position)
                .containsExactly(new Position(2), new Position(3), new Position(4));
        assertThat(log.eventAt(new Position(3)).orElseThrow().content().sequenceNumber())
                .isEqualTo(2);
    }

    @Test
    void aReadStopsAfterTheNumberAskedForAndGoesOnFromThere() {
        for (int sequence = 0; sequence < 10; sequence++) {
            append(event("a", sequence));
        }

        assertThat(log.readEvents(Position.FIRST, 4)).hasSize(4);
        assertThat(log.readEvents(new Position(4), 100)).hasSize(6);
        assertThat(log.readEvents(new Position(10), 100)).isEmpty();
        assertThat(log.readEvents(new Position(11), 100)).isEmpty();
    }

    @Test
    void anAggregateIsReadInItsOwnOrderFromASequenceNumber() {
        append(event("a", 0), event("b", 0), event("a", 1));
        append(event("ab", 0), event("a", 2));
        append(event("a", 3));

        assertThat(log.readAggregate("a", 1, 2))
                .extracting(event -> event.content().sequenceNumber())
                .containsExactly(1L, 2L);
        assertThat(log.readAggregate("a", 0, 100))
                .extracting(LoggedEvent::position)
                .containsExactly(new Position(0), new Position(2), new Position(4), new Position(5));
        assertThat(log.readAggregate("a", 4, 100)).isEmpty();
        assertThat(log.lastSequenceNumber("a")).hasValue(3);
        assertThat(log.lastSequenceNumber("ab")).hasValue(0);
        assertThat(log.lastSequenceNumber("abc")).isEmpty();
    }

    @Test
    void anEventOfAnAggregateKnowsWhenItWasRecorded() {
        append(event("a", 0));
        clock.moveBy(Duration.ofHours(1));
        append(event("a", 1));

        assertThat(log.readAggregate("a", 1, 1).getFirst().recordedAt()).isEqualTo(clock.instant());
    }

    @Test
    void aPositionIsFoundByTheTimeOfRecording() {
        Instant start = clock.instant();
        for (int hour = 0; hour < 20; hour++) {
            append(event("a" + hour, 0), event("b" + hour, 0));
            clock.moveBy(Duration.ofHours(1));
        }

        assertThat(log.positionAt(start.minusSeconds(1))).isEqualTo(Position.FIRST);
        assertThat(log.positionAt(start)).isEqualTo(Position.FIRST);
        assertThat(log.positionAt(start.plusSeconds(1))).isEqualTo(new Position(2));
        assertThat(log.positionAt(start.plus(Duration.ofHours(7)))).isEqualTo(new Position(14));
        assertThat(log.positionAt(start.plus(Duration.ofHours(20)))).isEqualTo(new Position(40));
    }

    @Test
    void aPositionIsFoundByTheTimeStatedAlsoWhereStatedTimesGoUpAndDown() {
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        append(event("1", "a", 0, noon), event("2", "a", 1, noon.plusSeconds(50)));
        append(event("3", "a", 2, noon.plusSeconds(20)));
        append(event("4", "a", 3, noon.plusSeconds(90)));

        assertThat(log.positionStatedAt(noon)).isEqualTo(Position.FIRST);
        assertThat(log.positionStatedAt(noon.plusSeconds(20))).isEqualTo(new Position(1));
        assertThat(log.positionStatedAt(noon.plusSeconds(51))).isEqualTo(new Position(3));
        assertThat(log.positionStatedAt(noon.plusSeconds(91))).isEqualTo(new Position(4));
    }
}
