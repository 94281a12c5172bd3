package org.waybook.eventstore.rocksdb;

import java.io.IOException;
import java.util.List;

/** A command of the operating system that a test needs and may do without. */
final class SystemCommand {

    private SystemCommand() {}

    /** Runs a command; answers whether it is there and ended well. */
    static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
