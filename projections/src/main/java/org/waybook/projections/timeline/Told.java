package org.waybook.projections.timeline;

import java.util.List;
import java.util.Optional;
import org.waybook.projections.views.TimelineEvent.Entity;
import org.waybook.projections.views.TimelineEvent.FieldChange;

/**
 * An event told in plain words.
 *
 * @param mrn of the filing or arrival it has to do with
 * @param consignment to which it happened, where it happened to one
 */
record Told(
        Entity entity,
        String entityId,
        String mrn,
        Optional<String> consignment,
        String title,
        String summary,
        List<FieldChange> changes) {}
