package org.waybook.stores;

import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Tells how far the readers of the log are that run in this process; a bean of whoever runs some. */
@FunctionalInterface
public interface ReaderPositions {

    /** The last position each reader has done, by its name: -1 before the first, empty while it does not run here. */
    Map<String, Supplier<OptionalLong>> byName();
}
