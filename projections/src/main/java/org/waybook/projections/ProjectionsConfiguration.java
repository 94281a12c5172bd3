package org.waybook.projections;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.projections.checksum.IndexedViewChecksum;
import org.waybook.projections.consignment.ConsignmentView;
import org.waybook.projections.index.BulkWriter;
import org.waybook.projections.index.Patience;
import org.waybook.projections.index.ViewIndex;
import org.waybook.projections.processing.DeadLetterQueues;
import org.waybook.projections.processing.ViewFunction;
import org.waybook.projections.processing.ViewProcessor;
import org.waybook.projections.processing.ViewProcessors;
import org.waybook.projections.processing.ViewProgressIndex;
import org.waybook.projections.timeline.TimelineView;
import org.waybook.projections.views.ViewChecksum;

/**
 * The projections as beans. The application provides the event store, the token store with its transaction manager, the
 * dead-letter queues and the client of Elasticsearch.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProjectionsProperties.class)
public class ProjectionsConfiguration {

    @Bean
    ViewProcessors viewProcessors(
            EventStore eventStore,
            TokenStore tokenStore,
            TransactionManager transactionManager,
            DeadLetterQueues deadLetterQueues,
            ElasticsearchClient elasticsearch,
            ProjectionsProperties properties) {
        List<ViewFunction> functions =
                List.of(new ConsignmentView(eventStore, properties.rememberedHistories()), new TimelineView());
        List<ViewProcessor> processors = functions.stream()
                .map(function -> new ViewProcessor(
                        function,
                        new ViewIndex(elasticsearch, function.view()),
                        new BulkWriter(elasticsearch, function.view(), Patience.USUAL),
                        eventStore,
                        tokenStore,
                        transactionManager,
                        deadLetterQueues,
                        properties.processing()))
                .toList();
        return new ViewProcessors(
                processors, new ViewProgressIndex(elasticsearch), properties.refreshInterval(), properties.autoStart());
    }

    @Bean
    ViewChecksum viewChecksum(ElasticsearchClient elasticsearch) {
        return new IndexedViewChecksum(elasticsearch);
    }
}
