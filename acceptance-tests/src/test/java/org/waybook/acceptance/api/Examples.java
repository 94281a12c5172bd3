package org.waybook.acceptance.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.waybook.acceptance.running.Product;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documented example filings. */
public final class Examples {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** An LRN or the number of a transport document, in JSON or XML, and what ends it. */
    private static final String NUMBERS =
            "((?:\"lrn\": \"|\"documentNumber\": \"|<LRN>|<documentNumber>)[^\"<]+)([\"<])";

    /** Of three characters, since an LRN has 22 at most; begins anywhere, for stores that outlive a run. */
    private static final AtomicInteger FILED =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(36 * 36, 36 * 36 * 35));

    private Examples() {}

    /** An example as it is documented. */
    public static String text(String name) {
        try {
            return Files.readString(Product.file("api-docs/examples").resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException("The example " + name + " cannot be read.", failure);
        }
    }

    /** The documented sea filing, under an LRN and a bill of lading that nothing else has. */
    public static ObjectNode seaFiling() {
        return renumbered("filing-f10.json");
    }

    /** A documented JSON filing, under an LRN and transport documents that nothing else has. */
    public static ObjectNode renumbered(String name) {
        return (ObjectNode) MAPPER.readTree(renumbered(name, freshNumber()));
    }

    /** A documented filing as JSON or XML, whose LRN and transport documents end in a number of one's own. */
    public static String renumbered(String name, String number) {
        return text(name).replaceAll(NUMBERS, "$1" + number + "$2");
    }

    /** A number that nothing else has. */
    public static String freshNumber() {
        return Integer.toString(FILED.getAndIncrement(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    /** An empty object to be filled. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }
}
