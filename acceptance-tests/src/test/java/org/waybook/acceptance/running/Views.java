package org.waybook.acceptance.running;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.waybook.acceptance.api.Api;
import tools.jackson.databind.JsonNode;

/** How far the views are, and what they hold. */
public final class Views {

    private static final String OPERATOR = "operator.eu";
    private static final String READER = "auditor.eu";

    /** Longer than any policy waits for the next event. */
    private static final Duration QUIET_FOR = Duration.ofSeconds(4);

    private static final Duration QUIET_WITHIN = Duration.ofMinutes(5);

    private Views() {}

    /** Whether no demo data is to come. */
    public static boolean isFilled(Api api) {
        return !api.get(READER, "/api/status")
                .expect(200)
                .json()
                .at("/demo/running")
                .asBoolean(false);
    }

    /** Whether every view has taken in the whole log. */
    public static boolean caughtUp(Api api) {
        JsonNode status = api.get(READER, "/api/status").expect(200).json();
        long head = status.at("/head").asLong();
        return !status.at("/views").isEmpty()
                && status.at("/views")
                        .valueStream()
                        .allMatch(view -> view.at("/completeTo").asLong() == head);
    }

    /** The last position of the log. */
    public static long head(Api api) {
        return api.get(READER, "/api/status").expect(200).number("/head");
    }

    /** A sum over all documents of all views, without what differs between two runs of the same story. */
    public static String checksum(Api api) {
        return api.get(OPERATOR, "/api/operations/view-checksum")
                .expect(200)
                .json()
                .toPrettyString();
    }

    /** Waits until nothing follows any more from what was sent: no event for a while, and the views show all of them. */
    public static void awaitQuiet(Api api) {
        AtomicLong last = new AtomicLong(-1);
        AtomicLong since = new AtomicLong(System.nanoTime());
        Waiting.until(QUIET_WITHIN, "nothing happens any more", () -> {
            long head = head(api);
            if (last.getAndSet(head) != head) {
                since.set(System.nanoTime());
            }
            return System.nanoTime() - since.get() > QUIET_FOR.toNanos() && caughtUp(api);
        });
    }
}
