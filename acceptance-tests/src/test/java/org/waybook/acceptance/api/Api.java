package org.waybook.acceptance.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Requests to one Waybook, each in somebody's name; tokens are asked for as scripts do. */
public final class Api {

    public static final String JSON = "application/json";
    public static final String XML = "application/xml";

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Api(String address) {
        this.address = address;
    }

    /** Reads in nobody's name. */
    public Answer get(String path) {
        return send("GET", path, Map.of(), "");
    }

    /** Reads in a demo user's name. */
    public Answer get(String user, String path) {
        return send("GET", path, as(user), "");
    }

    /** Sends JSON in a demo user's name. */
    public Answer post(String user, String path, Object json) {
        return post(user, path, JSON, json.toString());
    }

    /** Sends a message of some type in a demo user's name. */
    public Answer post(String user, String path, String type, String message) {
        return send("POST", path, Map.of("Authorization", bearer(user), "Content-Type", type), message);
    }

    /** Replaces by JSON in a demo user's name. */
    public Answer put(String user, String path, Object json) {
        return send("PUT", path, Map.of("Authorization", bearer(user), "Content-Type", JSON), json.toString());
    }

    /** Sends any request. */
    public Answer send(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(ANSWER_WITHIN)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new NoAnswer(method + " " + path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for an answer.", interrupted);
        }
    }

    /** A value as a part of an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Map<String, String> as(String user) {
        return Map.of("Authorization", bearer(user));
    }

    private String bearer(String user) {
        return "Bearer " + tokens.computeIfAbsent(user, this::token);
    }

    private String token(String user) {
        String secret = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        return send(
                        "POST",
                        "/oauth2/token",
                        Map.of("Authorization", "Basic " + secret, "Content-Type", "application/x-www-form-urlencoded"),
                        "grant_type=client_credentials")
                .expect(200)
                .text("/access_token");
    }

    /** Nobody answered at all. */
    public static final class NoAnswer extends RuntimeException {
        private NoAnswer(String request, IOException cause) {
            super(request + " got no answer.", cause);
        }
    }
}
