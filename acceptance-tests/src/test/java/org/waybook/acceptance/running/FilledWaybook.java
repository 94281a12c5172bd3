package org.waybook.acceptance.running;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.waybook.acceptance.api.Api;

/** One Waybook full of demo data for all test classes that only add to it; started by the first that asks for it. */
public final class FilledWaybook implements ParameterResolver {

    /** Enough for the stories, which are planted from 1,000 on. */
    public static final int CONSIGNMENTS = 1_500;

    public static final String SEED = "7";

    /** Lies in the past, so that everything filed by a test comes after all demo data. */
    public static final String ANCHOR = "2026-03-01T00:00:00Z";

    private static final Duration FILLED_WITHIN = Duration.ofMinutes(5);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Filled.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(FilledWaybook.class))
                .computeIfAbsent(Attempt.class, key -> Attempt.start(), Attempt.class)
                .filled();
    }

    /** The options that make two Waybooks tell the same stories. */
    public static String[] options() {
        return new String[] {"--demo", Integer.toString(CONSIGNMENTS), "--demo-seed", SEED, "--demo-anchor", ANCHOR};
    }

    /** Waits until the demo data is played and can be searched; tells how long that took. */
    public static Duration awaitFilled(Api api) {
        return Waiting.until(FILLED_WITHIN, "all demo data is filed", () -> Views.isFilled(api))
                .plus(Waiting.until(FILLED_WITHIN, "all of it is searchable", () -> Views.caughtUp(api)));
    }

    /** A start that failed is not tried again by each test class. */
    private record Attempt(Optional<Filled> success, Optional<Throwable> failure) implements AutoCloseable {

        static Attempt start() {
            try {
                return new Attempt(Optional.of(Filled.start()), Optional.empty());
            } catch (RuntimeException | AssertionError failure) {
                return new Attempt(Optional.empty(), Optional.of(failure));
            }
        }

        Filled filled() {
            return success.orElseThrow(() -> new AssertionError("The filled Waybook did not start.", failure.get()));
        }

        @Override
        public void close() {
            success.ifPresent(Filled::close);
        }
    }

    /**
     * A filled Waybook.
     *
     * @param head the last position of the log then
     * @param checksum of its views before any test added to it
     * @param readyAfter from the start of the process to the ready line
     * @param filledAfter from the start of the process until everything could be searched
     */
    public record Filled(
            RunningWaybook waybook,
            Path data,
            Api api,
            long head,
            String checksum,
            Duration readyAfter,
            Duration filledAfter) {

        private static Filled start() {
            Path data = DataDirectories.fresh("filled");
            RunningWaybook waybook = RunningWaybook.start(data, options());
            try {
                Duration readyAfter = waybook.age();
                Api api = waybook.api();
                awaitFilled(api);
                Duration filledAfter = waybook.age();
                return new Filled(waybook, data, api, Views.head(api), Views.checksum(api), readyAfter, filledAfter);
            } catch (RuntimeException | AssertionError failure) {
                waybook.close();
                throw failure;
            }
        }

        private void close() {
            waybook.close();
            DataDirectories.delete(data);
        }
    }
}
