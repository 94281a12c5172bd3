package org.waybook.acceptance.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import org.waybook.acceptance.running.Product;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documented example filings. */
public final class Examples {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final AtomicInteger FILED = new AtomicInteger();

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
        ObjectNode filing = (ObjectNode) MAPPER.readTree(text(name));
        String number = "-" + ProcessHandle.current().pid() + "-" + FILED.incrementAndGet();
        filing.put("lrn", "A" + number);
        filing.get("consignments").forEach(consignment -> {
            ObjectNode document = (ObjectNode) consignment.get("transportDocument");
            document.put("documentNumber", document.get("documentNumber").asString() + number);
        });
        return filing;
    }

    /** An empty object to be filled. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }
}
