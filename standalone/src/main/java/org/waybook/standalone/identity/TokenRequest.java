package org.waybook.standalone.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints a token of a demo user; for machines without curl. Arguments: user and port. */
public final class TokenRequest {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(10);

    private TokenRequest() {}

    /** Asks the Waybook of this machine. */
    public static void main(String... arguments) throws InterruptedException {
        String user = arguments[0];
        String port = arguments[1];
        try {
            Matcher token = TOKEN.matcher(ask(user, port));
            if (token.find()) {
                System.out.println(token.group(1));
            } else {
                fail("There is no demo user '" + user + "'. Choose one of: " + names());
            }
        } catch (IOException nobodyThere) {
            fail("Waybook does not run on port " + port
                    + ". Start it with ./waybook run, or name its port with --port.");
        }
    }

    /** A token of a demo user, empty when there is no such user. */
    public static Optional<String> token(String user, int port) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(ask(user, Integer.toString(port)));
        return token.find() ? Optional.of(token.group(1)) : Optional.empty();
    }

    static String ask(String user, String port) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                .timeout(ANSWERED_WITHIN)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static String names() {
        return DemoUsers.all().stream().map(DemoUser::name).collect(Collectors.joining(" "));
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
