package org.waybook.benchmarks.commands;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The write side brings libraries that the peers do not get along with, so its loads run in a process of their own. */
public final class WriteSideProcess {

    private WriteSideProcess() {}

    /**
     * Runs a load with the libraries of the product until it ends, and passes on what it prints.
     *
     * @param directory empty; the load's first argument, and where its log is
     * @param heap as {@code -Xmx} takes it
     * @throws IOException when it fails, with its log
     */
    public static void run(
            Path product, Path directory, String heap, Class<?> load, List<String> arguments, Consumer<String> line)
            throws IOException {
        Path log = directory.resolve("load.log");
        Process process = new ProcessBuilder(command(product, directory, heap, load, arguments))
                .redirectError(log.toFile())
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line);
        } catch (RuntimeException failure) {
            process.destroy();
            throw failure;
        }
        int status = process.onExit().join().exitValue();
        if (status != 0) {
            throw new IOException("The write side ended with " + status + ": " + Files.readString(log));
        }
    }

    private static List<String> command(
            Path product, Path directory, String heap, Class<?> load, List<String> arguments) {
        CodeSource own = load.getProtectionDomain().getCodeSource();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "-Daxoniq.update-checker.disabled=true",
                "-Ddisable-axoniq-console-message=true",
                "-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider",
                "-cp",
                product.resolveSibling("lib") + File.separator + "*" + File.pathSeparator
                        + own.getLocation().getPath(),
                load.getName(),
                directory.toString()));
        command.addAll(arguments);
        return command;
    }
}
