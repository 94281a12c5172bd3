package org.waybook.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** For tests over HTTP, which sign in by themselves. */
public class NoTokensFromOutside {

    @Bean
    JwtDecoder noTokens() {
        return token -> {
            throw new JwtException("This test knows no tokens.");
        };
    }
}
