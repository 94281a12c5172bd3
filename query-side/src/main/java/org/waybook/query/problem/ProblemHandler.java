package org.waybook.query.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers problems of the query API as problem+json. */
@RestControllerAdvice(basePackages = "org.waybook.query")
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ProblemHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ResponseEntity<Problem> answer(ApiProblem problem) {
        if (problem.status().is5xxServerError()) {
            LOG.warn("{}: {}", problem.getMessage(), String.valueOf(problem.getCause()));
        }
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        problem.retryAfter()
                .ifPresent(after -> answer.header(HttpHeaders.RETRY_AFTER, Long.toString(after.toSeconds())));
        return answer.body(Problem.of(problem.status(), problem.code(), problem.getMessage(), problem.errors()));
    }
}
