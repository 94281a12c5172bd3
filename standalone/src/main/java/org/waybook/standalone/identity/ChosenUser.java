package org.waybook.standalone.identity;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Signs in whoever was chosen on the page; there are no passwords in the demo. */
final class ChosenUser implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication choice) {
        DemoUser user = DemoUsers.find(choice.getName())
                .orElseThrow(() -> new BadCredentialsException("'" + choice.getName() + "' is not a demo user."));
        return UsernamePasswordAuthenticationToken.authenticated(
                user.name(), null, List.of(new SimpleGrantedAuthority("ROLE_" + user.role())));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
