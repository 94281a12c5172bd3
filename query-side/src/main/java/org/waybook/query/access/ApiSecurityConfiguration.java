package org.waybook.query.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.waybook.projections.views.ViewJson;
import org.waybook.query.problem.Problem;

/**
 * The chain of filters of the API: a bearer token for everything, no session, problems as problem+json. The application
 * provides the decoder of tokens. An application that has a chain named {@code apiSecurity} keeps its own.
 */
@Configuration(proxyBeanMethods = false)
public class ApiSecurityConfiguration {

    /** Before the application's chain for pages, after that of a token issuer. */
    public static final int ORDER = 50;

    @Bean
    @Order(ORDER)
    @ConditionalOnMissingBean(name = "apiSecurity")
    SecurityFilterChain apiSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::on)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint((request, response, failure) -> unauthenticated(response))
                        .accessDeniedHandler((request, response, failure) -> denied(response)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                (request, response, failure) -> unauthenticated(response))
                        .accessDeniedHandler((request, response, failure) -> denied(response)))
                .build();
    }

    private static void unauthenticated(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        answer(
                response,
                HttpStatus.UNAUTHORIZED,
                "TOKEN_MISSING_OR_INVALID",
                "The request has no valid token; send a header 'Authorization: Bearer ' with one that is not expired.");
    }

    private static void denied(HttpServletResponse response) throws IOException {
        answer(response, HttpStatus.FORBIDDEN, "DENIED", "The token does not allow this.");
    }

    private static void answer(HttpServletResponse response, HttpStatus status, String code, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Problem problem = Problem.of(status, code, detail);
        response.getOutputStream().write(ViewJson.mapper().writeValueAsBytes(problem));
    }
}
