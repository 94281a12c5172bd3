package org.waybook.standalone.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waybook.standalone.elasticsearch.ElasticsearchProcess.FirstAnswer;
import org.waybook.standalone.preflight.CannotStart;

/**
 * The Elasticsearch node of this Waybook. Its address stays the same for as long as Waybook runs, through every restart
 * of the node; a node that cannot start at all ends Waybook, one that dies later is started again.
 */
public final class Elasticsearch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Elasticsearch.class);

    /** It needs some 3 s; a recovery after a crash on a slow disk takes longer. */
    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    private final ElasticsearchCommand command;
    private final Thread supervisor;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private ElasticsearchProcess process;
    private volatile boolean ready;
    private volatile boolean closing;

    private Elasticsearch(ElasticsearchCommand command) {
        this.command = command;
        this.supervisor =
                Thread.ofPlatform().daemon().name("elasticsearch-supervisor").unstarted(this::supervise);
    }

    /** Begins to start the node and returns at once; {@link #awaitReady()} waits for it. */
    public static Elasticsearch start(ElasticsearchCommand command) {
        Elasticsearch elasticsearch = new Elasticsearch(command);
        elasticsearch.supervisor.start();
        return elasticsearch;
    }

    /** Where the node answers, now or after its restart. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + command.port());
    }

    /** Whether the node is running. */
    public boolean isReady() {
        return ready;
    }

    /** Waits until the node has started for the first time; throws {@link CannotStart} when it will not. */
    public void awaitReady() {
        try {
            firstReady.join();
        } catch (CompletionException failure) {
            throw new CannotStart(failure.getCause().getMessage(), failure.getCause());
        }
    }

    /** Ends the node and waits for its end. */
    @Override
    public void close() {
        ElasticsearchProcess last;
        synchronized (this) {
            closing = true;
            ready = false;
            last = process;
        }
        supervisor.interrupt();
        if (last != null) {
            last.end();
        }
    }

    private void supervise() {
        Backoff backoff = new Backoff();
        try {
            while (!closing) {
                long startedNanos = System.nanoTime();
                String end = runOnce();
                if (closing) {
                    return;
                }
                if (!firstReady.isDone()) {
                    firstReady.completeExceptionally(
                            new CannotStart("Elasticsearch, which holds the views, did not start: " + end));
                    return;
                }
                Duration wait = backoff.after(Duration.ofNanos(System.nanoTime() - startedNanos));
                LOG.warn("Elasticsearch ended ({}) and is started again in {} ms.", end, wait.toMillis());
                Thread.sleep(wait);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private String runOnce() throws InterruptedException {
        try {
            ElasticsearchProcess running = startUnlessClosing();
            FirstAnswer answer = running.awaitFirstAnswer(READY_WITHIN);
            return switch (answer) {
                case FirstAnswer.Failed failed -> {
                    running.end();
                    yield failed.reason();
                }
                case FirstAnswer.Ready answered -> serve(running);
            };
        } catch (IOException failure) {
            return failure.getMessage();
        }
    }

    private String serve(ElasticsearchProcess running) throws InterruptedException {
        LOG.info("Elasticsearch is ready at {} (process {}).", address(), running.id());
        ready = true;
        firstReady.complete(null);
        int status = running.awaitEnd();
        ready = false;
        return "its process ended with status " + status;
    }

    private synchronized ElasticsearchProcess startUnlessClosing() throws IOException, InterruptedException {
        if (closing) {
            throw new InterruptedException("closing");
        }
        process = ElasticsearchProcess.start(command);
        return process;
    }
}
