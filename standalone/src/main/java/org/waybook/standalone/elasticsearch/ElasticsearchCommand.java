package org.waybook.standalone.elasticsearch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line of the node's process.
 *
 * @param classPath the node's own class path, with the separator of the platform
 * @param dataFolder where the node keeps the views
 * @param port the HTTP port it must answer on
 */
public record ElasticsearchCommand(String classPath, Path dataFolder, int port) {

    /** Enough for a year of a small member state's consignments; with the application it stays under 3 GB resident. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms256m",
            "-Xmx1g",
            "-XX:+UseG1GC",
            "-XX:MaxDirectMemorySize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "--add-modules=jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true");

    private static final String MAIN_CLASS = "org.waybook.elasticsearch.ElasticsearchNode";

    List<String> words() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Stream.of(
                        ownProcessGroup().stream(),
                        Stream.of(java.toString()),
                        JVM_OPTIONS.stream(),
                        Stream.of("-cp", classPath, MAIN_CLASS, dataFolder.toString(), Integer.toString(port)))
                .flatMap(words -> words)
                .toList();
    }

    /** The terminal sends Ctrl-C to a whole process group, and the node must outlive what writes to it. */
    private static List<String> ownProcessGroup() {
        if (onPath("setsid")) {
            return List.of("setsid");
        }
        if (onPath("sh")) {
            // A JVM leaves a signal alone that was ignored when it started.
            return List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");
        }
        return List.of();
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
