package org.waybook.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.waybook.demo.DemoPlan;

/** What the data directory remembers of its demo data: the plan, and whether it is all there. */
final class DemoBook {

    private static final String SEED = "seed";
    private static final String ANCHOR = "anchor";
    private static final String CONSIGNMENTS = "consignments";
    private static final String FINISHED = "finished";

    private final Path file;

    DemoBook(Path dataDirectory) {
        this.file = dataDirectory.resolve("demo.properties");
    }

    /** The plan that was made for this directory. */
    Optional<DemoPlan> plan() {
        return read().map(book -> new DemoPlan(
                Long.parseLong(book.getProperty(SEED)),
                Instant.parse(book.getProperty(ANCHOR)),
                Integer.parseInt(book.getProperty(CONSIGNMENTS))));
    }

    /** Whether all of the plan was played. */
    boolean isFinished() {
        return read().map(book -> Boolean.parseBoolean(book.getProperty(FINISHED)))
                .orElse(false);
    }

    /** Remembers a plan before its first step is played. */
    void begin(DemoPlan plan) {
        write(plan, false);
    }

    /** Remembers that all of the plan was played. */
    void finish(DemoPlan plan) {
        write(plan, true);
    }

    private Optional<Properties> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties book = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            book.load(reader);
            return Optional.of(book);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The plan of the demo data cannot be read: " + file, unreadable);
        }
    }

    private void write(DemoPlan plan, boolean finished) {
        Properties book = new Properties();
        book.setProperty(SEED, Long.toString(plan.seed()));
        book.setProperty(ANCHOR, plan.anchor().toString());
        book.setProperty(CONSIGNMENTS, Integer.toString(plan.consignments()));
        book.setProperty(FINISHED, Boolean.toString(finished));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(draft)) {
                book.store(writer, "What this repository was filled with; the same plan gives the same data.");
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The plan of the demo data cannot be kept: " + file, unwritable);
        }
    }
}
