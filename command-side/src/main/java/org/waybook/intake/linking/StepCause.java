package org.waybook.intake.linking;

import java.util.EnumSet;
import java.util.Set;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.LinkingEvent.ReceptacleNamed;
import org.waybook.domain.filing.FilingEvent;

/**
 * Which event of a batch leads to a step that several of them lead to: the one that completes what it takes, a
 * consignment, perhaps its receptacle, and the filing that belongs to it. So the same event is the cause however the
 * events are put into batches.
 */
final class StepCause {

    /** What comes together in a step. */
    private enum Part {
        CONSIGNMENT,
        RECEPTACLE,
        FILING
    }

    private final Set<Part> seen = EnumSet.noneOf(Part.class);
    private Circumstances circumstances;

    /** Takes the next event of the batch that leads to the step; what comes again completes nothing. */
    void note(FollowedEvent followed) {
        if (seen.add(partOf(followed.event()))) {
            circumstances = followed.circumstances();
        }
    }

    Circumstances circumstances() {
        return circumstances;
    }

    private static Part partOf(LifecycleEvent event) {
        return switch (event) {
            case FilingEvent ofFiling -> Part.FILING;
            case ReceptacleNamed named -> Part.RECEPTACLE;
            default -> Part.CONSIGNMENT;
        };
    }
}
