package org.waybook.query.access;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.waybook.domain.circumstance.Role;
import org.waybook.query.problem.ApiProblem;

/**
 * Who asks.
 *
 * @param subject user name
 * @param name to be shown
 * @param memberState a2, or EU
 * @param eori of the operator a trader acts for
 */
public record Reader(String subject, String name, Role role, Optional<String> memberState, Optional<String> eori) {

    /**
     * The reader that a token names.
     *
     * @throws ApiProblem when the token gives no role that Waybook knows
     */
    public static Reader of(Jwt token) {
        String role = token.getClaimAsString("role");
        String subject = token.getSubject();
        return new Reader(
                subject,
                Optional.ofNullable(token.getClaimAsString("name")).orElse(subject),
                Arrays.stream(Role.values())
                        .filter(known -> known != Role.SYSTEM && known.name().equals(role))
                        .findFirst()
                        .orElseThrow(() -> ApiProblem.forbidden(
                                "ROLE_UNKNOWN",
                                "The token of " + subject + " gives the role '" + role
                                        + "', which Waybook does not know; ask who issues the tokens.")),
                Optional.ofNullable(token.getClaimAsString("memberState")),
                Optional.ofNullable(token.getClaimAsString("eori")));
    }
}
