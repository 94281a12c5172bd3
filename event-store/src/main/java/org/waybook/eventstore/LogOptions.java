package org.waybook.eventstore;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a log is opened with.
 *
 * @param clock gives commits their time
 * @param chunkClock gives chunks the time of their put; the machine's, where the other may stand in the past
 * @param commitIdentifiers gives commits their identifiers, and must never repeat
 * @param metrics is told what the log does
 */
public record LogOptions(Clock clock, Clock chunkClock, Supplier<UUID> commitIdentifiers, LogMetrics metrics) {

    /** One clock for everything, random identifiers, nothing counted. */
    public static LogOptions of(Clock clock) {
        return new LogOptions(clock, clock, UUID::randomUUID, LogMetrics.NONE);
    }

    /** The same with another source of commit identifiers. */
    public LogOptions withCommitIdentifiers(Supplier<UUID> source) {
        return new LogOptions(clock, chunkClock, source, metrics);
    }

    /** The same with another clock for chunks. */
    public LogOptions withChunkClock(Clock ofChunks) {
        return new LogOptions(clock, ofChunks, commitIdentifiers, metrics);
    }

    /** The same with somebody who counts. */
    public LogOptions withMetrics(LogMetrics counting) {
        return new LogOptions(clock, chunkClock, commitIdentifiers, counting);
    }
}
