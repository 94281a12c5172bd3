package org.waybook.query.consignment;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.domain.consignment.Consignment;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SupplementaryFilings;

/**
 * Reads from the log who has to file below the filings of a consignment, its master filing among them. A filing of 99,999
 * consignments changes in one event when somebody files below it, and not in 99,999 documents of a view.
 */
final class SupplementaryFilingsRead {

    private final EventStore eventStore;

    SupplementaryFilingsRead(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    List<SupplementaryFilingAnswer> of(ConsignmentId id) {
        return consignment(id).live().stream()
                .flatMap(SupplementaryFilingsRead::filingsOf)
                .distinct()
                .flatMap(this::below)
                .toList();
    }

    private static Stream<Mrn> filingsOf(Live live) {
        return Stream.concat(live.linking().masterMrn().stream(), live.declarations().filings().stream());
    }

    private Stream<SupplementaryFilingAnswer> below(Mrn mrn) {
        return filing(mrn) instanceof Accepted filing ? answers(mrn, filing.supplements()) : Stream.empty();
    }

    private static Stream<SupplementaryFilingAnswer> answers(Mrn mrn, SupplementaryFilings supplements) {
        return supplements.declarants().stream()
                .map(one -> new SupplementaryFilingAnswer(
                        mrn.value(),
                        one.identificationNumber().value(),
                        one.supplementaryFilingType().map(Enum::name),
                        supplements.by(one).map(Mrn::value),
                        supplements.completeness()));
    }

    private ConsignmentState consignment(ConsignmentId id) {
        ConsignmentState state = new ConsignmentState.NotAnnounced();
        DomainEventStream events = eventStore.readEvents(id.value(), 0);
        while (events.hasNext()) {
            state = Consignment.evolve(state, (ConsignmentEvent) events.next().getPayload());
        }
        return state;
    }

    private FilingState filing(Mrn mrn) {
        FilingState state = new FilingState.NotFiled();
        DomainEventStream events = eventStore.readEvents(mrn.value(), 0);
        while (events.hasNext()) {
            state = Filing.evolve(state, (FilingEvent) events.next().getPayload());
        }
        return state;
    }
}
