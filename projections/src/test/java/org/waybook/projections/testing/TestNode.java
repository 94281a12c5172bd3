package org.waybook.projections.testing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.waybook.projections.views.ElasticsearchConnection;

/** The real Elasticsearch node in a JVM of its own, one for all tests of a module; it ends with the tests. */
public final class TestNode {

    private static final String READY = "ready http-port=";
    private static final String MAIN_CLASS = "org.waybook.elasticsearch.ElasticsearchNode";

    private static TestNode shared;

    private final Process process;
    private final URI address;

    private TestNode(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** The node that all tests share. */
    public static synchronized TestNode shared() {
        if (shared == null) {
            shared = start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::end));
        }
        return shared;
    }

    /** A node of one's own, to be ended by the test. */
    public static TestNode start() {
        try {
            return start(Files.createTempDirectory("waybook-views"), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A node on a data folder and a port of the caller's choice; 0 is any free port. */
    public static TestNode start(Path data, int port) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "--enable-native-access=ALL-UNNAMED",
                            "--add-modules=jdk.incubator.vector",
                            "-cp",
                            System.getProperty("waybook.elasticsearch.class-path"),
                            MAIN_CLASS,
                            data.toString(),
                            Integer.toString(port))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader output = process.inputReader();
            String first = output.readLine();
            if (first == null || !first.startsWith(READY)) {
                throw new IllegalStateException("Elasticsearch did not start: " + first + "; see " + data);
            }
            Thread.ofPlatform().daemon().start(() -> output.lines().forEach(line -> {}));
            return new TestNode(process, URI.create("http://127.0.0.1:" + first.substring(READY.length())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public URI address() {
        return address;
    }

    /** A new client of this node. */
    public ElasticsearchClient client() {
        return ElasticsearchConnection.to(List.of(address));
    }

    /** The processor time that the node has used so far. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Ends the node at once, as a crash would. */
    public void end() {
        process.destroyForcibly().onExit().join();
    }
}
