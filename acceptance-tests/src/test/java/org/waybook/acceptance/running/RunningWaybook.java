package org.waybook.acceptance.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.waybook.acceptance.api.Api;

/** A Waybook in a process of its own, as the launcher starts it, on any free port. */
public final class RunningWaybook implements AutoCloseable {

    /** A busy machine takes several times the 20 seconds that are promised on an idle one. */
    private static final Duration ANSWERS_WITHIN = Duration.ofMinutes(3);

    private static final String READY = "Waybook is ready: ";

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<Thread> readers = new ArrayList<>();
    private final long startedNanos = System.nanoTime();

    private RunningWaybook(Process process) {
        this.process = process;
        readers.add(reading(process.inputReader(StandardCharsets.UTF_8), lines));
        readers.add(reading(process.errorReader(StandardCharsets.UTF_8), errors));
    }

    /** Starts it and waits until it is ready or has ended. */
    public static RunningWaybook start(Path dataDirectory, String... options) {
        List<String> all = new ArrayList<>(List.of("--data-dir", dataDirectory.toString()));
        if (!Arrays.asList(options).contains("--port")) {
            all.addAll(List.of("--port", "0"));
        }
        all.addAll(List.of(options));
        try {
            RunningWaybook waybook = new RunningWaybook(new ProcessBuilder(Product.command(all)).start());
            Waiting.until(ANSWERS_WITHIN, "Waybook is ready or ended", () -> waybook.isReady() || !waybook.isAlive());
            return waybook;
        } catch (IOException failure) {
            throw new UncheckedIOException("Java could not be started.", failure);
        }
    }

    /** Whether it has said so. */
    public boolean isReady() {
        return lines.stream().anyMatch(line -> line.startsWith(READY));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The address of the ready line, without a slash at the end. */
    public String address() {
        return lines.stream()
                .filter(line -> line.startsWith(READY))
                .findFirst()
                .map(line -> line.substring(READY.length()).split(" ")[0])
                .orElseThrow(() -> new AssertionError("Waybook did not start: " + lines + errors));
    }

    /** A way to talk to it. */
    public Api api() {
        return new Api(address());
    }

    /** Time since its start. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** What it wrote to standard error so far; all of it after its end. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    public long processId() {
        return process.pid();
    }

    /** Its children now; after its end they have another parent, but the handles stay good. */
    public List<ProcessHandle> children() {
        try (Stream<ProcessHandle> children = process.descendants()) {
            return children.toList();
        }
    }

    /** Ends it as Ctrl-C does. */
    public void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    /** Ends it without a chance to do anything about it. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** The status it ended with, -1 when it still runs after this time. */
    public int exitStatus(Duration within) throws InterruptedException {
        if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
            return -1;
        }
        for (Thread reader : readers) {
            reader.join(within);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static Thread reading(BufferedReader source, List<String> lines) {
        return Thread.ofPlatform().daemon().start(() -> {
            try (source) {
                source.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException ended) {
                lines.add("(" + ended.getMessage() + ")");
            }
        });
    }
}
