package org.waybook.intake.lifecycle;

import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.message.MessageId;

/**
 * Finds the aggregates of a unit of work. Nothing is locked: the sequence index of the log refuses the loser of two
 * concurrent changes, which is then tried again.
 */
public final class Aggregates {

    private final EventStore log;
    private final Repository<FilingAggregate> filings;
    private final Repository<ConsignmentAggregate> consignments;
    private final Repository<ClaimAggregate> claims;
    private final Repository<ArrivalAggregate> arrivals;
    private final Repository<MessageAggregate> messages;

    public Aggregates(EventStore log) {
        this.log = log;
        filings = repository(FilingAggregate.class, FilingAggregate::new, log);
        consignments = repository(ConsignmentAggregate.class, ConsignmentAggregate::new, log);
        claims = repository(ClaimAggregate.class, ClaimAggregate::new, log);
        arrivals = repository(ArrivalAggregate.class, ArrivalAggregate::new, log);
        messages = repository(MessageAggregate.class, MessageAggregate::new, log);
    }

    /** Works on a filing, which may be new. */
    public <R> R filing(Mrn mrn, Function<FilingAggregate, R> work) {
        return on(filings, mrn.value(), FilingAggregate::new, work);
    }

    /** Works on a consignment, which may be new. */
    public <R> R consignment(ConsignmentId consignment, Function<ConsignmentAggregate, R> work) {
        return on(consignments, consignment.value(), ConsignmentAggregate::new, work);
    }

    /** Works on a claim, which may be new. */
    public <R> R claim(ClaimKey key, Function<ClaimAggregate, R> work) {
        return on(claims, key.value(), ClaimAggregate::new, work);
    }

    /** Works on an arrival notification, which may be new. */
    public <R> R arrival(Mrn mrn, Function<ArrivalAggregate, R> work) {
        return on(arrivals, mrn.value(), ArrivalAggregate::new, work);
    }

    /** Works on an outgoing message, which may be new. */
    public <R> R message(MessageId message, Function<MessageAggregate, R> work) {
        return on(messages, message.value(), MessageAggregate::new, work);
    }

    /** Begins to begin many at once. */
    public Beginnings beginnings() {
        return new Beginnings(log);
    }

    private static <A, R> R on(Repository<A> repository, String identifier, Supplier<A> created, Function<A, R> work) {
        try {
            Aggregate<A> aggregate = repository.loadOrCreate(identifier, created::get);
            return aggregate.invoke(work);
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception impossible) {
            throw new IllegalStateException("An empty aggregate could not be made: " + identifier, impossible);
        }
    }

    private static <A> Repository<A> repository(Class<A> type, Supplier<A> created, EventStore log) {
        return EventSourcingRepository.builder(type)
                .aggregateFactory(new EmptyAggregate<>(type, created))
                .eventStore(log)
                .lockFactory(NullLockFactory.INSTANCE)
                .build();
    }
}
