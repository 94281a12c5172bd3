package org.waybook.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
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

    /**
     * For readers who wait: what is not answered in time fails, also where a node takes requests and answers none. By
     * default that is longer than any search may take.
     */
    @Bean(name = OF_READERS, destroyMethod = "close", defaultCandidate = false)
    ElasticsearchClient elasticsearchOfReaders(
            ElasticsearchSettings settings, @Value("${waybook.query.answered-within:12s}") Duration answeredWithin) {
        return ElasticsearchConnection.to(
                settings.uri(),
                client -> client.setRequestConfigCallback(
                        requests -> requests.setResponseTimeout(answeredWithin.toMillis(), TimeUnit.MILLISECONDS)));
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
