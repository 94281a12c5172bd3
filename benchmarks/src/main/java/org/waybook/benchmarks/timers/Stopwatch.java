package org.waybook.benchmarks.timers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Time since a moment, by the clock and of the processor: others who use the machine lengthen the second less.
 *
 * @param cpuNanos of the whole process, what the index writes anew in the background included
 */
record Stopwatch(long nanos, long cpuNanos) {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /**
     * How many in a second.
     *
     * @param perCpuSecond in a second of the processor
     */
    record Pace(double perSecond, double perCpuSecond) {}

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime(), SYSTEM.getProcessCpuTime());
    }

    double seconds() {
        return (System.nanoTime() - nanos) / 1e9;
    }

    Pace pace(long count) {
        return new Pace(count / seconds(), count * 1e9 / Math.max(1, SYSTEM.getProcessCpuTime() - cpuNanos));
    }
}
