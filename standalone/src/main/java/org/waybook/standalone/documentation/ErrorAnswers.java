package org.waybook.standalone.documentation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Tells the errors that every operation can answer, and that all of them are problem details (RFC 9457). */
final class ErrorAnswers implements OpenApiCustomizer {

    private static final String PROBLEM = "application/problem+json";
    private static final int FIRST_ERROR = 400;

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().forEach(path -> {
            boolean writing = path.getPost() != null || path.getPut() != null;
            path.readOperations().forEach(operation -> add(operation, writing));
        });
    }

    private static void add(Operation operation, boolean writing) {
        ApiResponses responses = operation.getResponses();
        put(responses, "401", "The request has no valid token.");
        put(responses, "403", "The role of the token may not do this.");
        put(
                responses,
                "503",
                writing
                        ? "The log cannot be written now, or demo data is being filled in; send the same message again"
                                + " after Retry-After."
                        : "The view does not answer now; Retry-After says when to try again.");
        responses.forEach((status, response) -> {
            if (Integer.parseInt(status) >= FIRST_ERROR) {
                response.setContent(problem());
            }
        });
    }

    private static void put(ApiResponses responses, String status, String description) {
        responses.computeIfAbsent(status, absent -> new ApiResponse().description(description));
    }

    private static Content problem() {
        return new Content()
                .addMediaType(PROBLEM, new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
    }
}
