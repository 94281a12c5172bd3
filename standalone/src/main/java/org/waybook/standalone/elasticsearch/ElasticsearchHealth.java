package org.waybook.standalone.elasticsearch;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while the node is being started again. */
@Component("elasticsearch")
class ElasticsearchHealth implements HealthIndicator {

    private final Elasticsearch elasticsearch;

    ElasticsearchHealth(Elasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Override
    public Health health() {
        Health.Builder health = elasticsearch.isReady()
                ? Health.up()
                : Health.down().withDetail("reason", "Elasticsearch ended and is being started again.");
        return health.withDetail("address", elasticsearch.address().toString()).build();
    }
}
