package org.waybook.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.waybook.access.ApiSecurity;
import org.waybook.projections.testing.TestViews;
import org.waybook.projections.views.ViewProgress;

/** The query side over a real log and real views. */
@Import({QuerySideParts.class, QueryConfiguration.class, ApiSecurity.class})
class QuerySideUnderTest {

    @Bean
    TestViews testViews(ElasticsearchClient elasticsearch, EventStore eventStore) {
        TestViews.clear(elasticsearch);
        return new TestViews(elasticsearch, eventStore, TestViews.settings()).start();
    }

    @Bean
    ViewProgress viewProgress(TestViews views) {
        return views.processors();
    }
}
