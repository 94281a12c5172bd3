package org.waybook.intake.answering;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.jwt.Jwt;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.MemberState;

/** Who sends a request, by which message and in which case, from its token and its headers. */
public final class RequestCircumstances {

    /** The sender's own identifier of the message; a new one where it gives none. */
    public static final String MESSAGE_ID = "Message-Id";

    /** The same under the name that the IETF draft for idempotent requests gives it. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** The case the message belongs to; the message's own identifier where it gives none. */
    public static final String CORRELATION_ID = "Correlation-Id";

    /** The header in which a page that a person fills in says so, with the value {@code ui} (ICD 3.3.2.2). */
    public static final String INTERFACE = "Waybook-Interface";

    private static final String USER_INTERFACE = "ui";

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._:@-]{1,70}");

    private final Supplier<String> newIdentifier;

    public RequestCircumstances(Supplier<String> newIdentifier) {
        this.newIdentifier = newIdentifier;
    }

    /**
     * The circumstances of a request.
     *
     * @param statedAt when the sender stated it, UTC
     */
    public Circumstances of(Jwt token, HttpServletRequest request, Channel channel, Instant statedAt) {
        String messageId = messageId(request).orElseGet(newIdentifier);
        String correlationId = header(request, CORRELATION_ID).orElse(messageId);
        return new Circumstances(actor(token), statedAt, messageId, correlationId, Optional.empty(), channel);
    }

    /** The channel of a request in JSON: a page that a person fills in says so, everything else is a system. */
    public static Channel channel(HttpServletRequest request) {
        return USER_INTERFACE.equalsIgnoreCase(request.getHeader(INTERFACE)) ? Channel.UI : Channel.JSON;
    }

    /** Whether the sender gave the request an identifier, so that it may be sent again. */
    public static boolean hasMessageId(HttpServletRequest request) {
        return messageId(request).isPresent();
    }

    private static Optional<String> messageId(HttpServletRequest request) {
        return header(request, MESSAGE_ID).or(() -> header(request, IDEMPOTENCY_KEY));
    }

    /** The person or system that a token was issued to. */
    public static Actor actor(Jwt token) {
        return new Actor(
                token.getSubject(),
                role(token),
                claim(token, "memberState").filter(MemberState::isOne).map(MemberState::new),
                claim(token, "eori").map(Eori::new));
    }

    private static Role role(Jwt token) {
        try {
            return claim(token, "role").map(Role::valueOf).orElseThrow(RequestCircumstances::noRole);
        } catch (IllegalArgumentException unknown) {
            throw noRole();
        }
    }

    private static Refused noRole() {
        return Refused.because(
                Refused.Kind.FORBIDDEN, "NO_ROLE", "Your token names no role.", "Ask the operator for a role.");
    }

    private static Optional<String> claim(Jwt token, String name) {
        return Optional.ofNullable(token.getClaimAsString(name));
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        Optional<String> value = Optional.ofNullable(request.getHeader(name));
        value.filter(text -> !IDENTIFIER.matcher(text).matches()).ifPresent(text -> {
            throw Refused.because(
                    Refused.Kind.INVALID,
                    "FORMAT",
                    "Header " + name + " is not an identifier.",
                    "Give 1 to 70 letters, digits or . _ : @ -");
        });
        return value;
    }
}
