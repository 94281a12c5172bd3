package org.waybook.standalone.identity;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.waybook.access.SecurityHeaders;

/** Guards the issuer's endpoints and its sign-in page, before every other chain. */
@Configuration(proxyBeanMethods = false)
class IssuerSecurity {

    private static final int ENDPOINTS = 1;
    private static final int SIGN_IN = 2;

    @Bean
    @Order(ENDPOINTS)
    SecurityFilterChain issuerEndpoints(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    // After a restart the issuer no longer knows the sign-in it is asked to end: there is none.
                    server.oidc(oidc -> oidc.logoutEndpoint(logout ->
                            logout.errorResponseHandler((request, response, failure) -> response.sendRedirect("/"))));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SignInPage.PATH),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .headers(SecurityHeaders.strict())
                .build();
    }

    @Bean
    @Order(SIGN_IN)
    SecurityFilterChain signIn(HttpSecurity http) {
        return http.securityMatcher(SignInPage.PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .usernameParameter(SignInPage.USER)
                        .failureUrl(SignInPage.PATH + "?unknown"))
                .authenticationProvider(new ChosenUser(Clock.systemUTC()))
                .headers(SecurityHeaders.strict())
                .build();
    }
}
