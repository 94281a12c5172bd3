package org.waybook.query.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Why there is no answer.
 *
 * @param code stable code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why there is no answer (RFC 9457).")
public record Problem(String type, String title, int status, String detail, String code, List<ProblemError> errors) {

    private static final String TYPE_PREFIX = "urn:waybook:problem:";

    /** A problem without a list of errors. */
    public static Problem of(HttpStatus status, String code, String detail) {
        return of(status, code, detail, List.of());
    }

    static Problem of(HttpStatus status, String code, String detail, List<ProblemError> errors) {
        return new Problem(TYPE_PREFIX + code, status.getReasonPhrase(), status.value(), detail, code, errors);
    }

    /**
     * One error of the request.
     *
     * @param pointer the parameter, after a slash
     * @param remedy what to do
     */
    public record ProblemError(String code, String pointer, String text, String remedy) {}
}
