package org.waybook.intake.scenario;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface as one person sees it. */
final class Door {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final MockMvc http;
    private final RequestPostProcessor person;

    Door(MockMvc http, Consumer<Jwt.Builder> person) {
        this.http = http;
        this.person = jwt().jwt(person);
    }

    /** What a request is answered with. */
    record Answer(int status, JsonNode body) {

        /** The code of its first error. */
        String error() {
            return body.at("/errors/0/code").asString();
        }

        Answer accepted() {
            if (status >= 300) {
                throw new AssertionError("Answered with " + status + ": " + body);
            }
            return this;
        }
    }

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    Answer posts(String path, String body) {
        return send(post(path), body);
    }

    Answer puts(String path, String body) {
        return send(put(path), body);
    }

    JsonNode gets(String path) {
        return perform(get(path)).accepted().body();
    }

    private Answer send(MockHttpServletRequestBuilder request, String body) {
        return perform(request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private Answer perform(MockHttpServletRequestBuilder request) {
        try {
            var response = http.perform(request.with(person)).andReturn().getResponse();
            String content = response.getContentAsString();
            return new Answer(response.getStatus(), content.isEmpty() ? MAPPER.nullNode() : MAPPER.readTree(content));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
