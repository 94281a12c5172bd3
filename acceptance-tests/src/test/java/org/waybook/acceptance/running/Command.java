package org.waybook.acceptance.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of the launcher that does one thing and ends. */
public record Command(int status, String output, String errors) {

    private static final int ENDS_WITHIN_MINUTES = 3;

    /** Carries it out and waits for its end. */
    public static Command run(String name, String... options) throws IOException, InterruptedException {
        Path output = Files.createTempFile("waybook", ".out");
        Path errors = Files.createTempFile("waybook", ".err");
        try {
            Process process = new ProcessBuilder(Product.command(name, List.of(options)))
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            if (!process.waitFor(ENDS_WITHIN_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(name + " did not end within " + ENDS_WITHIN_MINUTES + " minutes");
            }
            return new Command(
                    process.exitValue(),
                    Files.readString(output, StandardCharsets.UTF_8),
                    Files.readString(errors, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    /** Its output, if it ended well. */
    public String succeeded() {
        if (status != 0) {
            throw new AssertionError("The command ended with " + status + ": " + errors + output);
        }
        return output;
    }

    /** Its one sentence of an error, if it could not be done. */
    public String refused() {
        if (status != 1 || errors.lines().count() != 1) {
            throw new AssertionError("Expected one sentence and status 1, not " + status + ": " + errors + output);
        }
        return errors.strip();
    }
}
