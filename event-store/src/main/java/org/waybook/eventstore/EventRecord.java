package org.waybook.eventstore;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One event as the log stores it. The arrays are neither copied nor changed: hand over arrays that nobody writes to.
 *
 * @param eventIdentifier unique in the log
 * @param aggregateType empty for an event that belongs to no aggregate
 * @param aggregateIdentifier unique together with the sequence number
 * @param sequenceNumber place in the aggregate's own history, from 0
 * @param eventType name under which the payload is understood
 * @param revision of the event type, empty where it has none
 * @param payload serialized event
 * @param metadata serialized facts about the event
 * @param statedAt when the application says it happened, kept to the millisecond
 * @param tags texts under which the event is found again, such as {@code case=4711}; the writer chooses them, they are
 *     part of what is hashed, and they come back in their natural order
 */
public record EventRecord(
        String eventIdentifier,
        String aggregateType,
        String aggregateIdentifier,
        long sequenceNumber,
        String eventType,
        String revision,
        byte[] payload,
        byte[] metadata,
        Instant statedAt,
        Set<String> tags) {

    /** Most tags of one event: each is an entry in an index. */
    public static final int TAGS_MAX = 16;

    /** Longest name or identifier in bytes of UTF-8: they are index keys, and MongoDB's were once limited to 1,024. */
    public static final int NAME_BYTES_MAX = 1_000;

    public EventRecord {
        requireName("event identifier", eventIdentifier, false);
        requireName("aggregate type", aggregateType, true);
        requireName("aggregate identifier", aggregateIdentifier, false);
        requireName("event type", eventType, false);
        requireName("revision", revision, true);
        if (sequenceNumber < 0) {
            throw new IllegalArgumentException("The sequence number of aggregate " + aggregateIdentifier
                    + " must count from 0, but was " + sequenceNumber);
        }
        requireNonNull(payload, "payload");
        requireNonNull(metadata, "metadata");
        statedAt = statedAt.truncatedTo(ChronoUnit.MILLIS);
        tags = sorted(tags);
    }

    /** An event without tags. */
    public EventRecord(
            String eventIdentifier,
            String aggregateType,
            String aggregateIdentifier,
            long sequenceNumber,
            String eventType,
            String revision,
            byte[] payload,
            byte[] metadata,
            Instant statedAt) {
        this(
                eventIdentifier,
                aggregateType,
                aggregateIdentifier,
                sequenceNumber,
                eventType,
                revision,
                payload,
                metadata,
                statedAt,
                Set.of());
    }

    private static SortedSet<String> sorted(Set<String> tags) {
        if (tags.isEmpty()) {
            return Collections.emptySortedSet();
        }
        if (tags.size() > TAGS_MAX) {
            throw new IllegalArgumentException(
                    "An event may have " + TAGS_MAX + " tags, but " + tags.size() + " were given: " + tags);
        }
        tags.forEach(tag -> requireName("tag", tag, false));
        return Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    private static void requireName(String what, String value, boolean mayBeEmpty) {
        requireNonNull(value, what);
        if (value.isEmpty() && !mayBeEmpty) {
            throw new IllegalArgumentException("An event needs its " + what + ", but it is empty");
        }
        // A character takes at most three bytes of UTF-8 per UTF-16 unit, so short names need no encoding to be judged.
        if (value.length() * 3 > NAME_BYTES_MAX && value.getBytes(StandardCharsets.UTF_8).length > NAME_BYTES_MAX) {
            throw new IllegalArgumentException("The " + what + " may take " + NAME_BYTES_MAX + " bytes, but "
                    + value.substring(0, 40) + "... is longer; use a shorter one");
        }
    }
}
