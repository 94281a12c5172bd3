package org.waybook.projections.testing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.waybook.projections.consignment.ConsignmentView;
import org.waybook.projections.index.BulkWriter;
import org.waybook.projections.index.Patience;
import org.waybook.projections.index.ViewIndex;
import org.waybook.projections.processing.ProcessingSettings;
import org.waybook.projections.processing.ViewFunction;
import org.waybook.projections.processing.ViewProcessor;
import org.waybook.projections.processing.ViewProcessors;
import org.waybook.projections.processing.ViewProgressIndex;
import org.waybook.projections.quality.QualityView;
import org.waybook.projections.timeline.TimelineView;
import org.waybook.projections.views.ProgressDocument;
import org.waybook.projections.views.View;

/** Both views of a log, as an application builds them, with tokens and dead letters in memory. */
public final class TestViews implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration REFRESHED_EVERY = Duration.ofMillis(500);
    private static final int REMEMBERED = 5_000;

    private final ElasticsearchClient elasticsearch;
    private final TokenStore tokens = new InMemoryTokenStore();
    private final Map<String, SequencedDeadLetterQueue<EventMessage<?>>> queues = new ConcurrentHashMap<>();
    private final ViewProcessors processors;

    /** Prepares the views; they follow the log from {@link #start} on. */
    public TestViews(ElasticsearchClient elasticsearch, EventStore log, ProcessingSettings settings) {
        this(
                elasticsearch,
                log,
                settings,
                List.of(new ConsignmentView(log, REMEMBERED), new TimelineView(), new QualityView(log)));
    }

    /** Prepares views that are built by other functions. */
    public TestViews(
            ElasticsearchClient elasticsearch,
            EventStore log,
            ProcessingSettings settings,
            List<ViewFunction> functions) {
        this.elasticsearch = elasticsearch;
        this.processors = new ViewProcessors(
                functions.stream()
                        .map(function -> new ViewProcessor(
                                function,
                                new ViewIndex(elasticsearch, function.view()),
                                new BulkWriter(elasticsearch, function.view(), Patience.USUAL),
                                log,
                                tokens,
                                NoTransactionManager.instance(),
                                this::queue,
                                settings))
                        .toList(),
                new ViewProgressIndex(elasticsearch),
                REFRESHED_EVERY,
                true);
    }

    /** Usual settings of a test. */
    public static ProcessingSettings settings() {
        return new ProcessingSettings(2, 200, 1, 0);
    }

    /** Removes whatever views an earlier test left. */
    public static void clear(ElasticsearchClient elasticsearch) {
        try {
            for (View view : View.values()) {
                elasticsearch.indices().delete(d -> d.index(view.index()).ignoreUnavailable(true));
            }
            elasticsearch.indices().delete(d -> d.index(ProgressDocument.INDEX).ignoreUnavailable(true));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public TestViews start() {
        processors.start();
        return this;
    }

    /** Waits until both views can be searched up to a position. */
    public TestViews awaitPosition(long position) throws InterruptedException {
        for (View view : View.values()) {
            if (!processors.await(view, position, PATIENCE)) {
                throw new AssertionError(view + " is only at " + processors.of(view) + ", not at " + position);
            }
        }
        return this;
    }

    public ViewProcessors processors() {
        return processors;
    }

    public ElasticsearchClient elasticsearch() {
        return elasticsearch;
    }

    @Override
    public void close() {
        processors.stop();
    }

    private SequencedDeadLetterQueue<EventMessage<?>> queue(String processor) {
        return queues.computeIfAbsent(processor, ignored -> InMemorySequencedDeadLetterQueue.<EventMessage<?>>builder()
                .build());
    }
}
