package org.waybook.domain.circumstance;

import java.time.Instant;
import java.util.Optional;

/**
 * What every command and every event knows of its origin. When an event was recorded is the log's to say: two clocks.
 *
 * @param actor who
 * @param statedAt when the sender says it was stated
 * @param messageId the message that caused it
 * @param correlationId the case the message belongs to
 * @param causationId the message or event before it, where there is one
 * @param channel the interface it came through
 */
public record Circumstances(
        Actor actor,
        Instant statedAt,
        String messageId,
        String correlationId,
        Optional<String> causationId,
        Channel channel) {}
