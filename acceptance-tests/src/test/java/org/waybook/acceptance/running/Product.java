package org.waybook.acceptance.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built product, and how the launcher starts it. */
public final class Product {

    private static final Pattern JVM_OPTIONS =
            Pattern.compile("readonly JVM_OPTIONS=\\(\\n(.*?)\\n\\)", Pattern.DOTALL);

    private Product() {}

    /** A file of the repository. */
    public static Path file(String path) {
        return Path.of(System.getProperty("waybook.root", "..")).resolve(path).normalize();
    }

    /** A folder for what a test leaves behind. */
    public static Path target(String path) {
        return file("acceptance-tests/target").resolve(path);
    }

    /** The command line of {@code ./waybook run} with these options, without its check whether a build is stale. */
    static List<String> command(List<String> options) throws IOException {
        return command("run", options);
    }

    /** The command line of a command of the launcher that Waybook itself carries out. */
    static List<String> command(String name, List<String> options) throws IOException {
        Path jar = file("standalone/target/waybook/waybook.jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(
                    jar
                            + " is not there. Build the product first: mvn -DskipTests package, or run all tests by mvn verify.");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(launcherOptions());
        command.addAll(List.of("-jar", jar.toString(), name));
        command.addAll(options);
        return command;
    }

    /** Read out of the launcher, so that what is tested is what people run. */
    private static List<String> launcherOptions() throws IOException {
        Matcher options = JVM_OPTIONS.matcher(Files.readString(file("waybook")));
        if (!options.find()) {
            throw new IllegalStateException(
                    "The launcher has no list JVM_OPTIONS any more. Read its options another way.");
        }
        return options.group(1).lines().map(String::strip).toList();
    }
}
