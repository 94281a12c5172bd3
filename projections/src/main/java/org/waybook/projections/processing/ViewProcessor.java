package org.waybook.projections.processing;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waybook.projections.index.BulkWriter;
import org.waybook.projections.index.StoreUnavailable;
import org.waybook.projections.index.ViewIndex;
import org.waybook.projections.views.View;
import org.waybook.projections.views.ViewProgress;
import org.waybook.stores.DeadLetterQueues;

/** Follows the log for one view, from the position its tokens remember. */
public final class ViewProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(ViewProcessor.class);

    private static final int COORDINATORS = 1;

    private final ViewFunction function;
    private final ViewIndex index;
    private final ProcessingSettings settings;
    private final DeadLetters deadLetters;
    private final ViewWriter writer;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService workers;
    private final PooledStreamingEventProcessor processor;

    /** Prepares to follow a log; {@link #start} begins. */
    public ViewProcessor(
            ViewFunction function,
            ViewIndex index,
            BulkWriter bulkWriter,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            TokenStore tokens,
            TransactionManager transactions,
            DeadLetterQueues queues,
            ProcessingSettings settings) {
        String name = function.view().processor();
        this.function = function;
        this.index = index;
        this.settings = settings;
        this.deadLetters = new DeadLetters(queues.of(name));
        this.writer = new ViewWriter(function, bulkWriter, deadLetters);
        this.coordinator = Executors.newScheduledThreadPool(
                COORDINATORS,
                Thread.ofPlatform().name(name + "-coordinator-", 0).factory());
        this.workers = Executors.newScheduledThreadPool(
                settings.segments(),
                Thread.ofPlatform().name(name + "-worker-", 0).factory());
        this.processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(new ViewInvoker(function, writer))
                .errorHandler(PropagatingErrorHandler.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .messageSource(log)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(settings.segments())
                .batchSize(settings.batchSize())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .build();
    }

    /** The view it builds. */
    public View view() {
        return function.view();
    }

    /**
     * Makes sure of the index and begins to follow the log. Where the index had to be created, everything is read again.
     *
     * @throws StoreUnavailable when Elasticsearch does not answer; try again
     */
    public void start() {
        boolean empty = index.ensure(settings.shards(), settings.replicas());
        if (empty) {
            LOG.info("Index {} is new: view {} is built from the beginning.", view().index(), view().viewName());
            processor.resetTokens(StreamableMessageSource::createTailToken);
        }
        processor.start();
    }

    /** Stops following the log and waits for the batch at hand. */
    public void stop() {
        processor.shutDown();
        coordinator.shutdown();
        workers.shutdown();
    }

    /** Builds the view again from the beginning, in the same index: the same events make the same documents. */
    void rebuild() {
        processor.shutDown();
        processor.resetTokens(StreamableMessageSource::createTailToken);
        processor.start();
    }

    /** The last position up to which everything is written, {@link ViewProgress#NOTHING} where that is not known. */
    public long writtenTo() {
        Map<Integer, EventTrackerStatus> segments = processor.processingStatus();
        boolean allHere = !segments.isEmpty()
                && segments.values().stream()
                                .mapToDouble(
                                        status -> 1.0 / (status.getSegment().getMask() + 1.0))
                                .sum()
                        >= 1.0;
        return allHere
                ? segments.values().stream()
                        .mapToLong(ViewProcessor::position)
                        .min()
                        .orElse(ViewProgress.NOTHING)
                : ViewProgress.NOTHING;
    }

    /** As {@link #writtenTo}, of the parts of the view that are worked on here; empty while there are none. */
    public OptionalLong writtenHere() {
        return processor.processingStatus().values().stream()
                .mapToLong(ViewProcessor::position)
                .min();
    }

    /** Makes everything written so far searchable. */
    public void refresh() {
        index.refresh();
    }

    /** Number of documents among the dead letters. */
    public long deadLetters() {
        return deadLetters.documents();
    }

    /** Applies the dead letters of every document once more; answers how many documents are mended. */
    public int retryDeadLetters() {
        long waiting = deadLetters.documents();
        int mended = 0;
        for (long document = 0; document < waiting; document++) {
            mended += deadLetters.retryOne(writer::writeAgain) ? 1 : 0;
        }
        return mended;
    }

    private static long position(EventTrackerStatus status) {
        // a token of a replay counts from the position it has reached, not from where it will end
        TrackingToken token = WrappedToken.unwrapLowerBound(status.getTrackingToken());
        OptionalLong position = token == null ? OptionalLong.empty() : token.position();
        return position.orElse(ViewProgress.NOTHING);
    }
}
