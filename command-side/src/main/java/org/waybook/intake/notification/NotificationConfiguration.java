package org.waybook.intake.notification;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.eventstore.CommitLog;
import org.waybook.intake.Commanding;
import org.waybook.intake.commits.WholeCommits;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.stores.index.OrderedIndex;

/** Messages to traders and member states, put together. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    Outbox outbox(OrderedIndex index) {
        return new Outbox(index);
    }

    @Bean
    MessageReading messageReading(Outbox outbox, EventStore log) {
        return new MessageReading(outbox, log);
    }

    @Bean
    HandlingMessages handlingMessages(Aggregates aggregates) {
        return new HandlingMessages(aggregates);
    }

    @Bean
    NotificationPolicy notificationPolicy(CommitLog log, EventStore events, Commanding commanding, Outbox outbox) {
        Histories histories = new Histories(events);
        Notifying notifying = new Notifying(wholeCommits(log, events), histories, commanding);
        return new NotificationPolicy(histories, notifying, new OutboxKeeping(outbox, events));
    }

    private static WholeCommits wholeCommits(CommitLog log, EventStore events) {
        return new WholeCommits(
                log,
                events,
                List.of(FilingEvent.class, ConsignmentEvent.class, ArrivalEvent.class),
                NoticeTable::concerns);
    }
}
