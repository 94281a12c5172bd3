package org.waybook.intake.arrival;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.arrival.ArrivalState;
import org.waybook.domain.arrival.ArrivingMeans;
import org.waybook.domain.arrival.GoodsOfFiling;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentLinked;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.arrival.TellArrival.Aboard;
import org.waybook.intake.arrival.TellArrival.FinishTelling;
import org.waybook.intake.arrival.TellArrival.LeaveUnmatched;
import org.waybook.intake.arrival.TellArrival.TellConsignments;
import org.waybook.intake.arrival.TellArrival.TellHouses;
import org.waybook.intake.arrival.TellArrival.Told;
import org.waybook.intake.spreading.HouseChunks;

/** Finds the goods that a registered arrival concerns, and has them told in batches of one commit each. */
public final class ArrivalTelling {

    private final Commanding commanding;
    private final ArrivalIndex index;
    private final FilingHistory filings;
    private final ArrivalHistory arrivals;
    private final HouseChunks chunks;

    public ArrivalTelling(
            Commanding commanding,
            ArrivalIndex index,
            FilingHistory filings,
            ArrivalHistory arrivals,
            HouseChunks chunks) {
        this.commanding = commanding;
        this.index = index;
        this.filings = filings;
        this.arrivals = arrivals;
        this.chunks = chunks;
    }

    /** Tells the goods of an arrival that were filed and linked before it. */
    void tell(ArrivalRegistered arrival, long position, Circumstances cause) {
        List<GoodsOfFiling> goods =
                arrival.means().map(means -> aboard(means, position)).orElse(arrival.goods());
        Optional<String> misfit = arrival.means().flatMap(means -> misfit(arrival, means, goods));
        if (misfit.isPresent()) {
            commanding.send(new LeaveUnmatched(arrival.mrn(), misfit.get()), cause);
            return;
        }
        Told told = new Told(new HashSet<>(), new HashSet<>());
        goods.forEach(ofFiling -> tell(arrival, ofFiling, position, cause, told));
        int notArrived = (int) told.inIncorrectState().stream()
                .filter(id -> !told.arrived().contains(id))
                .count();
        commanding.send(new FinishTelling(arrival.mrn(), told.arrived().size(), notArrived), cause);
    }

    /** Tells a consignment that is linked to a master filing whose goods are here already. */
    void tellLinked(ConsignmentLinked event, Circumstances cause) {
        arrivalOf(event.masterMrn()).ifPresent(arrival -> {
            if (filings.stateOf(event.masterMrn()) instanceof Accepted master) {
                Aboard aboard = Aboard.of(arrival, event.masterMrn(), master.header());
                commanding.send(new TellConsignments(aboard, List.of(event.consignment())), cause);
            }
        });
    }

    /** Tells the consignments of a large filing that arrived while it was being spread. */
    void tellSpread(FilingSpread event, long position, Circumstances cause) {
        arrivalOf(event.mrn())
                .ifPresent(arrival -> tell(
                        arrival,
                        new GoodsOfFiling(event.mrn(), List.of()),
                        position,
                        cause,
                        new Told(new HashSet<>(), new HashSet<>())));
    }

    private List<GoodsOfFiling> aboard(ArrivingMeans means, long position) {
        return index.filingsAboard(means, position).stream()
                .map(filing -> new GoodsOfFiling(filing, List.of()))
                .toList();
    }

    /** Why an arrival of a means fits nothing: nobody filed for it, or the notifier is none of those who did. */
    private Optional<String> misfit(ArrivalRegistered arrival, ArrivingMeans means, List<GoodsOfFiling> goods) {
        if (goods.isEmpty()) {
            return Optional.of("No filing in force names " + means.number() + " with an arrival estimated about "
                    + means.estimatedArrival() + ".");
        }
        boolean takesPart = goods.stream()
                .anyMatch(ofFiling -> filings.stateOf(ofFiling.filing()) instanceof Accepted filing
                        && ArrivedConsignments.mayNotify(filing.header(), Optional.of(arrival.notifier())));
        return takesPart
                ? Optional.empty()
                : Optional.of("You are neither carrier, declarant nor representative of any filing for goods aboard "
                        + means.number() + ".");
    }

    private void tell(ArrivalRegistered arrival, GoodsOfFiling goods, long position, Circumstances cause, Told told) {
        if (!(filings.stateOf(goods.filing()) instanceof Accepted filing)) {
            return;
        }
        Aboard aboard = Aboard.of(arrival, goods.filing(), filing.header());
        if (!goods.transportDocuments().isEmpty()) {
            tell(aboard, filing.header(), goods.transportDocuments(), cause, told);
            return;
        }
        tellOwn(aboard, filing, cause, told);
        index.forEachBatchLinkedTo(
                goods.filing(), position, batch -> send(new TellConsignments(aboard, batch), cause, told));
        index.change(List.of(ArrivalIndex.arrived(goods.filing(), arrival.mrn())));
    }

    private void tellOwn(Aboard aboard, Accepted filing, Circumstances cause, Told told) {
        switch (filing.houses()) {
            case Listed listed -> {
                if (listed.count() > 0) {
                    send(new TellConsignments(aboard, listed.consignments(aboard.filing())), cause, told);
                }
            }
            case Chunked chunked ->
                chunks.forEachChunk(aboard.filing(), chunked, houses -> {
                    List<TransportDocument> documents = houses.stream()
                            .map(HouseConsignment::transportDocument)
                            .toList();
                    tell(aboard, filing.header(), documents, cause, told);
                });
        }
    }

    private void tell(
            Aboard aboard, FilingHeader header, List<TransportDocument> documents, Circumstances cause, Told told) {
        for (int from = 0; from < documents.size(); from += Houses.LISTED_MAX) {
            List<TransportDocument> batch =
                    documents.subList(from, Math.min(from + Houses.LISTED_MAX, documents.size()));
            send(new TellHouses(aboard, header, batch), cause, told);
        }
    }

    private void send(TellArrival batch, Circumstances cause, Told told) {
        Told now = commanding.send(batch, cause);
        told.arrived().addAll(now.arrived());
        told.inIncorrectState().addAll(now.inIncorrectState());
    }

    private Optional<ArrivalRegistered> arrivalOf(Mrn filing) {
        return index.arrivalOf(filing)
                .flatMap(arrivals::find)
                .flatMap(known -> known.state() instanceof ArrivalState.Told told
                        ? Optional.of(told.registered())
                        : Optional.empty());
    }
}
