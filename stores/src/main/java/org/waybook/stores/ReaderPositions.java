package org.waybook.stores;

import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Tells how far the readers of the log are that run in this process; a bean of whoever runs some. */
@FunctionalInterface
public interface ReaderPositions {

    /** The bean that tells it of what Axon runs in this process, such as policies. */
    String OF_PROCESSORS = "processorPositions";

    /** The last position each reader has done, by its name: -1 before the first, empty while it does not run here. */
    Map<String, Supplier<OptionalLong>> byName();

    /** The last position one reader has done, as {@link #byName()} tells it; empty also when there is none of that name. */
    default OptionalLong of(String reader) {
        return byName().getOrDefault(reader, OptionalLong::empty).get();
    }
}
