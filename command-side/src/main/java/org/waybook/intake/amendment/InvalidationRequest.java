package org.waybook.intake.amendment;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.InvalidValue;
import org.waybook.intake.json.JsonRequests;
import org.waybook.intake.reading.Fields;
import org.waybook.intake.reading.Numbers;

/**
 * What an invalidation request says (IE3Q04).
 *
 * @param reason in words, an..512
 * @param statedAt UTC
 */
record InvalidationRequest(String reason, Instant statedAt) {

    /** Room for a reason of 512 characters in any encoding of JSON. */
    static final int BYTES_MAX = 8 * 1024;

    private static final int REASON_LENGTH_MAX = 512;
    private static final String NO_REASON = "Requested by the person filing.";

    InvalidationRequest {
        InvalidValue.unless(
                reason.length() <= REASON_LENGTH_MAX,
                "FORMAT",
                "The reason has " + reason.length() + " characters.",
                "Give at most " + REASON_LENGTH_MAX + ".");
    }

    /** Reads a request; an empty body asks for the invalidation now and gives no reason. */
    static InvalidationRequest read(byte[] body, Instant now) {
        return body.length == 0
                ? new InvalidationRequest(NO_REASON, now)
                : JsonRequests.read(body, fields -> of(fields, now));
    }

    private static Optional<InvalidationRequest> of(Fields fields, Instant now) {
        Optional<String> reason = fields.value("reason", Function.identity());
        Optional<Instant> statedAt = fields.value("statedAt", Numbers::instant);
        return fields.whole(() -> new InvalidationRequest(reason.orElse(NO_REASON), statedAt.orElse(now)));
    }
}
