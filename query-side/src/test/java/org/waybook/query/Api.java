package org.waybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.waybook.projections.views.ViewJson;
import tools.jackson.databind.JsonNode;

/** Asks the API as a client would. */
final class Api {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    Api(int port, String token) {
        this.address = "http://localhost:" + port;
        this.token = token;
    }

    /** The answer, which must be 200. */
    JsonNode get(String path) {
        Answer answer = ask(path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** The answer, whatever it is. */
    Answer ask(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The LRNs that a search finds, in its order. */
    List<String> lrns(String parameters) {
        JsonNode items = get("/api/consignments?" + parameters).path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("lrn").asString())
                .toList();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return ViewJson.mapper().readTree(response.body());
        }
    }
}
