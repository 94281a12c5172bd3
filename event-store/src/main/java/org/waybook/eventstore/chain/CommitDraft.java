package org.waybook.eventstore.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waybook.eventstore.AppendOutcome.EventIdentifierTaken;
import org.waybook.eventstore.AppendOutcome.Refused;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.CommitTooLarge;
import org.waybook.eventstore.EventRecord;

/** A commit that has no position yet; its events are already bytes, so that a new position costs only the hash. */
public final class CommitDraft {

    /** Tags of all events together: MongoDB takes 100,000 index keys of one document, and this is half of them. */
    public static final int TAGS_MAX = 50_000;

    private final UUID commitIdentifier;
    private final List<EventRecord> events;
    private final List<byte[]> encodedEvents;
    private final long weightBytes;

    /**
     * Makes a draft.
     *
     * @throws IllegalArgumentException without events
     * @throws CommitTooLarge beyond {@link CommitLog#COMMIT_BYTES_MAX}
     * @throws IllegalArgumentException beyond {@link #TAGS_MAX}
     */
    public CommitDraft(UUID commitIdentifier, List<EventRecord> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A commit needs at least one event; do not append an empty list");
        }
        this.commitIdentifier = commitIdentifier;
        this.events = List.copyOf(events);
        this.weightBytes = requireFits(this.events);
        this.encodedEvents = new ArrayList<>(events.size());
        for (EventRecord event : this.events) {
            encodedEvents.add(EventEncoding.encode(event));
        }
    }

    /** The first thing that two events of the draft both claim, empty when it is sound in itself. */
    public Optional<Refused> conflictWithin() {
        if (events.size() == 1) {
            return Optional.empty();
        }
        Set<AggregateSequence> sequences = HashSet.newHashSet(events.size());
        Set<String> identifiers = HashSet.newHashSet(events.size());
        for (EventRecord event : events) {
            if (!sequences.add(AggregateSequence.of(event))) {
                return Optional.of(new SequenceTaken(event.aggregateIdentifier(), event.sequenceNumber()));
            }
            if (!identifiers.add(event.eventIdentifier())) {
                return Optional.of(new EventIdentifierTaken(event.eventIdentifier()));
            }
        }
        return Optional.empty();
    }

    /** Unique in the log. */
    public UUID commitIdentifier() {
        return commitIdentifier;
    }

    /** The events in order. */
    public List<EventRecord> events() {
        return events;
    }

    /** The events as {@link EventEncoding} writes them. */
    public List<byte[]> encodedEvents() {
        return encodedEvents;
    }

    /** Bytes of the frame that will hold the draft. */
    public long frameBytes() {
        long bytes = CommitFrame.HEADER_BYTES;
        for (byte[] event : encodedEvents) {
            bytes += Integer.BYTES + event.length;
        }
        return bytes;
    }

    /** Bytes that the draft takes at most in any store. */
    public long weightBytes() {
        return weightBytes;
    }

    /** The latest time that any of the events states. */
    public Instant latestStatedAt() {
        return events.stream()
                .map(EventRecord::statedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static long requireFits(List<EventRecord> events) {
        long bytes = 0;
        int tags = 0;
        for (EventRecord event : events) {
            tags += event.tags().size();
            bytes += CommitLog.EVENT_OVERHEAD_BYTES + EventEncoding.bytesAtMost(event);
        }
        if (bytes > CommitLog.COMMIT_BYTES_MAX) {
            throw new CommitTooLarge(events.size(), bytes, CommitLog.COMMIT_BYTES_MAX);
        }
        if (tags > TAGS_MAX) {
            throw new IllegalArgumentException("The events of a commit may have " + TAGS_MAX + " tags, but have " + tags
                    + "; append them in several commits");
        }
        return bytes;
    }
}
