package org.waybook.eventstore.sweep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.ChunkStore.PendingChunk;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;

/**
 * Removes chunks that no event refers to: their process died, or its append was refused, between putting them and
 * appending the event. Chunks found referred to are kept for good and not looked at again.
 *
 * <p>The grace must be far longer than anybody takes from a put to its append, since a chunk whose event comes later
 * than that may be gone. Several processes may sweep the same store.
 */
public final class OrphanSweep {

    /** Chunks looked at in one sweep: some 10 MB of digests. */
    static final int CHUNKS_MAX = 100_000;

    private static final int READ_EVENTS = 1_000;

    private final CommitLog log;
    private final ChunkStore chunks;
    private final Function<EventRecord, Stream<Digest>> references;
    private final Duration grace;
    private final Clock clock;

    /** No event before it refers to a chunk that is pending now. */
    private Position readFrom = Position.FIRST;

    /**
     * A sweep of the chunks beside a log.
     *
     * @param references the digests in an event; one too many keeps a chunk too long, one too few loses it
     * @param grace how long after its latest put a chunk is left alone
     * @param clock the one that the chunk store notes puts by
     */
    public OrphanSweep(
            CommitLog log,
            ChunkStore chunks,
            Function<EventRecord, Stream<Digest>> references,
            Duration grace,
            Clock clock) {
        this.log = log;
        this.chunks = chunks;
        this.references = references;
        this.grace = grace;
        this.clock = clock;
    }

    /**
     * What a sweep did.
     *
     * @param kept chunks found referred to
     * @param removed orphans
     */
    public record Swept(int kept, int removed) {}

    /** Sweeps once. Reads the log only when a chunk is old enough, from where the sweep before has read to. */
    public synchronized Swept sweep() {
        // The head comes first: what is put after the listing can only be referred to behind it.
        Position headBefore = log.head();
        Instant putBefore = clock.instant().minus(grace);
        List<PendingChunk> pending = chunks.pending(CHUNKS_MAX);
        if (pending.stream().noneMatch(chunk -> chunk.putAt().isBefore(putBefore))) {
            return new Swept(0, 0);
        }
        Set<Digest> referred = referred(pending);
        chunks.keep(referred);
        int removed = 0;
        for (PendingChunk chunk : pending) {
            if (!referred.contains(chunk.digest()) && chunks.deletePending(chunk.digest(), putBefore)) {
                removed++;
            }
        }
        // A list that was cut says nothing of the others, which the events read now may refer to.
        if (pending.size() < CHUNKS_MAX) {
            readFrom = headBefore;
        }
        return new Swept(referred.size(), removed);
    }

    private Set<Digest> referred(List<PendingChunk> pending) {
        Set<Digest> open = pending.stream().map(PendingChunk::digest).collect(Collectors.toSet());
        Set<Digest> referred = new HashSet<>();
        Position next = readFrom;
        for (List<LoggedEvent> events = log.readEvents(next, READ_EVENTS);
                !events.isEmpty();
                events = log.readEvents(next, READ_EVENTS)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The sweep was interrupted; the next one begins where it did");
            }
            events.stream()
                    .flatMap(event -> references.apply(event.content()))
                    .filter(open::contains)
                    .forEach(referred::add);
            next = events.getLast().position().plus(1);
        }
        return referred;
    }
}
