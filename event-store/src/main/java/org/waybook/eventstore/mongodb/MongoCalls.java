package org.waybook.eventstore.mongodb;

import com.mongodb.MongoException;
import java.util.function.Supplier;
import org.waybook.eventstore.LogUnavailable;

/** Calls of the driver whose failures are told in the log's own terms. */
final class MongoCalls {

    private MongoCalls() {}

    static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException e) {
            throw unavailable(e);
        }
    }

    static LogUnavailable unavailable(MongoException cause) {
        return new LogUnavailable(
                "MongoDB cannot be reached or refused the call (" + cause.getMessage()
                        + "); check that its replica set has a primary and a majority",
                cause);
    }
}
