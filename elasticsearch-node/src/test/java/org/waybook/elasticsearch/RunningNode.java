package org.waybook.elasticsearch;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A node in a child JVM, started from the class path that ships, as the application does. */
final class RunningNode implements AutoCloseable {

    private static final int ENDS_WITHIN_SECONDS = 30;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String firstLine;

    private RunningNode(Process process, String firstLine) {
        this.process = process;
        this.firstLine = firstLine;
    }

    static RunningNode start(Path dataFolder, String... moreArguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                String.join(File.pathSeparator, "target/classes", "target/lib/*"),
                ElasticsearchNode.class.getName(),
                dataFolder.toString()));
        command.addAll(List.of(moreArguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output = process.inputReader();
        return new RunningNode(process, output.readLine());
    }

    String firstLine() {
        return firstLine;
    }

    int port() {
        return Integer.parseInt(firstLine.replace("ready http-port=", ""));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    Answer put(String path, String json) throws IOException, InterruptedException {
        return send("PUT", path, json);
    }

    Answer post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, json);
    }

    private Answer send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Closes the node's standard input and nothing else; tells whether the process ended by that. */
    boolean endsWhenStandardInputEnds() throws IOException, InterruptedException {
        process.outputWriter().close();
        return process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
    }

    int exitStatus() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        http.close();
        kill();
    }

    record Answer(int status, String body) {}
}
