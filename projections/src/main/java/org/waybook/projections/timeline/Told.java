package org.waybook.projections.timeline;

import java.util.List;
import org.waybook.projections.views.TimelineEvent.Entity;
import org.waybook.projections.views.TimelineEvent.FieldChange;

/**
 * An event told in plain words.
 *
 * @param mrn of the filing or arrival it has to do with
 * @param consignments to which it happened; none where it happened to a filing or an arrival as a whole
 */
record Told(
        Entity entity,
        String entityId,
        String mrn,
        List<String> consignments,
        String title,
        String summary,
        List<FieldChange> changes) {}
