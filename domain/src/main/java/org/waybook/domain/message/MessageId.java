package org.waybook.domain.message;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/**
 * The identifier of an outgoing message. Made from what caused it, so that a policy which repeats itself names the same
 * message and the log holds it once.
 */
public record MessageId(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public MessageId {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "FORMAT",
                value,
                "is not the identifier of a message.",
                "Take the identifier from the list of your messages.");
    }

    /**
     * The message of a type that an event caused for a recipient; the same wherever in the log the event stands.
     *
     * @param policy that sends it
     * @param cause to whom the first event happened that it is about: a filing, a consignment or an arrival
     * @param sequenceNumber of that event among those that happened to the same, from 0
     */
    public static MessageId of(
            String policy, String cause, long sequenceNumber, MessageType type, Recipient recipient) {
        String name = String.join("\n", policy, cause, Long.toString(sequenceNumber), type.name(), recipient.code());
        return new MessageId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
