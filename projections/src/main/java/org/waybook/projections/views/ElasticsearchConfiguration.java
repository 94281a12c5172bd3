package org.waybook.projections.views;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connection to Elasticsearch and what tells how its documents sum up, for whoever writes or reads views. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ElasticsearchSettings.class)
public class ElasticsearchConfiguration {

    @Bean(destroyMethod = "close")
    ElasticsearchClient elasticsearchClient(ElasticsearchSettings settings) {
        return ElasticsearchConnection.to(settings.uri());
    }

    @Bean
    ViewChecksum viewChecksum(ElasticsearchClient elasticsearch) {
        return new ViewChecksum(elasticsearch);
    }
}
