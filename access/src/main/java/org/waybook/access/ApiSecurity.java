package org.waybook.access;

import jakarta.servlet.DispatcherType;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/** The API wants a token; the console's files and the health of the process are open. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class ApiSecurity {

    /** After the chains of the issuer, which have their own paths. */
    private static final int API = 100;

    private static final int MANAGEMENT = 110;
    private static final int EVERYTHING_ELSE = 200;

    @Bean
    @Order(API)
    SecurityFilterChain apiSecurity(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(new NoTokenProblem())
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(byRole())))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(SecurityHeaders.strict())
                .build();
    }

    /** Whoever watches over the process may ask for its health; how it runs is for operators of the repository. */
    @Bean
    @Order(MANAGEMENT)
    SecurityFilterChain managementSecurity(HttpSecurity http) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET)
                                .hasRole("OPERATOR")
                                .anyRequest()
                                .denyAll())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(new NoTokenProblem())
                        .accessDeniedHandler(new NotOperatorProblem())
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(byRole())))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(SecurityHeaders.strict())
                .build();
    }

    /** What is open is only read: the console's files, the health of the process, the description of the API. */
    @Bean
    @Order(EVERYTHING_ELSE)
    SecurityFilterChain everythingElse(
            HttpSecurity http, @Value("${waybook.access.issuer-origin:}") String issuerOrigin) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .headers(SecurityHeaders.strict(issuerOrigin))
                .build();
    }

    private static JwtAuthenticationConverter byRole() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(ApiSecurity::role);
        return converter;
    }

    private static Collection<GrantedAuthority> role(Jwt token) {
        String role = token.getClaimAsString("role");
        return role == null ? List.of() : List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
