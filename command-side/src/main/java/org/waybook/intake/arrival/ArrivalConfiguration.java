package org.waybook.intake.arrival;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.MrnIssuer;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.spreading.HouseChunks;
import org.waybook.stores.index.OrderedIndex;

/** What takes in arrivals, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArrivalWindows.class)
class ArrivalConfiguration {

    /** The index and the token are made durable once for so many events. */
    private static final int EVENTS_AT_ONCE = 200;

    /** The policy follows the log from its beginning in one segment, and stops at an event that fails. */
    @Autowired
    void followInOrder(EventProcessingConfigurer processing) {
        processing.registerPooledStreamingEventProcessor(
                ArrivalPolicy.NAME,
                org.axonframework.config.Configuration::eventStore,
                (configuration, builder) -> builder.initialSegmentCount(1)
                        .batchSize(EVENTS_AT_ONCE)
                        .initialToken(source -> source.createTailToken()));
        processing.registerErrorHandler(ArrivalPolicy.NAME, configuration -> PropagatingErrorHandler.instance());
        processing.registerListenerInvocationErrorHandler(
                ArrivalPolicy.NAME, configuration -> PropagatingErrorHandler.instance());
    }

    @Bean
    ArrivalIndex arrivalIndex(OrderedIndex index, ArrivalWindows windows) {
        return new ArrivalIndex(index, windows);
    }

    @Bean
    ArrivalHistory arrivalHistory(EventStore log) {
        return new ArrivalHistory(log);
    }

    @Bean
    ArrivalTelling arrivalTelling(
            Commanding commanding,
            ArrivalIndex index,
            FilingHistory filings,
            ArrivalHistory arrivals,
            HouseChunks chunks) {
        return new ArrivalTelling(commanding, index, filings, arrivals, chunks);
    }

    @Bean
    ArrivalPolicy arrivalPolicy(ArrivalIndex index, ArrivalTelling telling) {
        return new ArrivalPolicy(index, telling);
    }

    @Bean
    TellingArrivals tellingArrivals(Aggregates aggregates, Claiming claiming) {
        return new TellingArrivals(aggregates, claiming);
    }

    @Bean
    RegisteringMeans registeringMeans(Aggregates aggregates, MrnIssuer numbers) {
        return new RegisteringMeans(aggregates, numbers);
    }

    @Bean
    NotifyingArrivals notifyingArrivals(Aggregates aggregates, Claiming claiming, MrnIssuer numbers) {
        return new NotifyingArrivals(aggregates, new ArrivedConsignments(aggregates, claiming), numbers);
    }

    @Bean
    ArrivalIntake arrivalIntake(Commanding commanding) {
        return new ArrivalIntake(commanding);
    }

    @Bean
    ArrivalAnswers arrivalAnswers(ArrivalHistory arrivals, FilingHistory history) {
        return new ArrivalAnswers(arrivals, history);
    }
}
