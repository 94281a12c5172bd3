package org.waybook.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.waybook.contracts.json.DomainJson;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schemas of the events, as they were released.
 *
 * @param folder on the class path, with a file such as {@code FilingReceived.r1.schema.json} for each revision
 */
public record ReleasedSchemas(String folder) {

    /** How the name of every such file ends. */
    public static final String SUFFIX = ".schema.json";

    /** The schema of an event in a revision, such as {@code FilingReceived.r1}; empty where there is no file. */
    public Optional<JsonNode> of(String title) {
        try (InputStream file = ReleasedSchemas.class.getResourceAsStream(folder + "/" + title + SUFFIX)) {
            return Optional.ofNullable(file).map(DomainJson.mapper()::readTree);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The schema of " + title + " in " + folder + " cannot be read.", unreadable);
        }
    }
}
