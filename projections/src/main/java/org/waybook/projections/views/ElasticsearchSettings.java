package org.waybook.projections.views;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Elasticsearch is and how new indices are kept there.
 *
 * @param uri addresses of some of its nodes
 * @param shards of a new index
 * @param replicas of a new index; 0 on a node that is alone
 */
@ConfigurationProperties("waybook.elasticsearch")
public record ElasticsearchSettings(
        @DefaultValue("http://127.0.0.1:9200") List<URI> uri,
        @DefaultValue("1") int shards,
        @DefaultValue("0") int replicas) {}
