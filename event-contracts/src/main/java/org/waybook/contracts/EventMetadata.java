package org.waybook.contracts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.MemberState;

/**
 * The circumstances of an event as its metadata. The name of the actor is that of staff or of an operator's user, and
 * is kept in clear: an auditor must be able to say who did what for as long as the log lives.
 */
public final class EventMetadata {

    /** The name the actor signed in with. */
    public static final String ACTOR = "actor";
    /** {@link Role}. */
    public static final String ROLE = "role";
    /** The member state an officer acts for, a2. */
    public static final String MEMBER_STATE = "memberState";
    /** The operator a trader acts for. */
    public static final String EORI = "eori";
    /** When the sender says it was stated, ISO-8601 in UTC. */
    public static final String STATED_AT = "statedAt";
    /** When the repository received the filing or amendment it belongs to, by its own clock, ISO-8601 in UTC. */
    public static final String RECEIVED_AT = "receivedAt";
    /** The message that caused it. */
    public static final String MESSAGE_ID = "messageId";
    /** The case the message belongs to. */
    public static final String CORRELATION_ID = "correlationId";
    /** The message or event before it. */
    public static final String CAUSATION_ID = "causationId";
    /** {@link Channel}. */
    public static final String CHANNEL = "channel";
    /** Where the event stands in the log; the log adds it when an event is read. */
    public static final String POSITION = "position";
    /** When the log recorded it, ISO-8601 in UTC; the log adds it when an event is read. */
    public static final String RECORDED_AT = "recordedAt";

    private EventMetadata() {}

    /** The circumstances as metadata; what is absent has no key. */
    public static Map<String, String> of(Circumstances circumstances) {
        Actor actor = circumstances.actor();
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(ACTOR, actor.name());
        metadata.put(ROLE, actor.role().name());
        actor.memberState().ifPresent(state -> metadata.put(MEMBER_STATE, state.value()));
        actor.eori().ifPresent(eori -> metadata.put(EORI, eori.value()));
        metadata.put(STATED_AT, circumstances.statedAt().toString());
        metadata.put(MESSAGE_ID, circumstances.messageId());
        metadata.put(CORRELATION_ID, circumstances.correlationId());
        circumstances.causationId().ifPresent(cause -> metadata.put(CAUSATION_ID, cause));
        metadata.put(CHANNEL, circumstances.channel().name());
        return metadata;
    }

    /**
     * The circumstances that metadata states.
     *
     * @throws IllegalArgumentException when a key is missing or has no such value
     */
    public static Circumstances circumstances(Map<String, ?> metadata) {
        Actor actor = new Actor(
                required(metadata, ACTOR),
                Role.valueOf(required(metadata, ROLE)),
                optional(metadata, MEMBER_STATE).map(MemberState::new),
                optional(metadata, EORI).map(Eori::new));
        return new Circumstances(
                actor,
                Instant.parse(required(metadata, STATED_AT)),
                required(metadata, MESSAGE_ID),
                required(metadata, CORRELATION_ID),
                optional(metadata, CAUSATION_ID),
                Channel.valueOf(required(metadata, CHANNEL)));
    }

    /**
     * The tags under which the log finds the event again: the case it belongs to, so that everything that one message
     * and what followed from it brought about is read together.
     */
    public static Set<String> tags(Map<String, ?> metadata) {
        return optional(metadata, CORRELATION_ID).map(EventMetadata::caseTag).stream()
                .collect(Collectors.toSet());
    }

    /** The tag of all events of a case. */
    public static String caseTag(String correlationId) {
        return "case=" + correlationId;
    }

    /**
     * Where the event stands in the log.
     *
     * @throws IllegalArgumentException when the event was not read from the log
     */
    public static long position(Map<String, ?> metadata) {
        return Long.parseLong(required(metadata, POSITION));
    }

    /**
     * When the log recorded the event.
     *
     * @throws IllegalArgumentException when the event was not read from the log
     */
    public static Instant recordedAt(Map<String, ?> metadata) {
        return Instant.parse(required(metadata, RECORDED_AT));
    }

    /**
     * When the repository received what the event belongs to: a filing or an amendment as a whole, however long it took to
     * take it in; of other events, when the log recorded them.
     *
     * @throws IllegalArgumentException when the event was not read from the log
     */
    public static Instant receivedAt(Map<String, ?> metadata) {
        return optional(metadata, RECEIVED_AT).map(Instant::parse).orElseGet(() -> recordedAt(metadata));
    }

    private static String required(Map<String, ?> metadata, String key) {
        return optional(metadata, key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The metadata has no '" + key + "', only " + metadata.keySet() + "; " + remedy(key)));
    }

    private static String remedy(String key) {
        return key.equals(POSITION) || key.equals(RECORDED_AT)
                ? "only an event read from the log has it."
                : "give every command its circumstances.";
    }

    private static Optional<String> optional(Map<String, ?> metadata, String key) {
        return Optional.ofNullable(metadata.get(key)).map(Object::toString);
    }
}
