package org.waybook.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A whole Waybook in a process of its own, as the launcher starts it. */
public final class RunningWaybook implements AutoCloseable {

    private static final int ENDS_WITHIN_SECONDS = 30;
    private static final String READY = "Waybook is ready: ";

    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private RunningWaybook(Process process) {
        this.process = process;
    }

    /** Starts it and waits until it is ready or has ended. */
    public static RunningWaybook start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dwaybook.elasticsearch.class-path=" + System.getProperty("waybook.elasticsearch.class-path"),
                "-cp",
                System.getProperty("java.class.path"),
                Waybook.class.getName(),
                "run",
                "--demo=0"));
        command.addAll(List.of(options));
        RunningWaybook waybook = new RunningWaybook(new ProcessBuilder(command).start());
        waybook.readUntilReady();
        return waybook;
    }

    private void readUntilReady() throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.startsWith(READY)) {
                return;
            }
        }
    }

    /** The address of the ready line, without a slash at the end. */
    public String address() {
        return lines.getLast().substring(READY.length()).split(" ")[0];
    }

    long processId() {
        return process.pid();
    }

    List<String> lines() {
        return lines;
    }

    /** Whether it said that it is ready, rather than ending before. */
    boolean isReady() {
        return !lines.isEmpty() && lines.getLast().startsWith(READY);
    }

    /** What it wrote before it ended; a process that goes on is not waited for. */
    String whatItSaid() {
        try {
            return process.isAlive() ? "it goes on" : "it said " + lines + " and complained " + errors();
        } catch (IOException unreadable) {
            return "it cannot be read: " + unreadable;
        }
    }

    /** What its threads do, of a process that does not end. */
    String whereItStands() {
        try {
            Process stacks = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jstack")
                                    .toString(),
                            Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .start();
            return new String(stacks.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "its threads cannot be read: " + unreadable;
        }
    }

    /** What it wrote to standard error, after its end. */
    List<String> errors() throws IOException {
        try (BufferedReader reader = process.errorReader(StandardCharsets.UTF_8)) {
            return reader.lines().toList();
        }
    }

    int exitStatus() throws InterruptedException {
        return process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /** Its children now; after its end they have another parent, but the handles stay good. */
    List<ProcessHandle> children() {
        return process.descendants().collect(Collectors.toList());
    }

    /** Ends it as Ctrl-C does. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    /** Ends it without a chance to do anything about it. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
