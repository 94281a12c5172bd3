package org.waybook.projections.views;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.net.URI;
import java.util.List;

/** Connects to Elasticsearch with the JSON of the views. */
public final class ElasticsearchConnection {

    private ElasticsearchConnection() {}

    /**
     * A client of one cluster; close it when done.
     *
     * @param nodes addresses of some of its nodes, such as http://localhost:9200
     */
    public static ElasticsearchClient to(List<URI> nodes) {
        Rest5Client http = Rest5Client.builder(nodes).build();
        return new ElasticsearchClient(new Rest5ClientTransport(http, new Jackson3JsonpMapper(ViewJson.mapper())));
    }
}
