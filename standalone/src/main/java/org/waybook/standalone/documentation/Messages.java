package org.waybook.standalone.documentation;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;

/** Shows the messages that the intake reads by itself, with the examples of {@code api-docs/examples}. */
final class Messages implements OpenApiCustomizer {

    private static final String JSON = "application/json";
    private static final String XML = "application/xml";

    @Override
    public void customise(OpenAPI document) {
        Content filing = new Content()
                .addMediaType(
                        JSON,
                        json("The complete dataset of a filing.")
                                .addExamples("F10", json("Sea", "filing-f10.json"))
                                .addExamples("F29", json("Air", "filing-f29.json"))
                                .addExamples("F32", json("Express, before loading", "filing-f32.json"))
                                .addExamples("F43", json("Post, before loading", "filing-f43.json")))
                .addMediaType(
                        XML,
                        message(new StringSchema().description("An ICS2 message of Release 1."))
                                .addExamples("IE3F32", xml("Express, before loading", "filing-f32.xml"))
                                .addExamples("IE3F43", xml("Post, before loading", "filing-f43.xml")));
        takes(document.getPaths().get("/api/filings").getPost(), filing);
        takes(
                document.getPaths().get("/api/filings/{mrn}").getPut(),
                new Content()
                        .addMediaType(
                                JSON,
                                json("The complete dataset as it is to be from now on.")
                                        .addExamples("F10", json("Sea", "filing-f10.json")))
                        .addMediaType(
                                XML,
                                message(new StringSchema().description("An ICS2 message IE3A10 to IE3A51."))
                                        .addExamples("IE3A32", xml("Express, before loading", "amendment-f32.xml"))
                                        .addExamples("IE3A43", xml("Post, before loading", "amendment-f43.xml"))));
        takes(
                document.getPaths().get("/api/filings/{mrn}/invalidation").getPost(),
                new Content()
                        .addMediaType(
                                JSON,
                                json("Why; may be empty.")
                                        .addExamples("reason", json("A reason", "invalidation.json"))));
        takes(
                document.getPaths().get("/api/arrivals").getPost(),
                new Content()
                        .addMediaType(
                                JSON,
                                json("What arrived, where and when.")
                                        .addExamples("document", json("By transport document", "arrival.json"))
                                        .addExamples(
                                                "ship", json("A ship with all goods aboard", "arrival-of-ship.json"))));
    }

    private static void takes(Operation operation, Content content) {
        operation.setRequestBody(new RequestBody().required(true).content(content));
    }

    private static MediaType json(String description) {
        return message(new ObjectSchema().description(description));
    }

    private static MediaType message(Schema<?> schema) {
        return new MediaType().schema(schema);
    }

    private static Example json(String summary, String name) {
        try {
            return new Example().summary(summary).value(Json.mapper().readValue(text(name), Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The example " + name + " is no JSON.", unreadable);
        }
    }

    private static Example xml(String summary, String name) {
        return new Example().summary(summary).value(text(name));
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("examples/" + name, Messages.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The example " + name + " was not built in.", missing);
        }
    }
}
