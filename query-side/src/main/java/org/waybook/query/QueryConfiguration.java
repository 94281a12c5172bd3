package org.waybook.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.waybook.projections.views.ElasticsearchConfiguration;
import org.waybook.projections.views.ElasticsearchConnection;
import org.waybook.projections.views.ElasticsearchSettings;
import org.waybook.projections.views.ViewProgress;
import org.waybook.query.access.NeedToKnow;
import org.waybook.query.access.ScopedViews;
import org.waybook.query.consignment.KnownConsignments;
import org.waybook.query.console.ConsoleProperties;
import org.waybook.query.status.IndexedProgress;
import org.waybook.query.status.ViewClock;

/** The query side as beans. The application provides the event store and the chain of filters of the API. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsoleProperties.class)
@Import(ElasticsearchConfiguration.class)
@ComponentScan(excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = SpringBootApplication.class))
public class QueryConfiguration {

    private static final String OF_READERS = "elasticsearchOfReaders";

    /** Longer than any search may take; a reader is told then that Elasticsearch does not answer. */
    private static final Duration ANSWER_TIME_MAX = Duration.ofSeconds(12);

    @Bean(name = OF_READERS, destroyMethod = "close", defaultCandidate = false)
    ElasticsearchClient elasticsearchOfReaders(ElasticsearchSettings settings) {
        return ElasticsearchConnection.to(settings.uri(), ANSWER_TIME_MAX);
    }

    @Bean
    NeedToKnow needToKnow() {
        return new NeedToKnow();
    }

    @Bean
    ScopedViews scopedViews(@Qualifier(OF_READERS) ElasticsearchClient elasticsearch, NeedToKnow needToKnow) {
        return new ScopedViews(elasticsearch, needToKnow);
    }

    @Bean
    KnownConsignments knownConsignments(ScopedViews views) {
        return new KnownConsignments(views);
    }

    /** The progress is told by the projections of this process, else read where those of another have written it. */
    @Bean
    ViewClock viewClock(
            ObjectProvider<ViewProgress> progress,
            @Qualifier(OF_READERS) ElasticsearchClient elasticsearch,
            EventStore eventStore) {
        return new ViewClock(progress.getIfAvailable(() -> new IndexedProgress(elasticsearch)), eventStore);
    }
}
