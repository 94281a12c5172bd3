package org.waybook.standalone;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What somebody asked for on the command line.
 *
 * @param dataDirectory where everything is kept
 * @param port the port of the page and the API, 0 for any free one
 * @param demo how many demo consignments, where it was said
 * @param mongodbUri the MongoDB that keeps the log, where it is not kept in the data directory
 */
record RunOptions(Path dataDirectory, int port, Optional<Integer> demo, Optional<String> mongodbUri) {}
