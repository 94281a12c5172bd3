package org.waybook.standalone.identity;

import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Signs in whoever was chosen on the page; there are no passwords in the demo. */
final class ChosenUser implements AuthenticationProvider {

    /** What stands in a factor's place where others ask for a password; its time becomes that of the sign-in. */
    private static final String FACTOR = "FACTOR_CHOICE";

    private final Clock clock;

    ChosenUser(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        DemoUser user = DemoUsers.find(request.getName())
                .orElseThrow(() -> new BadCredentialsException("'" + request.getName() + "' is not a demo user."));
        GrantedAuthority choice = FactorGrantedAuthority.withAuthority(FACTOR)
                .issuedAt(clock.instant())
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(user.name(), null, List.of(choice));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
