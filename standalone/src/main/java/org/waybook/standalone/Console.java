package org.waybook.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;

/** The few lines that a person at the terminal sees; all else goes to the log file. */
final class Console {

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

    void stopping() {
        out.println("Stopping Waybook ...");
    }
}
