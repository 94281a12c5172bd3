package org.waybook.acceptance.api;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Waybook answered. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** The body as JSON. */
    public JsonNode json() {
        return MAPPER.readTree(response.body());
    }

    /** A text of the body by its JSON pointer, empty where there is none. */
    public String text(String pointer) {
        return json().at(pointer).asString("");
    }

    /** A number of the body by its JSON pointer. */
    public long number(String pointer) {
        return json().at(pointer).asLong();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The body, if the status is this one. */
    public Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError("Expected " + status + " from "
                    + response.request().method() + " " + response.uri() + ", and got " + status() + ": " + body());
        }
        return this;
    }
}
