package org.waybook.projections.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event as a timeline shows it; the event of the API and part of a document of the timeline view.
 *
 * @param position place in the log
 * @param type name of the event
 * @param title what happened, in a few plain words
 * @param statedAt when the sender says it was stated, UTC
 * @param recordedAt when the log recorded it, UTC
 * @param summary what happened, in one plain sentence
 * @param changes what an amendment changed, element by element
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TimelineEvent(
        long position,
        String type,
        String title,
        Entity entity,
        String entityId,
        EventActor actor,
        Instant statedAt,
        Instant recordedAt,
        String messageId,
        String correlationId,
        Optional<String> causationId,
        String channel,
        String summary,
        List<FieldChange> changes) {

    /** What an event happened to. */
    public enum Entity {
        FILING,
        CONSIGNMENT,
        ARRIVAL,
        MESSAGE
    }

    /** Who brought an event about. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record EventActor(String name, String role, Optional<String> memberState, Optional<String> eori) {}

    /**
     * One element that changed.
     *
     * @param pointer JSON pointer in the particulars
     * @param element its name in plain words
     * @param dataElement its D.E. number, where it has one
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record FieldChange(
            String pointer,
            String element,
            Optional<String> dataElement,
            Optional<String> before,
            Optional<String> after) {}
}
