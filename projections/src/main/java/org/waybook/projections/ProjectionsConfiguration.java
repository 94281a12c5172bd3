package org.waybook.projections;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.waybook.projections.consignment.ConsignmentView;
import org.waybook.projections.index.BulkWriter;
import org.waybook.projections.index.Patience;
import org.waybook.projections.index.ViewIndex;
import org.waybook.projections.processing.ViewFunction;
import org.waybook.projections.processing.ViewProcessor;
import org.waybook.projections.processing.ViewProcessors;
import org.waybook.projections.processing.ViewProgressIndex;
import org.waybook.projections.quality.QualityView;
import org.waybook.projections.timeline.TimelineView;
import org.waybook.projections.views.ElasticsearchConfiguration;
import org.waybook.projections.views.ElasticsearchSettings;
import org.waybook.stores.DeadLetterQueues;
import org.waybook.stores.ReaderPositions;

/** The projections as beans. The application provides the event store, the token store and the dead-letter queues. */
@Configuration(proxyBeanMethods = false)
@Import(ElasticsearchConfiguration.class)
@EnableConfigurationProperties(ProjectionsProperties.class)
public class ProjectionsConfiguration {

    @Bean
    ViewProcessors viewProcessors(
            EventStore eventStore,
            TokenStore tokenStore,
            ObjectProvider<TransactionManager> transactionManager,
            DeadLetterQueues deadLetterQueues,
            ElasticsearchClient elasticsearch,
            ElasticsearchSettings elasticsearchSettings,
            ProjectionsProperties properties) {
        TransactionManager transactions = transactionManager.getIfAvailable(NoTransactionManager::instance);
        List<ViewFunction> functions = List.of(
                new ConsignmentView(eventStore, properties.rememberedHistories()),
                new TimelineView(),
                new QualityView(eventStore));
        List<ViewProcessor> processors = functions.stream()
                .map(function -> new ViewProcessor(
                        function,
                        new ViewIndex(elasticsearch, function.view()),
                        new BulkWriter(elasticsearch, function.view(), Patience.USUAL),
                        eventStore,
                        tokenStore,
                        transactions,
                        deadLetterQueues,
                        properties.processing(elasticsearchSettings)))
                .toList();
        return new ViewProcessors(
                processors, new ViewProgressIndex(elasticsearch), properties.refreshInterval(), properties.autoStart());
    }

    @Bean
    ReaderPositions viewPositions(ViewProcessors viewProcessors) {
        return () -> viewProcessors.processors().stream()
                .collect(Collectors.toMap(
                        processor -> processor.view().processor(), processor -> processor::writtenHere));
    }
}
