package org.waybook.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.CommitLog.COMMIT_BYTES_MAX;
import static org.waybook.eventstore.CommitLog.EVENT_OVERHEAD_BYTES;
import static org.waybook.eventstore.SampleEvents.event;
import static org.waybook.eventstore.SampleEvents.sized;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.chain.EventEncoding;

/** What every adapter promises about the largest commits, whatever they are made of. */
public abstract class LimitContract extends LogContract {

    private static final Instant STATED_AT = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void oneEventThatFillsTheLimitIsKeptAndOneByteMoreIsRefused() {
        int room = COMMIT_BYTES_MAX - EVENT_OVERHEAD_BYTES - (int) EventEncoding.bytesAtMost(sized("a", 0, 0));
        append(sized("a", 0, room));

        assertThatThrownBy(() -> log.append(List.of(sized("a", 1, room + 1))))
                .isInstanceOf(CommitTooLarge.class)
                .hasMessageContaining(String.valueOf(COMMIT_BYTES_MAX + 1));
        reopen();
        assertThat(log.head()).isEqualTo(new Position(1));
        assertThat(log.eventAt(Position.FIRST).orElseThrow().content().payload())
                .hasSize(room);
    }

    @Test
    void manySmallEventsThatFillTheLimitAreKept() {
        List<EventRecord> events = filling(index -> event(
                UUID.randomUUID().toString(), "consignment-" + index % 100, index / 100, STATED_AT, new byte[60]));

        assertThat(events).hasSizeGreaterThan(20_000);
        requireKept(events);
    }

    @Test
    void manyEventsWithTheLongestNamesAreKept() {
        String longest = "ü".repeat(EventRecord.NAME_BYTES_MAX / 2 - 10);
        List<EventRecord> events = filling(index -> new EventRecord(
                longest + index, longest, longest + index, 0, longest, longest, new byte[1], new byte[1], STATED_AT));

        requireKept(events);
    }

    @Test
    void severalLargestCommitsAreReadInBatchesThatFitTheHeap() {
        for (int commit = 0; commit < 3; commit++) {
            append(sized("a", commit, COMMIT_BYTES_MAX - 2_000));
        }

        assertThat(log.readCommits(Position.FIRST, 1_000)).hasSizeBetween(1, 2);
        assertThat(log.readAggregate("a", 2, 10)).hasSize(1);
    }

    /** An event by its number. */
    @FunctionalInterface
    private interface Numbered {
        EventRecord event(int index);
    }

    private static List<EventRecord> filling(Numbered numbered) {
        List<EventRecord> events = new ArrayList<>();
        long bytes = 0;
        for (int index = 0; true; index++) {
            EventRecord event = numbered.event(index);
            bytes += EVENT_OVERHEAD_BYTES + EventEncoding.bytesAtMost(event);
            if (bytes > COMMIT_BYTES_MAX) {
                return events;
            }
            events.add(event);
        }
    }

    private void requireKept(List<EventRecord> events) {
        append(events.toArray(EventRecord[]::new));
        reopen();

        assertThat(log.head()).isEqualTo(new Position(events.size()));
        List<LoggedEvent> read = log.readEvents(Position.FIRST, events.size());
        assertThat(read).hasSize(events.size());
        EventRecord last = events.getLast();
        assertThat(read.getLast().content()).usingRecursiveComparison().isEqualTo(last);
        assertThat(log.readAggregate(last.aggregateIdentifier(), last.sequenceNumber(), 1))
                .extracting(LoggedEvent::position)
                .containsExactly(new Position(events.size() - 1L));
    }
}
