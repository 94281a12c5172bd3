package org.waybook.standalone.backup;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.waybook.query.problem.ApiProblem;
import org.waybook.query.problem.Problem;

/** Answers refused calls as problem+json. */
@RestControllerAdvice(basePackageClasses = BackupProblems.class)
final class BackupProblems {

    @ExceptionHandler
    ResponseEntity<Problem> answer(BackupRefused refused) {
        return answer(refused.status(), refused.code(), refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Problem> answer(ApiProblem problem) {
        return answer(problem.status(), problem.code(), problem.getMessage());
    }

    private static ResponseEntity<Problem> answer(HttpStatus status, String code, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(status, code, detail));
    }
}
