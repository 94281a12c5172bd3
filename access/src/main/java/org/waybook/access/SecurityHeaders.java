package org.waybook.access;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every answer: scripts, styles and connections come from Waybook itself and from nowhere else. */
public final class SecurityHeaders {

    /** Images and workers may also be made by the page's own scripts, as charts and maps do. */
    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private SecurityHeaders() {}

    /** For {@code http.headers(...)} of every filter chain. */
    public static Customizer<HeadersConfigurer<HttpSecurity>> strict() {
        return strict("");
    }

    /**
     * The same for a page whose people sign in elsewhere.
     *
     * @param issuer origin of the issuer of tokens, such as https://login.example.eu; empty for this one
     */
    static Customizer<HeadersConfigurer<HttpSecurity>> strict(String issuer) {
        String policies =
                issuer.isBlank() ? CONTENT_SECURITY_POLICY : CONTENT_SECURITY_POLICY + "; connect-src 'self' " + issuer;
        return headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(policies))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }
}
