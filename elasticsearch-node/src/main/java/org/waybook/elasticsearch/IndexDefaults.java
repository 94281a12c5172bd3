package org.waybook.elasticsearch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.elasticsearch.cluster.metadata.IndexMetadata;
import org.elasticsearch.cluster.metadata.ProjectMetadata;
import org.elasticsearch.common.compress.CompressedXContent;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexMode;
import org.elasticsearch.index.IndexSettingProvider;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.IndexVersion;
import org.elasticsearch.plugins.Plugin;

/**
 * Defaults of an index on a node that is alone; what a request or a template says wins over them, so the same index
 * definition serves a cluster too.
 */
public final class IndexDefaults extends Plugin {

    private static final int NO_OTHER_NODE = 0;

    /** Small, so that a start after a crash replays little. */
    private static final String TRANSLOG_FLUSHED_AT = "32mb";

    private static final Settings DEFAULTS = Settings.builder()
            .put(IndexMetadata.SETTING_NUMBER_OF_REPLICAS, NO_OTHER_NODE)
            .put(IndexSettings.INDEX_TRANSLOG_FLUSH_THRESHOLD_SIZE_SETTING.getKey(), TRANSLOG_FLUSHED_AT)
            .build();

    @Override
    public Collection<IndexSettingProvider> getAdditionalIndexSettingProviders(
            IndexSettingProvider.Parameters parameters) {
        return List.of(new SingleNode());
    }

    private static final class SingleNode implements IndexSettingProvider {

        @Override
        public void provideAdditionalSettings(
                String indexName,
                String dataStreamName,
                IndexMode templateIndexMode,
                ProjectMetadata projectMetadata,
                Instant resolvedAt,
                Settings indexTemplateAndCreateRequestSettings,
                List<CompressedXContent> combinedTemplateMappings,
                IndexVersion indexVersion,
                Settings.Builder additionalSettings) {
            additionalSettings.put(DEFAULTS);
        }
    }
}
