package org.waybook.intake.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.waybook.domain.Refused;
import org.waybook.domain.validation.Finding;

/** Answers a refusal as problem details (RFC 9457) with every error found. */
public final class Problems {

    private static final String RETRY_AFTER_SECONDS = "2";

    private Problems() {}

    /** The answer to a refusal. */
    public static ResponseEntity<ProblemDetail> answer(Refused refused) {
        return answer(refused.kind(), refused.findings(), pointer -> "");
    }

    /**
     * The answer to a refusal of a message that is not JSON.
     *
     * @param xpath the XPath of a JSON pointer, empty where there is none
     */
    public static ResponseEntity<ProblemDetail> answer(
            Refused.Kind kind, List<Finding> findings, UnaryOperator<String> xpath) {
        HttpStatus status = status(kind);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title(kind));
        problem.setDetail(
                findings.size() == 1
                        ? findings.getFirst().text()
                        : findings.size() + " errors were found; see 'errors'.");
        problem.setProperty("code", findings.getFirst().code());
        List<Map<String, String>> errors = new ArrayList<>();
        findings.forEach(finding -> errors.add(error(finding, xpath)));
        problem.setProperty("errors", errors);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (kind == Refused.Kind.NOT_YET) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(problem);
    }

    /** One answer for a status without findings. */
    public static ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, String detail, String remedy) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        problem.setProperty("errors", List.of(error(new Finding(code, "", detail, remedy), pointer -> "")));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(problem);
    }

    private static Map<String, String> error(Finding finding, UnaryOperator<String> xpath) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("code", finding.code());
        error.put("pointer", finding.pointer());
        String path = xpath.apply(finding.pointer());
        if (!path.isEmpty()) {
            error.put("xpath", path);
        }
        error.put("text", finding.text());
        error.put("remedy", finding.remedy());
        return error;
    }

    private static HttpStatus status(Refused.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT, NOT_YET -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CHANGED -> HttpStatus.PRECONDITION_FAILED;
        };
    }

    private static String title(Refused.Kind kind) {
        return switch (kind) {
            case INVALID -> "The message breaks rules";
            case CONFLICT -> "The state does not allow it";
            case FORBIDDEN -> "You may not do this";
            case UNKNOWN -> "There is no such thing";
            case NOT_YET -> "Not yet; try again";
            case CHANGED -> "It has changed in the meantime";
        };
    }
}
