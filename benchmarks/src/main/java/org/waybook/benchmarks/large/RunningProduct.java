package org.waybook.benchmarks.large;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waybook.contracts.json.DomainJson;
import tools.jackson.databind.JsonNode;

/** Waybook in a process of its own, as the launcher starts it, on an empty repository. */
public final class RunningProduct implements AutoCloseable {

    /** Where the launcher says what it runs: the jar, and the options of the JVM separated by blanks. */
    static final String JAR = "waybook.product";

    private static final String JVM_OPTIONS = "waybook.product.jvm-options";
    private static final System.Logger LOGGER = System.getLogger(RunningProduct.class.getName());
    private static final String READY = "Waybook is ready: ";
    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(10);

    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private RunningProduct(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** An answer. */
    record Answer(int status, JsonNode json) {}

    /** The jar that the launcher names, where it is built. */
    public static Optional<Path> jar() {
        return Optional.ofNullable(System.getProperty(JAR)).map(Path::of).filter(Files::isRegularFile);
    }

    /** Starts it and waits until it says that it is ready. */
    static RunningProduct start(Path jar, Path dataDirectory) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty(JVM_OPTIONS, "-Xmx1g").split(" ")));
        command.addAll(List.of("-jar", jar.toString(), "run", "--demo", "0", "--port", "0"));
        command.addAll(List.of("--data-dir", dataDirectory.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                String address = line.substring(READY.length()).split(" ")[0];
                Thread.ofVirtual().start(() -> readToTheEnd(lines));
                return new RunningProduct(process, address);
            }
        }
        throw new IOException("Waybook ended before it was ready.");
    }

    /** A process whose output nobody reads stands still; it is closed under the reader when the process is stopped. */
    private static void readToTheEnd(BufferedReader lines) {
        try {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException stopped) {
            LOGGER.log(System.Logger.Level.DEBUG, "Waybook has stopped", stopped);
        }
    }

    /** Files a message that lies in a file. */
    Answer file(String user, Path message) throws IOException, InterruptedException {
        return send(user, "/api/filings", "POST", BodyPublishers.ofFile(message));
    }

    /** Reads. */
    JsonNode get(String user, String path) throws IOException, InterruptedException {
        return send(user, path, "GET", BodyPublishers.noBody()).json();
    }

    /** Time of processors that it took so far, with that of the search engine's process. */
    Duration processorTime() {
        Stream<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants());
        return all.map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private Answer send(String user, String path, String method, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token(user))
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
        try (InputStream content = answer.body()) {
            return new Answer(answer.statusCode(), DomainJson.mapper().readTree(content.readAllBytes()));
        }
    }

    private String token(String user) throws IOException, InterruptedException {
        String known = tokens.get(user);
        if (known != null) {
            return known;
        }
        String secret = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        String json = http.send(request, BodyHandlers.ofString()).body();
        String token = DomainJson.mapper().readTree(json).get("access_token").asString();
        tokens.put(user, token);
        return token;
    }
}
