package org.waybook.elasticsearch;

import org.elasticsearch.common.settings.Settings;

/** The settings of the node: alone, on loopback, everything under one folder. */
final class NodeSettings {

    static final String LOOPBACK = "127.0.0.1";

    private static final String ANY_FREE_PORT = "0";

    /*
     * Elasticsearch stops writing by the percentage of the disk that is used, which on a laptop's large disk is
     * long before anything is wrong. Absolute sizes instead: a merge of the largest segment still fits.
     */
    private static final String DISK_LEFT_FOR_NEW_SHARDS = "1gb";
    private static final String DISK_LEFT_FOR_KEEPING_SHARDS = "768mb";
    private static final String DISK_LEFT_FOR_WRITING = "512mb";

    private NodeSettings() {}

    static Settings of(NodeArguments arguments) {
        return Settings.builder()
                .put("path.home", arguments.dataFolder())
                .put("path.data", arguments.dataFolder().resolve("data"))
                .put("path.logs", arguments.dataFolder().resolve("logs"))
                .put("cluster.name", "waybook")
                .put("node.name", "waybook-1")
                .putList("node.roles", "master", "data", "ingest")
                .put("discovery.type", "single-node")
                .put("network.host", LOOPBACK)
                .put("http.port", arguments.httpPort())
                .put("transport.port", ANY_FREE_PORT)
                .put("action.destructive_requires_name", true)
                .put("cluster.routing.allocation.disk.watermark.low", DISK_LEFT_FOR_NEW_SHARDS)
                .put("cluster.routing.allocation.disk.watermark.high", DISK_LEFT_FOR_KEEPING_SHARDS)
                .put("cluster.routing.allocation.disk.watermark.flood_stage", DISK_LEFT_FOR_WRITING)
                .build();
    }
}
