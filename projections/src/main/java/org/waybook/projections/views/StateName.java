package org.waybook.projections.views;

import org.waybook.domain.consignment.ConsignmentState;

/** The states of a consignment as the API names them. */
public enum StateName {
    NOT_ANNOUNCED,
    ANNOUNCED,
    ARRIVED,
    INVALIDATED,
    WITHDRAWN;

    /** The name of a state. */
    public static StateName of(ConsignmentState state) {
        return switch (state) {
            case ConsignmentState.NotAnnounced ignored -> NOT_ANNOUNCED;
            case ConsignmentState.Announced ignored -> ANNOUNCED;
            case ConsignmentState.Arrived ignored -> ARRIVED;
            case ConsignmentState.Invalidated ignored -> INVALIDATED;
            case ConsignmentState.Withdrawn ignored -> WITHDRAWN;
        };
    }
}
