package org.waybook.intake.arrival;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.arrival.ArrivalEvent.LargeArrivalNotified;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.spreading.HouseChunks;

/**
 * Tells the consignments of large filings that they arrived, in batches. It may be stopped anywhere and started again:
 * a consignment that knows of the arrival says nothing.
 */
@ProcessingGroup(ArrivalPolicy.NAME)
public final class ArrivalPolicy {

    /** The processor's name, under which its token is kept. */
    public static final String NAME = "arrivals";

    private final Commanding commanding;
    private final HouseChunks chunks;
    private final FilingHistory history;

    public ArrivalPolicy(Commanding commanding, HouseChunks chunks, FilingHistory history) {
        this.commanding = commanding;
        this.chunks = chunks;
        this.history = history;
    }

    @EventHandler
    void on(LargeArrivalNotified event, MetaData metaData) {
        Circumstances cause = EventMetadata.circumstances(metaData);
        switch (history.stateOf(event.filing())) {
            case Accepted filing -> tell(event, filing.header(), filing.houses(), cause);
            case Invalidated filing -> tell(event, filing.header(), filing.houses(), cause);
            case FilingState.NotFiled ignored -> throw missing(event);
            case FilingState.Received ignored -> throw missing(event);
            case FilingState.RefusedFiling ignored -> throw missing(event);
        }
    }

    private void tell(LargeArrivalNotified event, FilingHeader header, Houses houses, Circumstances cause) {
        List<TransportDocument> batch = new ArrayList<>(Houses.LISTED_MAX);
        chunks.documents(event.filing(), houses).forEach(document -> {
            batch.add(document);
            if (batch.size() == Houses.LISTED_MAX) {
                commanding.send(new ArriveHouses(event, header, List.copyOf(batch)), cause);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            commanding.send(new ArriveHouses(event, header, List.copyOf(batch)), cause);
        }
    }

    private static IllegalStateException missing(LargeArrivalNotified event) {
        return new IllegalStateException("Filing " + event.filing().value() + " of arrival "
                + event.mrn().value() + " is not in the log; verify the log.");
    }
}
