package org.waybook.projections.views;

import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.consignment.Movement;

/** The states of a consignment as the API names them. */
public enum StateName {
    NOT_ANNOUNCED,
    ANNOUNCED,
    PARTIALLY_ARRIVED,
    ARRIVED,
    PRESENTED,
    RELEASED,
    NOT_RELEASED,
    INVALIDATED,
    WITHDRAWN;

    /** The name of a state. */
    public static StateName of(ConsignmentState state) {
        return switch (state) {
            case ConsignmentState.NotAnnounced ignored -> NOT_ANNOUNCED;
            case ConsignmentState.Live live -> of(live);
            case ConsignmentState.Invalidated ignored -> INVALIDATED;
            case ConsignmentState.Withdrawn ignored -> WITHDRAWN;
        };
    }

    /** How far the goods have come; the last that is known of them. */
    private static StateName of(ConsignmentState.Live live) {
        return switch (live.control().outcome()) {
            case RELEASED -> RELEASED;
            case NOT_RELEASED -> NOT_RELEASED;
            case OPEN ->
                switch (live.movement()) {
                    case Movement.Expected ignored -> ANNOUNCED;
                    case Movement.PartiallyArrived ignored -> PARTIALLY_ARRIVED;
                    case Movement.Arrived ignored -> ARRIVED;
                    case Movement.Presented ignored -> PRESENTED;
                };
        };
    }
}
