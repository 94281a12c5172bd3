package org.waybook.intake.arrival;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waybook.domain.arrival.ArrivingMeans;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.stores.index.IndexChange;
import org.waybook.stores.index.IndexEntry;
import org.waybook.stores.index.IndexKey;
import org.waybook.stores.index.IndexRange;
import org.waybook.stores.index.OrderedIndex;

/**
 * Which filings name which means of transport, which consignments are linked to which master filing, and which filings
 * are said to have arrived. Each entry but the last kind holds the position of its event, so that an arrival which is
 * followed again finds what was there before it.
 */
public final class ArrivalIndex {

    static final String NAMESPACE = "arrivals";

    private static final String MEANS = "means/";
    private static final String KEYS = "filing/";
    private static final String LINKED = "linked/";
    private static final String ARRIVED = "arrived/";
    private static final int PAGE = 1_000;

    private final OrderedIndex index;
    private final ArrivalWindows windows;

    public ArrivalIndex(OrderedIndex index, ArrivalWindows windows) {
        this.index = index;
        this.windows = windows;
    }

    /** Makes changes durable. */
    void change(List<IndexChange> changes) {
        index.change(changes);
    }

    /** A filing is in force and names a means of transport. */
    List<IndexChange> filed(Mrn filing, FilingHeader header, long position) {
        List<String> keys = header.activeBorderTransportMeans().stream()
                .flatMap(means -> keysOf(filing, means))
                .toList();
        List<IndexChange> changes = new ArrayList<>();
        keys.forEach(key -> changes.add(put(key, Long.toString(position))));
        if (!keys.isEmpty()) {
            changes.add(put(KEYS + filing.value(), String.join("\n", keys)));
        }
        return changes;
    }

    /** A filing names a means of transport no longer; what it named before is in the index already. */
    List<IndexChange> withdrawn(Mrn filing) {
        String key = KEYS + filing.value();
        return index.get(key(key)).stream()
                .flatMap(keys -> Stream.concat(keys.lines(), Stream.of(key)))
                .<IndexChange>map(gone -> new IndexChange.Remove(key(gone)))
                .toList();
    }

    /** A consignment is linked to a master filing. */
    static IndexChange linked(Mrn master, ConsignmentId consignment, long position) {
        return put(LINKED + master.value() + '/' + consignment.value(), Long.toString(position));
    }

    /** A consignment is linked to a master filing no longer. */
    static IndexChange unlinked(Mrn master, ConsignmentId consignment) {
        return new IndexChange.Remove(key(LINKED + master.value() + '/' + consignment.value()));
    }

    /** All goods of a filing are said to have arrived. */
    static IndexChange arrived(Mrn filing, Mrn arrival) {
        return put(ARRIVED + filing.value(), arrival.value());
    }

    /** The notification that all goods of a filing arrived. */
    Optional<Mrn> arrivalOf(Mrn filing) {
        return index.get(key(ARRIVED + filing.value())).map(Mrn::new);
    }

    /** The filings that name a means of transport with about this arrival, as of a position. */
    List<Mrn> filingsAboard(ArrivingMeans means, long before) {
        Duration window = windows.of(means.modeOfTransport());
        String prefix = prefix(means.modeOfTransport().code(), means.number());
        IndexRange range = new IndexRange(
                NAMESPACE,
                prefix + time(means.estimatedArrival().minus(window)),
                Optional.of(prefix + time(means.estimatedArrival().plus(window).plusSeconds(1))));
        List<Mrn> filings = new ArrayList<>();
        eachBefore(range, before, key -> filings.add(new Mrn(key.substring(key.lastIndexOf('/') + 1))));
        return filings.stream().distinct().toList();
    }

    /** Hands over the consignments that are linked to a master filing, as many at a time as one commit tells. */
    void forEachBatchLinkedTo(Mrn master, long before, Consumer<List<ConsignmentId>> work) {
        String prefix = LINKED + master.value() + '/';
        List<ConsignmentId> batch = new ArrayList<>(Houses.LISTED_MAX);
        eachBefore(IndexRange.startingWith(NAMESPACE, prefix), before, key -> {
            batch.add(new ConsignmentId(key.substring(prefix.length())));
            if (batch.size() == Houses.LISTED_MAX) {
                work.accept(List.copyOf(batch));
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            work.accept(List.copyOf(batch));
        }
    }

    private void eachBefore(IndexRange range, long before, Consumer<String> work) {
        IndexRange rest = range;
        List<IndexEntry> page;
        do {
            page = index.entries(rest, PAGE);
            for (IndexEntry entry : page) {
                if (Long.parseLong(entry.value()) < before) {
                    work.accept(entry.key());
                }
                rest = rest.behind(entry.key());
            }
        } while (page.size() == PAGE);
    }

    private static Stream<String> keysOf(Mrn filing, BorderTransportMeans means) {
        return means.estimatedArrival().stream().flatMap(estimated -> ArrivingMeans.numbersOf(means).stream()
                .map(number ->
                        prefix(means.modeOfTransport().code(), number) + time(estimated) + '/' + filing.value()));
    }

    private static String prefix(String mode, String number) {
        return MEANS + mode + '/' + number + '/';
    }

    /** Seconds since 1970 in as many digits as keep their order. */
    private static String time(Instant instant) {
        return "%012d".formatted(instant.getEpochSecond());
    }

    private static IndexChange put(String key, String value) {
        return new IndexChange.Put(key(key), value);
    }

    private static IndexKey key(String key) {
        return new IndexKey(NAMESPACE, key);
    }
}
