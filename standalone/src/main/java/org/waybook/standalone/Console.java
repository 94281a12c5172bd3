package org.waybook.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.waybook.standalone.demo.FillingBar;

/** The few lines that a person at the terminal sees; all else goes to the log file. */
final class Console {

    private static final String AT_A_TERMINAL = "waybook.terminal";

    private final PrintWriter out;

    Console(PrintWriter out) {
        this.out = out;
    }

    void starting(Path dataDirectory) {
        out.println("Starting Waybook, which keeps everything in " + dataDirectory);
    }

    void ready(String address) {
        out.println("Waybook is ready: " + address + " (Ctrl-C stops it)");
    }

    /** Shows how far the demo data is; the launcher says whether a person looks on. */
    void filling(FillingBar bar, CountDownLatch closed) throws InterruptedException {
        bar.show(out, Boolean.getBoolean(AT_A_TERMINAL), closed);
    }

    void stopping() {
        out.println("Stopping Waybook ...");
    }
}
