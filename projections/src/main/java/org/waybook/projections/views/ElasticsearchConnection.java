package org.waybook.projections.views;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransportBase;
import co.elastic.clients.transport.Transport;
import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient;
import co.elastic.clients.transport.rest5_client.Rest5ClientHttpClient;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** Connects to Elasticsearch with the JSON of the views. */
public final class ElasticsearchConnection {

    private ElasticsearchConnection() {}

    /**
     * A client of one cluster; close it when done.
     *
     * @param nodes addresses of some of its nodes, such as http://localhost:9200
     */
    public static ElasticsearchClient to(List<URI> nodes) {
        return to(nodes, asTheyAre -> {});
    }

    /**
     * A client with settings of its own, such as how long it waits; close it when done. They hold for all its requests:
     * the client forgets those of a single one.
     */
    public static ElasticsearchClient to(List<URI> nodes, Consumer<Rest5ClientBuilder> settings) {
        Rest5ClientBuilder builder = Rest5Client.builder(nodes);
        settings.accept(builder);
        Rest5Client http = builder.build();
        TransportHttpClient inOnePiece = new BodiesInOnePiece(new Rest5ClientHttpClient(http));
        return new ElasticsearchClient(new HttpTransport(inOnePiece, null, new Jackson3JsonpMapper(ViewJson.mapper())));
    }

    /** The transport of an HTTP client; without options it takes those of that client. */
    private static final class HttpTransport extends ElasticsearchTransportBase {

        private HttpTransport(TransportHttpClient http, TransportOptions options, JsonpMapper mapper) {
            super(http, options, mapper);
        }

        @Override
        public Transport withOptions(TransportOptions options) {
            return new HttpTransport(httpClient, options, mapper);
        }
    }
}
