package org.waybook.standalone.elasticsearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One life of the node's process, from its start to its end. */
final class ElasticsearchProcess {

    private static final String READY = "ready ";
    private static final String FAILED = "failed ";

    /** The node allows itself 10 s to close its indices. */
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(12);

    private final Process process;
    private final Path errors;
    private final CompletableFuture<FirstAnswer> firstAnswer = new CompletableFuture<>();

    private ElasticsearchProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** Starts the process; whether it comes up is for {@link #awaitFirstAnswer} to tell. */
    static ElasticsearchProcess start(ElasticsearchCommand command) throws IOException {
        Path errors =
                Files.createDirectories(command.dataFolder().resolve("logs")).resolve("standard-error.log");
        Process process = new ProcessBuilder(command.words())
                .redirectError(errors.toFile())
                .start();
        ElasticsearchProcess started = new ElasticsearchProcess(process, errors);
        Thread.ofPlatform().daemon().name("elasticsearch-output").start(started::readOutput);
        return started;
    }

    /** Waits until the node is ready or has failed; not being ready in time is a failure too. */
    FirstAnswer awaitFirstAnswer(Duration patience) throws InterruptedException {
        try {
            return firstAnswer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLate) {
            return new FirstAnswer.Failed("it was not ready after " + patience.toSeconds() + " s; see " + errors);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Waits for the end of the process and returns its exit status. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    long id() {
        return process.pid();
    }

    /** Asks the node to end by closing its standard input, waits a bounded time, then ends it by force. */
    void end() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(ENDS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException closedAlready) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void readOutput() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(READY)) {
                    firstAnswer.complete(new FirstAnswer.Ready());
                } else if (line.startsWith(FAILED)) {
                    firstAnswer.complete(new FirstAnswer.Failed(line.substring(FAILED.length())));
                }
            }
        } catch (IOException endedWhileReading) {
            // the same as an end of the output
        }
        firstAnswer.complete(new FirstAnswer.Failed(
                "it ended with status " + process.onExit().join().exitValue() + "; see " + errors));
    }

    /** What the node says of its start. */
    sealed interface FirstAnswer {

        /** It answers on its port. */
        record Ready() implements FirstAnswer {}

        /** It will not, for this reason. */
        record Failed(String reason) implements FirstAnswer {}
    }
}
