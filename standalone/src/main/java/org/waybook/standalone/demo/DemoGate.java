package org.waybook.standalone.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks senders to come back while the repository is filled with demo data: its clock still shows the past. */
final class DemoGate extends OncePerRequestFilter {

    private static final String RETRY_AFTER_SECONDS = "5";

    private static final String PROBLEM = """
            {"type":"about:blank","title":"Service Unavailable","status":503,"code":"DEMO_DATA_BEING_FILLED",\
            "detail":"Waybook is still being filled with demo data, which happens in the past. Send the same message again shortly; GET /api/status tells how far it is."}
            """;

    private final DemoFill fill;

    DemoGate(DemoFill fill) {
        this.fill = fill;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reading = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        String path = request.getRequestURI();
        // Operators record nothing in the demo's past.
        return reading || !path.startsWith("/api/") || path.startsWith("/api/operations/") || !fill.isRunning();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().print(PROBLEM);
    }
}
