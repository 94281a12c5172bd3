package org.waybook.elasticsearch;

import java.nio.file.Path;

/**
 * What the process is told when it is started.
 *
 * @param dataFolder where the node keeps everything it writes
 * @param httpPort the port to answer on, 0 for any free one
 */
record NodeArguments(Path dataFolder, int httpPort) {

    private static final int PORT_MAX = 65_535;
    private static final String USAGE =
            "Start the node with its data folder and, if it must be a certain one, its HTTP port (0 to " + PORT_MAX
                    + ", 0 for any free one).";

    NodeArguments {
        if (httpPort < 0 || httpPort > PORT_MAX) {
            throw new IllegalArgumentException("The port " + httpPort + " does not exist. " + USAGE);
        }
    }

    /** Reads the command line; throws {@link IllegalArgumentException} with a sentence for the reader. */
    static NodeArguments parse(String... arguments) {
        return switch (arguments.length) {
            case 1 -> new NodeArguments(folder(arguments[0]), 0);
            case 2 -> new NodeArguments(folder(arguments[0]), port(arguments[1]));
            default -> throw new IllegalArgumentException(arguments.length + " arguments were given. " + USAGE);
        };
    }

    private static Path folder(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("The port '" + text + "' is not a number. " + USAGE, notANumber);
        }
    }
}
