package org.waybook.query.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.waybook.query.problem.Problem.ProblemError;

/** A request that is answered with a problem instead of what it asked for. */
public final class ApiProblem extends RuntimeException {

    private static final Duration USUAL_OUTAGE = Duration.ofSeconds(5);

    private final HttpStatus status;
    private final String code;
    private final transient List<ProblemError> errors;
    private final transient Duration retryAfter;

    private ApiProblem(
            HttpStatus status,
            String code,
            String detail,
            List<ProblemError> errors,
            Duration retryAfter,
            Throwable cause) {
        super(detail, cause);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** The request has errors; all of them are listed. */
    public static ApiProblem invalid(List<ProblemError> errors) {
        String detail = errors.size() == 1
                ? errors.getFirst().text() + " " + errors.getFirst().remedy()
                : "The request has " + errors.size() + " errors; see the list.";
        return new ApiProblem(HttpStatus.BAD_REQUEST, "INVALID_PARAMETER", detail, errors, null, null);
    }

    /** What the request names does not exist. */
    public static ApiProblem notFound(String code, String detail) {
        return new ApiProblem(HttpStatus.NOT_FOUND, code, detail, List.of(), null, null);
    }

    /** The reader may not know. */
    public static ApiProblem forbidden(String code, String detail) {
        return new ApiProblem(HttpStatus.FORBIDDEN, code, detail, List.of(), null, null);
    }

    /** A store does not answer. */
    public static ApiProblem unavailable(String detail, Throwable cause) {
        return new ApiProblem(
                HttpStatus.SERVICE_UNAVAILABLE, "VIEW_UNAVAILABLE", detail, List.of(), USUAL_OUTAGE, cause);
    }

    /** What answers the request is not ready yet; later it will be. */
    public static ApiProblem notReady(String code, String detail, Throwable cause) {
        return new ApiProblem(HttpStatus.SERVICE_UNAVAILABLE, code, detail, List.of(), USUAL_OUTAGE, cause);
    }

    /** What is stored does not fit together, which no other request will mend. */
    public static ApiProblem broken(String code, String detail, Throwable cause) {
        return new ApiProblem(HttpStatus.INTERNAL_SERVER_ERROR, code, detail, List.of(), null, cause);
    }

    public HttpStatus status() {
        return status;
    }

    /** The stable code that the API documents. */
    public String code() {
        return code;
    }

    /** Every error of the request; empty where it is not to blame. */
    public List<ProblemError> errors() {
        return errors;
    }

    /** When to try again, where that may help. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
