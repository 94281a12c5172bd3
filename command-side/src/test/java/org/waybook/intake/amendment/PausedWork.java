package org.waybook.intake.amendment;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.circumstance.Circumstances;

/** A unit of work in a thread of its own that waits between what it decides and its commit. */
final class PausedWork implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private UnitOfWork<?> work;

    /** Decides, and stops before the commit. */
    void decide(Circumstances circumstances, CorrelationDataProvider correlation, Runnable decision) {
        inThread(() -> {
            work = DefaultUnitOfWork.startAndGet(
                    GenericCommandMessage.asCommandMessage("race").andMetaData(EventMetadata.of(circumstances)));
            work.registerCorrelationDataProvider(correlation);
            decision.run();
            return null;
        });
    }

    /** Commits; answers what refused it. */
    Optional<RuntimeException> commit() {
        return inThread(() -> {
            try {
                work.commit();
                return Optional.empty();
            } catch (RuntimeException refused) {
                return Optional.of(refused);
            }
        });
    }

    @Override
    public void close() {
        thread.close();
    }

    private <T> T inThread(Callable<T> action) {
        try {
            return thread.submit(action).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
