package org.waybook.intake.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.Refused;
import org.waybook.domain.validation.ElementPointer;
import org.waybook.domain.validation.Findings;
import org.waybook.intake.reading.Fields;
import org.waybook.intake.reading.MessageElement;
import org.waybook.intake.reading.ReadingLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads small requests in JSON, and refuses them with every error found. */
public final class JsonRequests {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(ReadingLimits.DEPTH_MAX)
                    .maxStringLength(ReadingLimits.TOKEN_LENGTH_MAX)
                    .maxNameLength(ReadingLimits.TEXT_LENGTH_MAX)
                    .build())
            .build();

    private JsonRequests() {}

    /**
     * Reads a request.
     *
     * @param reading makes the request from its fields, empty where one of them is wrong
     * @throws Refused with every error found
     */
    public static <T> T read(byte[] body, Function<Fields, Optional<T>> reading) {
        Findings findings = new Findings();
        Optional<T> request = group(body, findings).flatMap(group -> reading.apply(new Fields(group, findings)));
        if (!findings.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, findings.list());
        }
        return request.orElseThrow(() -> new Refused(Refused.Kind.INVALID, List.of()));
    }

    private static Optional<MessageElement.Group> group(byte[] body, Findings findings) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() == JsonToken.START_OBJECT
                    && new JsonElements(parser, findings).element(ElementPointer.ROOT)
                            instanceof MessageElement.Group group) {
                return Optional.of(group);
            }
        } catch (JacksonException malformed) {
            findings.add(
                    "STRUCTURE",
                    ElementPointer.ROOT,
                    "The request is not well-formed JSON: " + Findings.quote(malformed.getOriginalMessage()),
                    "Send one JSON object in UTF-8.");
            return Optional.empty();
        }
        findings.add("STRUCTURE", ElementPointer.ROOT, "The request is not a JSON object.", "Send one JSON object.");
        return Optional.empty();
    }
}
