package org.waybook.projections.processing;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.waybook.projections.views.View;
import org.waybook.projections.views.ViewProgress;

/**
 * All views of this process: starts them as soon as Elasticsearch answers, makes searchable what was written, and tells
 * how far they are.
 */
public final class ViewProcessors implements ViewProgress, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ViewProcessors.class);

    /** Between two attempts to start while Elasticsearch does not answer. */
    private static final Duration START_AGAIN_AFTER = Duration.ofMillis(500);

    /** Between two looks of somebody who waits for a position: less than a person notices. */
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(10);

    /** Of the time of Elasticsearch, making searchable may take one part in so many. */
    private static final int REFRESH_SHARE = 10;

    private final List<ViewProcessor> processors;
    private final Map<View, Long> notBeforeNanos = new ConcurrentHashMap<>();
    private final Map<View, Progress> searchable = new ConcurrentHashMap<>();
    private final ViewProgressIndex published;
    private final Duration refreshInterval;
    private final boolean autoStart;
    private volatile ScheduledExecutorService clockwork;

    /** Gathers the processors of a process; nothing runs before {@link #start}. */
    public ViewProcessors(
            List<ViewProcessor> processors, ViewProgressIndex published, Duration refreshInterval, boolean autoStart) {
        this.processors = List.copyOf(processors);
        this.published = published;
        this.refreshInterval = refreshInterval;
        this.autoStart = autoStart;
    }

    /** The processors, one for each view. */
    public List<ViewProcessor> processors() {
        return processors;
    }

    /** Builds a view again from the beginning, in the same index; until it is done, the view says how far it is. */
    public void rebuild(View view) {
        ViewProcessor processor = processor(view);
        synchronized (processor) {
            processor.rebuild();
            searchable.remove(view);
        }
    }

    @Override
    public List<Progress> views() {
        return Arrays.stream(View.values())
                .map(view -> searchable.getOrDefault(view, new Progress(view, NOTHING, 0)))
                .toList();
    }

    @Override
    public boolean await(View view, long position, Duration timeout) throws InterruptedException {
        long deadlineNanos = System.nanoTime() + timeout.toNanos();
        while (of(view).completeTo() < position) {
            ViewProcessor processor = processor(view);
            if (processor.writtenTo() >= position) {
                refresh(processor);
            } else if (System.nanoTime() >= deadlineNanos) {
                return false;
            } else {
                Thread.sleep(LOOK_AGAIN_AFTER);
            }
        }
        return true;
    }

    @Override
    public synchronized void start() {
        if (clockwork != null) {
            return;
        }
        clockwork = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("views").factory());
        processors.forEach(processor -> clockwork.execute(() -> start(processor)));
        clockwork.scheduleWithFixedDelay(
                this::refreshAll, refreshInterval.toMillis(), refreshInterval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (clockwork != null) {
            clockwork.shutdownNow();
            clockwork = null;
            processors.forEach(ViewProcessor::stop);
        }
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }

    @Override
    public boolean isAutoStartup() {
        return autoStart;
    }

    private void start(ViewProcessor processor) {
        try {
            processor.start();
        } catch (RuntimeException failure) {
            LOG.warn("View {} cannot start yet: {}", processor.view().viewName(), failure.getMessage());
            ScheduledExecutorService current = clockwork;
            if (current != null) {
                current.schedule(() -> start(processor), START_AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void refreshAll() {
        for (ViewProcessor processor : processors) {
            if (isTooSoon(processor.view())) {
                continue;
            }
            try {
                refresh(processor);
            } catch (RuntimeException failure) {
                // The next round tries again; until then the view says honestly that it is no further.
                LOG.debug("View {} cannot be refreshed now", processor.view().viewName(), failure);
            }
        }
    }

    private boolean isTooSoon(View view) {
        Long notBefore = notBeforeNanos.get(view);
        return notBefore != null && System.nanoTime() - notBefore < 0;
    }

    /** What was written before the refresh began is searchable after it. */
    private void refresh(ViewProcessor processor) {
        synchronized (processor) {
            Progress before = of(processor.view());
            Progress now = new Progress(processor.view(), processor.writtenTo(), processor.deadLetters());
            if (now.equals(before)) {
                return;
            }
            long startedNanos = System.nanoTime();
            processor.refresh();
            searchable.put(processor.view(), now);
            published.write(now);
            long endedNanos = System.nanoTime();
            notBeforeNanos.put(processor.view(), endedNanos + (endedNanos - startedNanos) * (REFRESH_SHARE - 1));
        }
    }

    private ViewProcessor processor(View view) {
        return processors.stream()
                .filter(processor -> processor.view() == view)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This process does not build " + view.viewName()));
    }
}
