package org.waybook.projections;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.waybook.projections.processing.ProcessingSettings;
import org.waybook.projections.views.ElasticsearchSettings;

/**
 * The settings of the projections.
 *
 * @param segments parts of a view that are worked on at the same time
 * @param batchSize events of one bulk request
 * @param rememberedHistories consignments whose history is kept in memory
 * @param refreshInterval how often what was written is made searchable
 * @param autoStart whether the views follow the log as soon as the application has started
 */
@ConfigurationProperties("waybook.projections")
public record ProjectionsProperties(
        @DefaultValue("2") int segments,
        @DefaultValue("1000") int batchSize,
        @DefaultValue("5000") int rememberedHistories,
        @DefaultValue("500ms") Duration refreshInterval,
        @DefaultValue("true") boolean autoStart) {

    ProcessingSettings processing(ElasticsearchSettings elasticsearch) {
        return new ProcessingSettings(segments, batchSize, elasticsearch.shards(), elasticsearch.replicas());
    }
}
