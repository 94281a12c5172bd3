package org.waybook.intake.answering;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.Refused;
import org.waybook.domain.validation.Finding;
import org.waybook.eventstore.CommitTooLarge;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.intake.large.LargeBusy;

/** Turns what the intake throws into answers that say what to do. */
@RestControllerAdvice(basePackages = "org.waybook.intake")
final class RefusalAdvice {

    private static final Logger LOGGER = LoggerFactory.getLogger(RefusalAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Refused refused) {
        return Problems.answer(refused);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(InvalidValue invalid) {
        return Problems.answer(
                Refused.Kind.INVALID,
                List.of(new Finding(invalid.code(), "", invalid.getMessage(), invalid.remedy())),
                pointer -> "");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(LogUnavailable unavailable) {
        LOGGER.warn("The log did not answer; the sender was asked to come back.", unavailable);
        return Problems.answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                "LOG_UNAVAILABLE",
                "The log cannot be written at the moment, so nothing was acknowledged.",
                "Send the same message again; it is never taken in twice.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(LargeBusy busy) {
        return Problems.answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                "BUSY",
                busy.getMessage(),
                "Send the same message again; it is never taken in twice.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(CommitTooLarge tooLarge) {
        return Problems.answer(
                HttpStatus.CONTENT_TOO_LARGE,
                "TOO_LARGE",
                tooLarge.getMessage(),
                "Split the filing, or shorten its texts.");
    }
}
