package org.waybook.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.waybook.projections.views.ElasticsearchConfiguration;
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

    @Bean
    NeedToKnow needToKnow() {
        return new NeedToKnow();
    }

    @Bean
    ScopedViews scopedViews(ElasticsearchClient elasticsearch, NeedToKnow needToKnow) {
        return new ScopedViews(elasticsearch, needToKnow);
    }

    @Bean
    KnownConsignments knownConsignments(ScopedViews views) {
        return new KnownConsignments(views);
    }

    /** The progress is told by the projections of this process, else read where those of another have written it. */
    @Bean
    ViewClock viewClock(
            ObjectProvider<ViewProgress> progress, ElasticsearchClient elasticsearch, EventStore eventStore) {
        return new ViewClock(progress.getIfAvailable(() -> new IndexedProgress(elasticsearch)), eventStore);
    }
}
