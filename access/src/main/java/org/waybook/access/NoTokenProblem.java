package org.waybook.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers a request without a valid token with a problem that says how to get one. */
final class NoTokenProblem implements AuthenticationEntryPoint {

    private static final String PROBLEM = """
            {"type":"about:blank","title":"Unauthorized","status":401,"code":"TOKEN_MISSING_OR_INVALID",\
            "detail":"The request has no valid token. Send 'Authorization: Bearer TOKEN'; ./waybook token USER prints one."}
            """;

    private final BearerTokenAuthenticationEntryPoint standard = new BearerTokenAuthenticationEntryPoint();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        standard.commence(request, response, failure);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().print(PROBLEM);
    }
}
