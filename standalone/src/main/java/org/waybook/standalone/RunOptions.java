package org.waybook.standalone;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody asked for on the command line.
 *
 * @param dataDirectory where everything is kept
 * @param port the port of the page and the API, 0 for any free one
 * @param demo how many demo consignments, where it was said
 * @param demoSeed of the demo data, where it was said
 * @param demoAnchor where the demo data ends, UTC, where it was said
 * @param referenceData directory of code lists, where there is one
 * @param mongodbUri the MongoDB that keeps the log, where it is not kept in the data directory
 */
record RunOptions(
        Path dataDirectory,
        int port,
        Optional<Integer> demo,
        Optional<Long> demoSeed,
        Optional<Instant> demoAnchor,
        Optional<Path> referenceData,
        Optional<String> mongodbUri) {}
