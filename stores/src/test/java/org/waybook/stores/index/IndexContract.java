package org.waybook.stores.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every index promises, whatever it is kept in. */
abstract class IndexContract {

    private OrderedIndex index;

    /** An empty index of its own. */
    abstract OrderedIndex open();

    @BeforeEach
    void openIndex() {
        index = open();
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @Test
    void whatWasPutIsFoundAndWhatWasRemovedIsNot() {
        index.change(List.of(put("timers", "a", "1"), put("timers", "b", "2"), put("timers", "a", "3")));
        assertThat(index.get(new IndexKey("timers", "a"))).contains("3");
        index.change(List.of(remove("timers", "a"), remove("timers", "never-there")));
        assertThat(index.get(new IndexKey("timers", "a"))).isEmpty();
        assertThat(index.get(new IndexKey("timers", "b"))).contains("2");
    }

    @Test
    void changesAreMadeInTheirOrder() {
        index.change(List.of(put("timers", "a", "1"), remove("timers", "a"), put("timers", "a", "2")));
        assertThat(index.get(new IndexKey("timers", "a"))).contains("2");
    }

    @Test
    void namespacesDoNotSeeEachOther() {
        index.change(List.of(put("links", "a", "1"), put("links-2", "a", "2"), put("link", "z", "3")));
        assertThat(index.entries(IndexRange.startingWith("links", ""), 10)).containsExactly(new IndexEntry("a", "1"));
        index.clear("links");
        assertThat(index.entries(IndexRange.startingWith("links", ""), 10)).isEmpty();
        assertThat(index.get(new IndexKey("links-2", "a"))).contains("2");
        assertThat(index.get(new IndexKey("link", "z"))).contains("3");
    }

    @Test
    void aPrefixFindsWhatBeginsSoAndNothingElse() {
        index.change(List.of(
                put("links", "m/1", ""), put("links", "m/2", ""), put("links", "m", ""), put("links", "n/1", "")));
        assertThat(keys(IndexRange.startingWith("links", "m/"), 10)).containsExactly("m/1", "m/2");
    }

    @Test
    void whatIsDueStandsBeforeAnInstant() {
        index.change(List.of(
                put("timers", "2026-03-01T00:00:00.000Z/x", ""),
                put("timers", "2026-03-01T00:00:01.000Z/y", ""),
                put("timers", "2025-12-31T23:59:59.999Z/z", "")));
        assertThat(keys(IndexRange.before("timers", "2026-03-01T00:00:00.001Z"), 10))
                .containsExactly("2025-12-31T23:59:59.999Z/z", "2026-03-01T00:00:00.000Z/x");
    }

    @Test
    void aRangeIsReadInPagesWithoutGapOrRepetition() {
        index.change(IntStream.range(0, 1_000)
                .mapToObj(number -> put("links", "%04d".formatted(number), ""))
                .toList());
        List<String> read = new ArrayList<>();
        IndexRange rest = IndexRange.startingWith("links", "0");
        for (List<String> page = keys(rest, 7); !page.isEmpty(); page = keys(rest, 7)) {
            read.addAll(page);
            rest = rest.behind(page.getLast());
        }
        assertThat(read).hasSize(1_000).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void itIsAMapInTheOrderOfItsKeysWhateverIsDone() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<String, String> expected = new TreeMap<>();
        for (int round = 0; round < 50; round++) {
            List<IndexChange> changes = new ArrayList<>();
            for (int change = 0; change < 20; change++) {
                String key = Character.toString('!' + random.nextInt(94)) + random.nextInt(5);
                if (random.nextInt(3) == 0) {
                    changes.add(remove("any", key));
                    expected.remove(key);
                } else {
                    String value = "é" + random.nextInt();
                    changes.add(put("any", key, value));
                    expected.put(key, value);
                }
            }
            index.change(changes);
        }
        assertThat(index.entries(IndexRange.startingWith("any", ""), 1_000))
                .as("seed " + seed)
                .isEqualTo(expected.entrySet().stream()
                        .map(entry -> new IndexEntry(entry.getKey(), entry.getValue()))
                        .toList());
    }

    @Test
    void whatIsPutBeforeEverythingThatWasEverFoundIsFoundFirst() {
        index.change(List.of(put("timers", "5", ""), put("timers", "7", "")));
        assertThat(keys(IndexRange.before("timers", "4"), 10)).isEmpty();
        assertThat(keys(IndexRange.before("timers", "9"), 1)).containsExactly("5");
        index.change(List.of(remove("timers", "5")));
        assertThat(keys(IndexRange.before("timers", "9"), 10)).containsExactly("7");
        index.change(List.of(put("timers", "6", ""), put("timers", "3", ""), remove("timers", "7")));
        assertThat(keys(IndexRange.before("timers", "9"), 10)).containsExactly("3", "6");
        index.change(List.of(remove("timers", "3"), remove("timers", "6")));
        assertThat(keys(IndexRange.startingWith("timers", ""), 10)).isEmpty();
        index.change(List.of(put("timers", "8", "")));
        assertThat(keys(IndexRange.startingWith("timers", ""), 10)).containsExactly("8");
    }

    @Test
    void rangesAreThoseOfAMapWhateverGoesAwayAtTheBeginning() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        TreeMap<String, String> expected = new TreeMap<>();
        for (int round = 0; round < 500; round++) {
            String key = "%02d".formatted(random.nextInt(100));
            if (random.nextInt(3) == 0) {
                index.change(List.of(put("any", key, "")));
                expected.put(key, "");
            } else if (!expected.isEmpty()) {
                index.change(List.of(remove("any", expected.pollFirstEntry().getKey())));
            }
            String from = random.nextBoolean() ? "" : "%02d".formatted(random.nextInt(100));
            String before = "%02d".formatted(random.nextInt(100));
            assertThat(keys(new IndexRange("any", from, Optional.of(before)), 3))
                    .as("seed " + seed)
                    .isEqualTo(
                            expected.tailMap(from).headMap(from.compareTo(before) < 0 ? before : from).keySet().stream()
                                    .limit(3)
                                    .toList());
        }
    }

    @Test
    void whatIsTooLargeOrNotAKeyIsRefused() {
        assertThatThrownBy(() -> new IndexKey("timers", "with blank")).hasMessageContaining("visible ASCII");
        assertThatThrownBy(() -> new IndexKey("Timers", "a")).hasMessageContaining("namespace");
        assertThatThrownBy(() -> put("timers", "a", "x".repeat(OrderedIndex.VALUE_BYTES_MAX + 1)))
                .hasMessageContaining("4096 bytes");
        assertThatThrownBy(() -> index.entries(IndexRange.startingWith("timers", ""), 0))
                .hasMessageContaining("1 to");
    }

    @Test
    void nothingIsFoundInAnEmptyIndex() {
        assertThat(index.get(new IndexKey("timers", "a"))).isEqualTo(Optional.empty());
        assertThat(index.entries(IndexRange.startingWith("timers", ""), 1)).isEmpty();
        index.change(List.of());
    }

    private List<String> keys(IndexRange range, int entriesMax) {
        return index.entries(range, entriesMax).stream().map(IndexEntry::key).toList();
    }

    static IndexChange put(String namespace, String key, String value) {
        return new IndexChange.Put(new IndexKey(namespace, key), value);
    }

    private static IndexChange remove(String namespace, String key) {
        return new IndexChange.Remove(new IndexKey(namespace, key));
    }
}
