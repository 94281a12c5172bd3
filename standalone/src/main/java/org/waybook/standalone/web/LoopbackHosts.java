package org.waybook.standalone.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under the names of this machine, since a foreign page may point its own name here and act for whoever
 * looks at it; and sends pages to {@code localhost}, the one name under which tokens are issued.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoopbackHosts extends OncePerRequestFilter {

    private static final String LOCALHOST = "localhost";
    private static final Set<String> ADDRESSES = Set.of("127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1", "::1");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getServerName();
        if (ADDRESSES.contains(host) && wantsPage(request)) {
            response.setStatus(HttpStatus.FOUND.value());
            response.setHeader(HttpHeaders.LOCATION, underLocalhost(request));
        } else if (host.equals(LOCALHOST) || ADDRESSES.contains(host)) {
            chain.doFilter(request, response);
        } else {
            refuse(response, request.getLocalPort());
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static String underLocalhost(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return "http://" + LOCALHOST + ":" + request.getServerPort() + request.getRequestURI() + query;
    }

    private static void refuse(HttpServletResponse response, int port) throws IOException {
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.getWriter().println("Waybook answers on this machine only. Open http://localhost:" + port + " there.");
    }
}
