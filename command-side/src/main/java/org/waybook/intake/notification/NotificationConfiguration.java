package org.waybook.intake.notification;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.eventstore.CommitLog;
import org.waybook.intake.Commanding;
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
        Notifying notifying = new Notifying(new WholeCommits(log, events), histories, commanding);
        return new NotificationPolicy(histories, notifying, new OutboxKeeping(outbox, events));
    }
}
