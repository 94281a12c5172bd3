package org.waybook.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers somebody who does not operate the repository with a problem that says who may ask. */
final class NotOperatorProblem implements AccessDeniedHandler {

    private static final String PROBLEM = """
            {"type":"about:blank","title":"Forbidden","status":403,"code":"NOT_OPERATOR",\
            "detail":"How the process runs is told to operators only; sign in as an operator."}
            """;

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().print(PROBLEM);
    }
}
