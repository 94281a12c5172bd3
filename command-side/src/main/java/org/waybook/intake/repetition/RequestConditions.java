package org.waybook.intake.repetition;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import org.springframework.http.HttpHeaders;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.intake.answering.RequestCircumstances;
import org.waybook.intake.repetition.Conditions.Expected;

/**
 * Reads the conditions of a request: a Message-Id (or Idempotency-Key) makes it repeatable, and If-Match ties it to the
 * version of the consignment that its sender saw (RFC 9110).
 */
public final class RequestConditions {

    private static final Pattern ENTITY_TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private final Supplier<Mac> keyedHash;

    /**
     * @param keyedHash HMAC-SHA256 under a secret of the repository: a request may name persons, and its digest stands in
     *     the log
     */
    public RequestConditions(Supplier<Mac> keyedHash) {
        this.keyedHash = keyedHash;
    }

    /** The conditions of a request that concerns no single consignment. */
    public Conditions of(HttpServletRequest request, byte[] body) {
        return new Conditions(repeatable(request, body), Optional.empty());
    }

    /**
     * The conditions of a request on a consignment.
     *
     * @throws Refused when If-Match is not an entity tag of ours
     */
    public Conditions of(HttpServletRequest request, byte[] body, ConsignmentId consignment) {
        return new Conditions(
                repeatable(request, body), version(request).map(version -> new Expected(consignment, version)));
    }

    private Optional<ContentDigest> repeatable(HttpServletRequest request, byte[] body) {
        return RequestCircumstances.hasMessageId(request) ? Optional.of(digest(request, body)) : Optional.empty();
    }

    private ContentDigest digest(HttpServletRequest request, byte[] body) {
        Mac mac = keyedHash.get();
        mac.update((request.getMethod() + ' ' + request.getRequestURI() + '\n').getBytes(StandardCharsets.UTF_8));
        return new ContentDigest(HexFormat.of().formatHex(mac.doFinal(body)));
    }

    private static Optional<Long> version(HttpServletRequest request) {
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.equals("*")) {
            return Optional.empty();
        }
        Matcher matcher = ENTITY_TAG.matcher(tag.strip());
        if (!matcher.matches()) {
            throw Refused.because(
                    Refused.Kind.INVALID,
                    "FORMAT",
                    "If-Match does not hold an ETag of a consignment.",
                    "Give the ETag that reading the consignment answered, such as \"7\".");
        }
        return Optional.of(Long.parseLong(matcher.group(1)));
    }
}
