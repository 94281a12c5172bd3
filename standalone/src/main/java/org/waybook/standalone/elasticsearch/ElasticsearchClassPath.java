package org.waybook.standalone.elasticsearch;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.waybook.standalone.preflight.CannotStart;

/** Finds the node's jars: beside the application's own, or where a system property says. */
public final class ElasticsearchClassPath {

    private static final String PROPERTY = "waybook.elasticsearch.class-path";

    private ElasticsearchClassPath() {}

    /** The class path of the node; throws {@link CannotStart} when its jars are missing. */
    public static String find() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .orElseGet(ElasticsearchClassPath::besideTheApplication);
    }

    private static String besideTheApplication() {
        Path jars = applicationJar().resolveSibling("elasticsearch");
        if (!Files.isDirectory(jars)) {
            throw new CannotStart(
                    "The jars of Elasticsearch are missing in " + jars + ". Build Waybook anew with ./waybook run.");
        }
        return jars.resolve("*").toString();
    }

    private static Path applicationJar() {
        URI location = URI.create(ElasticsearchClassPath.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        return Path.of(location).toAbsolutePath();
    }
}
