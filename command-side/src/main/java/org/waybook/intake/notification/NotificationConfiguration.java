package org.waybook.intake.notification;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.axon.LogEventStorageEngine;
import org.waybook.intake.Commanding;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.stores.index.OrderedIndex;

/** Messages to traders and member states, put together. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    /** The outbox and the token are made durable once for so many events. */
    private static final int EVENTS_AT_ONCE = 200;

    /** The policy follows the log from its beginning in one segment, and stops at an event that fails. */
    @Autowired
    void followInOrder(EventProcessingConfigurer processing) {
        processing.registerPooledStreamingEventProcessor(
                NotificationPolicy.NAME,
                org.axonframework.config.Configuration::eventStore,
                (configuration, builder) -> builder.initialSegmentCount(1)
                        .batchSize(EVENTS_AT_ONCE)
                        .initialToken(source -> source.createTailToken()));
        processing.registerErrorHandler(NotificationPolicy.NAME, configuration -> PropagatingErrorHandler.instance());
        processing.registerListenerInvocationErrorHandler(
                NotificationPolicy.NAME, configuration -> PropagatingErrorHandler.instance());
    }

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
    NotificationPolicy notificationPolicy(
            CommitLog log, LogEventStorageEngine engine, EventStore events, Commanding commanding, Outbox outbox) {
        return new NotificationPolicy(
                new Notifying(new WholeCommits(log, engine), events, commanding), new OutboxKeeping(outbox, events));
    }
}
