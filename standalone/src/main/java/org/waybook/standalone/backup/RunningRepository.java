package org.waybook.standalone.backup;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.waybook.standalone.identity.TokenRequest;
import org.waybook.standalone.preflight.CannotStart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the Waybook that runs on this machine for a backup, as its operator. */
final class RunningRepository {

    private static final String OPERATOR = "operator.eu";
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_MILLIS = 250;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final int port;

    RunningRepository(int port) {
        this.port = port;
        this.address = "http://localhost:" + port;
    }

    /** Takes a backup and waits for its end; answers its number and head, or throws with the sentence of the answer. */
    JsonNode backUp(Path directory, Path dataDirectory) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String token = TokenRequest.token(OPERATOR, port)
                    .orElseThrow(() -> new CannotStart(
                            "The Waybook on port " + port + " knows no " + OPERATOR + "; begin the backup by its API."));
            String wanted = JSON.writeValueAsString(
                    Map.of("directory", directory.toString(), "dataDirectory", dataDirectory.toString()));
            JsonNode job = send(http, request("/api/operations/backups", token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(wanted)));
            while (job.path("state").asString().equals("RUNNING")) {
                Thread.sleep(LOOK_AGAIN_MILLIS);
                job = send(
                        http,
                        request("/api/operations/backups/" + job.path("id").asString(), token));
            }
            if (!job.path("state").asString().equals("DONE")) {
                throw new CannotStart(job.path("problem").asString());
            }
            return job;
        } catch (ConnectException nobody) {
            throw new CannotStart(
                    "The data directory " + dataDirectory + " is in use, but no Waybook answers on port " + port
                            + ". Name its port with --port.",
                    nobody);
        }
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(ANSWERED_WITHIN)
                .header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        JsonNode answer = JSON.readTree(response.body());
        if (response.statusCode() / 100 != 2) {
            throw new CannotStart(answer.path("detail").asString("The backup was refused with status "
                    + response.statusCode() + "; look into the log file of Waybook."));
        }
        return answer;
    }
}
