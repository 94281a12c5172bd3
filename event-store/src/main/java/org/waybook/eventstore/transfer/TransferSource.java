package org.waybook.eventstore.transfer;

import org.waybook.eventstore.Position;

/** Gives a log away: chunks and keys first, since they must be there before the events that use them. */
public interface TransferSource {

    /** Where the log that is given away ends. */
    Position head();

    /**
     * Hands everything over in order.
     *
     * @param from key of the first commit to hand over; those before are passed over
     */
    void sendTo(TransferSink sink, Position from);
}
