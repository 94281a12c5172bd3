package org.waybook.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.waybook.access.ApiSecurity;
import org.waybook.projections.testing.TestLog;
import org.waybook.projections.testing.TestViews;
import org.waybook.projections.views.ViewProgress;

/** The query side over a real log and real views; a token is a role and a member state, such as AUDITOR-EU. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({QueryConfiguration.class, ApiSecurity.class})
class QuerySideUnderTest {

    @Bean
    TestLog testLog() {
        return TestLog.open();
    }

    @Bean
    EventStore eventStore(TestLog log) {
        return log.eventStore();
    }

    @Bean
    TestViews testViews(ElasticsearchClient elasticsearch, EventStore eventStore) {
        TestViews.clear(elasticsearch);
        return new TestViews(elasticsearch, eventStore, TestViews.settings()).start();
    }

    @Bean
    ViewProgress viewProgress(TestViews views) {
        return views.processors();
    }

    @Bean
    JwtDecoder jwtDecoder() {
        return QuerySideUnderTest::decode;
    }

    private static Jwt decode(String token) {
        String[] parts = token.split("-");
        if (parts.length != 2) {
            throw new BadJwtException("not a token of these tests");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject(parts[0].toLowerCase(Locale.ROOT) + "." + parts[1].toLowerCase(Locale.ROOT))
                .claims(claims -> claims.putAll(Map.of("name", "Somebody", "role", parts[0], "memberState", parts[1])))
                .issuedAt(Instant.now())
                .build();
    }
}
