package org.waybook.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every adapter promises about reading by event type and by tags. */
public abstract class FilterContract extends LogContract {

    private static final Position BEHIND_ALL = new Position(Long.MAX_VALUE);
    private static final List<String> TYPES = List.of("Announced", "Amended", "Arrived");
    private static final List<String> TAGS = List.of("case=1", "case=11", "case=2", "mrn=é", "$mrn");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void tagsComeBackWithTheirEventInTheirNaturalOrder() {
        EventRecord appended = tagged("a", 0, "Announced", "mrn=2", "case=1", "mrn=1");
        append(appended);

        EventRecord read = log.eventAt(Position.FIRST).orElseThrow().content();

        assertThat(read.tags()).containsExactly("case=1", "mrn=1", "mrn=2");
        assertThat(read).usingRecursiveComparison().isEqualTo(appended);
        assertThat(log.readAggregate("a", 0, 1).getFirst().content().tags()).isEqualTo(appended.tags());
    }

    @Test
    void taggedEventsAreFoundInOrderAmongTheOthers() {
        append(tagged("a", 0, "Announced", "case=1"), event("b", 0), tagged("b", 1, "Amended", "case=1", "case=2"));
        append(tagged("c", 0, "Announced", "case=11"));
        append(tagged("a", 1, "Arrived", "case=1"));

        assertThat(positions(EventFilter.tagged("case=1"), Position.FIRST, BEHIND_ALL))
                .containsExactly(0L, 2L, 4L);
        assertThat(positions(EventFilter.tagged("case=1", "case=2"), Position.FIRST, BEHIND_ALL))
                .containsExactly(2L);
        assertThat(positions(new EventFilter(Set.of("Arrived"), Set.of("case=1")), Position.FIRST, BEHIND_ALL))
                .containsExactly(4L);
        assertThat(positions(EventFilter.ofTypes("Announced"), Position.FIRST, BEHIND_ALL))
                .containsExactly(0L, 3L);
        assertThat(positions(EventFilter.tagged("case"), Position.FIRST, BEHIND_ALL))
                .isEmpty();
    }

    @Test
    void aFilteredReadEndsBeforeAPositionAndGoesOnWhereItStopped() {
        append(tagged("a", 0, "Announced", "case=1"), tagged("a", 1, "Announced", "case=1"));
        append(tagged("a", 2, "Announced", "case=1"));

        FilteredEvents first = log.readFiltered(EventFilter.tagged("case=1"), new Position(1), BEHIND_ALL, 1);
        assertThat(first.events()).extracting(LoggedEvent::position).containsExactly(new Position(1));
        assertThat(log.readFiltered(EventFilter.tagged("case=1"), first.next(), BEHIND_ALL, 10)
                        .next())
                .isEqualTo(new Position(3));
        assertThat(positions(EventFilter.tagged("case=1"), Position.FIRST, new Position(2)))
                .containsExactly(0L, 1L);
        assertThat(positions(EventFilter.ofTypes("Announced"), Position.FIRST, new Position(2)))
                .containsExactly(0L, 1L);
        assertThat(log.readFiltered(EventFilter.EVERYTHING, new Position(3), BEHIND_ALL, 10))
                .isEqualTo(new FilteredEvents(List.of(), new Position(3)));
    }

    @Test
    void aFilteredReadUpToATimeEndsAtThePositionOfThatTime() {
        append(tagged("a", 0, "Announced", "case=1"));
        Instant between = clock.instant().plusSeconds(1);
        clock.moveBy(Duration.ofHours(1));
        append(tagged("a", 1, "Amended", "case=1"));

        assertThat(positions(EventFilter.tagged("case=1"), Position.FIRST, log.positionAt(between)))
                .containsExactly(0L);
    }

    @Test
    void tooManyTagsAndEmptyOnesAreRefused() {
        String[] many = IntStream.rangeClosed(0, EventRecord.TAGS_MAX)
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
        assertThatThrownBy(() -> tagged("a", 0, "Announced", many))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("may have 16 tags, but 17 were given");
        assertThatThrownBy(() -> tagged("a", 0, "Announced", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs its tag");
    }

    @Test
    void aCommitMayHaveFiftyThousandTagsAndNotOneMore() {
        List<EventRecord> events = new ArrayList<>();
        for (int index = 0; index < 3_125; index++) {
            String number = Integer.toString(index);
            events.add(tagged(
                    "a",
                    index,
                    "Announced",
                    IntStream.range(0, EventRecord.TAGS_MAX)
                            .mapToObj(tag -> number + "-" + tag)
                            .toArray(String[]::new)));
        }
        append(events.toArray(EventRecord[]::new));
        assertThat(positions(EventFilter.tagged("3124-15"), Position.FIRST, BEHIND_ALL))
                .containsExactly(3_124L);

        events.add(tagged("a", 3_125, "Announced", "one more"));
        assertThatThrownBy(() -> log.append(events))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("may have 50000 tags, but have 50001");
    }

    @Test
    void everyFilterFindsWhatASearchThroughTheWholeLogFinds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        appendAtRandom(random);
        List<LoggedEvent> all = log.readEvents(Position.FIRST, 10_000);
        for (int round = 0; round < 100; round++) {
            EventFilter filter = new EventFilter(some(TYPES, random), some(TAGS, random));
            Position from = new Position(random.nextInt(all.size()));
            Position before = new Position(random.nextInt(all.size() + 10));

            assertThat(positions(filter, from, before))
                    .as("seed %d, %s from %s before %s", seed, filter, from, before)
                    .containsExactlyElementsOf(all.stream()
                            .filter(event -> !from.isAfter(event.position()) && before.isAfter(event.position()))
                            .filter(event -> filter.passes(event.content()))
                            .map(event -> event.position().value())
                            .toList());
        }
    }

    private void appendAtRandom(Random random) {
        for (int commit = 0; commit < 40; commit++) {
            List<EventRecord> events = new ArrayList<>();
            for (int index = 0; index <= random.nextInt(5); index++) {
                String type = TYPES.get(random.nextInt(TYPES.size()));
                events.add(tagged("c" + commit, index, type, some(TAGS, random).toArray(String[]::new)));
            }
            append(events.toArray(EventRecord[]::new));
        }
    }

    private List<Long> positions(EventFilter filter, Position from, Position before) {
        List<Long> found = new ArrayList<>();
        Position next = from;
        while (before.isAfter(next) && log.head().isAfter(next)) {
            FilteredEvents read = log.readFiltered(filter, next, before, 7);
            read.events().forEach(event -> found.add(event.position().value()));
            assertThat(read.next().isAfter(next)).as("every read gets on").isTrue();
            next = read.next();
        }
        return found;
    }

    private static Set<String> some(List<String> of, Random random) {
        return Set.copyOf(of.stream().filter(any -> random.nextInt(3) == 0).toList());
    }

    private static EventRecord tagged(String aggregate, long sequenceNumber, String type, String... tags) {
        return new EventRecord(
                UUID.randomUUID().toString(),
                "Consignment",
                aggregate,
                sequenceNumber,
                type,
                "1",
                "{}".getBytes(UTF_8),
                "{}".getBytes(UTF_8),
                NOON,
                Set.of(tags));
    }
}
