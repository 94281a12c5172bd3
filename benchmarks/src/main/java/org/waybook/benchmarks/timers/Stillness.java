package org.waybook.benchmarks.timers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Waits until the process is still: what the index writes anew in the background is done. */
final class Stillness {

    private static final long LOOK_MILLIS = 2_000;
    private static final double BUSY_SHARE_MAX = 0.1;
    private static final int LOOKS_MAX = 60;

    private Stillness() {}

    static void await() throws InterruptedException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double share = 1;
        for (int looks = 0; looks < LOOKS_MAX && share > BUSY_SHARE_MAX; looks++) {
            long before = system.getProcessCpuTime();
            Thread.sleep(LOOK_MILLIS);
            share = (system.getProcessCpuTime() - before) / (LOOK_MILLIS * 1e6);
        }
    }

    /** Bytes of the heap that are in use when everything else is collected. */
    static double heapInUse() {
        for (int collection = 0; collection < 3; collection++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
