package org.waybook.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Where and when something was measured.
 *
 * @param processor its model
 * @param cores that this process may use
 * @param memoryBytes of the machine
 * @param kernel operating system and its version
 * @param fileSystem kind of file system that the measured files are on
 * @param jdk vendor and version
 * @param heapBytes the most that this process uses for objects
 * @param loadAverage of the last minute, negative where unknown; beside 0 it says that others were at work too
 * @param startedAt to the second, UTC
 */
public record Machine(
        String processor,
        int cores,
        long memoryBytes,
        String kernel,
        String fileSystem,
        String jdk,
        long heapBytes,
        double loadAverage,
        Instant startedAt) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** The machine that this runs on, and the file system of a directory that exists. */
    public static Machine present(Clock clock, Path directory) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try {
            return new Machine(
                    processorModel(),
                    Runtime.getRuntime().availableProcessors(),
                    system.getTotalMemorySize(),
                    System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                            + System.getProperty("os.arch"),
                    Files.getFileStore(directory).type(),
                    System.getProperty("java.vendor") + " " + System.getProperty("java.vm.version"),
                    Runtime.getRuntime().maxMemory(),
                    system.getSystemLoadAverage(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException e) {
            throw new UncheckedIOException("The file system of " + directory + " cannot be told", e);
        }
    }

    private static String processorModel() throws IOException {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
