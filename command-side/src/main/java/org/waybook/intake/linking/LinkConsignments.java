package org.waybook.intake.linking;

import java.util.List;

/**
 * Steps of linking that are taken in one commit.
 *
 * @param steps at most one for each consignment and master
 */
record LinkConsignments(List<LinkingStep> steps) {

    LinkConsignments {
        steps = List.copyOf(steps);
    }
}
