package org.waybook.query;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.waybook.eventstore.CommitLog;
import org.waybook.projections.testing.TestLog;

/** A log, and tokens that are a role and a member state, such as AUDITOR-EU; of a trader, the role and the EORI. */
@EnableAutoConfiguration
class QuerySideParts {

    @Bean
    TestLog testLog() {
        return TestLog.open();
    }

    @Bean
    CommitLog commitLog(TestLog log) {
        return log.log();
    }

    @Bean
    EventStore eventStore(TestLog log) {
        return log.eventStore();
    }

    @Bean
    JwtDecoder jwtDecoder() {
        return QuerySideParts::decode;
    }

    private static Jwt decode(String token) {
        String[] parts = token.split("-");
        if (parts.length != 2) {
            throw new BadJwtException("not a token of these tests");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject(parts[0].toLowerCase(Locale.ROOT) + "." + parts[1].toLowerCase(Locale.ROOT))
                .claims(claims -> claims.putAll(Map.of(
                        "name",
                        "Somebody",
                        "role",
                        parts[0],
                        parts[0].equals("TRADER") ? "eori" : "memberState",
                        parts[1])))
                .issuedAt(Instant.now())
                .build();
    }
}
