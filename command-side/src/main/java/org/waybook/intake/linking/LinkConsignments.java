package org.waybook.intake.linking;

import java.time.Instant;
import java.util.List;

/**
 * Steps of linking that are taken in one commit.
 *
 * @param steps at most one for each consignment and master
 * @param at when the repository received what leads to them, UTC
 */
record LinkConsignments(List<LinkingStep> steps, Instant at) {

    LinkConsignments {
        steps = List.copyOf(steps);
    }
}
