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
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.hc.core5.util.Timeout;

/** Connects to Elasticsearch with the JSON of the views. */
public final class ElasticsearchConnection {

    private ElasticsearchConnection() {}

    /**
     * A client of one cluster; close it when done.
     *
     * @param nodes addresses of some of its nodes, such as http://localhost:9200
     */
    public static ElasticsearchClient to(List<URI> nodes) {
        return client(Rest5Client.builder(nodes).build());
    }

    /**
     * A client for readers who wait; close it when done. What is not answered in time fails, also where a node takes
     * requests and answers none.
     */
    public static ElasticsearchClient to(List<URI> nodes, Duration answeredWithin) {
        return client(Rest5Client.builder(nodes)
                .setRequestConfigCallback(requests -> requests.setResponseTimeout(Timeout.of(answeredWithin)))
                .build());
    }

    private static ElasticsearchClient client(Rest5Client http) {
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
