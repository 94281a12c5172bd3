package org.waybook.projections.views;

import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Sends each body in one piece. A bulk request comes in several pieces for each of its documents, and each piece would
 * cost a turn of the loop that writes to the network.
 */
final class BodiesInOnePiece implements TransportHttpClient {

    private final TransportHttpClient client;

    BodiesInOnePiece(TransportHttpClient client) {
        this.client = client;
    }

    @Override
    public TransportOptions createOptions(TransportOptions options) {
        return client.createOptions(options);
    }

    @Override
    public Integer responseStatusCode(Throwable failure) {
        return client.responseStatusCode(failure);
    }

    @Override
    public Response performRequest(String endpoint, Node node, Request request, TransportOptions options)
            throws IOException {
        return client.performRequest(endpoint, node, inOnePiece(request), options);
    }

    @Override
    public CompletableFuture<Response> performRequestAsync(
            String endpoint, Node node, Request request, TransportOptions options) {
        return client.performRequestAsync(endpoint, node, inOnePiece(request), options);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    static Request inOnePiece(Request request) {
        if (request.body() == null) {
            return request;
        }
        List<ByteBuffer> pieces = new ArrayList<>();
        request.body().forEach(pieces::add);
        if (pieces.size() < 2) {
            return request;
        }
        ByteBuffer whole = ByteBuffer.allocate(
                pieces.stream().mapToInt(ByteBuffer::remaining).sum());
        pieces.forEach(piece -> whole.put(piece.duplicate()));
        return new Request(
                request.method(), request.path(), request.queryParams(), request.headers(), List.of(whole.flip()));
    }
}
