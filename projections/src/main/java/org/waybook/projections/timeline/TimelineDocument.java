package org.waybook.projections.timeline;

import java.time.Instant;
import java.util.List;
import org.waybook.projections.views.TimelineEvent;

/**
 * A document of the timeline view; component names are field names of the index.
 *
 * @param sequenceNumber place in the history of the entity, from 0
 * @param consignment those it happened to
 * @param mrn of the filing or arrival that the event has to do with
 * @param event shown, not searched
 */
record TimelineDocument(
        long position,
        long sequenceNumber,
        TimelineEvent.Entity entity,
        String entityId,
        List<String> consignment,
        String mrn,
        String type,
        String actor,
        Instant statedAt,
        Instant recordedAt,
        TimelineEvent event) {}
