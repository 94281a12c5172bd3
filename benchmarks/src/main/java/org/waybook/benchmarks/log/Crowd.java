package org.waybook.benchmarks.log;

import java.util.List;
import java.util.stream.IntStream;
import org.waybook.benchmarks.load.Contender;
import org.waybook.benchmarks.load.Contender.Appender;

/**
 * How many write at once.
 *
 * @param writers each on a thread of its own
 * @param eventsPerAppend that each of them writes together
 */
record Crowd(int writers, int eventsPerAppend) {

    /** The work of each writer on a contender. */
    List<Appender> on(Contender contender) {
        return IntStream.range(0, writers)
                .mapToObj(writer -> contender.appender(eventsPerAppend))
                .toList();
    }
}
