package org.waybook.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waybook.standalone.elasticsearch.ElasticsearchCommand;
import org.waybook.standalone.evidence.SigningKeystore;

/** The settings that follow from the options; given as arguments, so that no environment variable changes them. */
record Settings(RunOptions options, Path dataDirectory, int port) {

    /** Where people open the page; also the issuer of tokens. */
    String address() {
        return "http://localhost:" + port;
    }

    Path logFile() {
        return dataDirectory.resolve("logs").resolve("waybook.log");
    }

    String[] asArguments(ElasticsearchCommand node) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                // cookies know no port: two Waybooks on one machine must not sign each other's people out
                "--server.servlet.session.cookie.name=waybook-" + port,
                "--logging.file.name=" + logFile(),
                "--waybook.data-directory=" + dataDirectory,
                "--waybook.issuer=" + address(),
                "--waybook.elasticsearch.uri=http://127.0.0.1:" + node.port()));
        SigningKeystore key = SigningKeystore.in(dataDirectory);
        arguments.add("--waybook.checkpoints.keystore=" + key.keystore());
        arguments.add("--waybook.checkpoints.keystore-password-file=" + key.passwordFile());
        options.demo().ifPresent(demo -> arguments.add("--waybook.demo.consignments=" + demo));
        options.demoSeed().ifPresent(seed -> arguments.add("--waybook.demo.seed=" + seed));
        options.demoAnchor().ifPresent(anchor -> arguments.add("--waybook.demo.anchor=" + anchor));
        options.referenceData().ifPresent(lists -> arguments.add("--waybook.reference-data=" + lists.toAbsolutePath()));
        options.mongodbUri().ifPresent(uri -> arguments.add("--waybook.mongodb-uri=" + uri));
        return arguments.toArray(String[]::new);
    }
}
