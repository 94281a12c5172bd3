package org.waybook.standalone.identity;

import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into each token who its bearer is; the subject is the user name for people and scripts alike. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    @Override
    public void customize(JwtEncodingContext context) {
        DemoUsers.find(context.getPrincipal().getName()).ifPresent(user -> {
            context.getClaims()
                    .claim("name", user.person())
                    .claim("role", user.role().name())
                    .claim("memberState", user.memberState());
            user.eori().ifPresent(eori -> context.getClaims().claim("eori", eori.value()));
        });
    }
}
