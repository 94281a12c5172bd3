package org.waybook.eventstore.axon;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.waybook.eventstore.Position;

/** Positions as Axon's tracking tokens, which name the last event that was read. */
final class LogTokens {

    private LogTokens() {}

    /** The token of one who has read everything before the position. */
    static GlobalSequenceTrackingToken tokenBefore(Position position) {
        return new GlobalSequenceTrackingToken(position.value() - 1);
    }

    /** The position that one with this token reads next. */
    static Position positionAfter(TrackingToken token) {
        TrackingToken unwrapped = WrappedToken.unwrapLowerBound(token);
        if (unwrapped == null) {
            return Position.FIRST;
        }
        if (unwrapped instanceof GlobalSequenceTrackingToken global) {
            return new Position(global.getGlobalIndex() + 1);
        }
        throw new IllegalArgumentException("The log reads from a GlobalSequenceTrackingToken, but was given " + token
                + "; reset the processor or give it a token of this log");
    }
}
