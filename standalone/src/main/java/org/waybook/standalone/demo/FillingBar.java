package org.waybook.standalone.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.waybook.eventstore.CommitLog;
import org.waybook.projections.views.View;
import org.waybook.projections.views.ViewProgress;
import org.waybook.query.status.Demo;

/** Shows at the terminal how far the demo data is, and says when all of it can be searched. */
public final class FillingBar {

    private static final int WIDTH = 30;
    private static final int PERCENT = 100;
    private static final int LINE_EVERY_PERCENT = 25;
    private static final long LOOK_AGAIN_MILLIS = 250;

    /** A full rebuild on a slow machine; after that the views go on, but nobody waits for them here. */
    private static final Duration VIEWS_WAIT_MAX = Duration.ofMinutes(10);

    private final DemoFill fill;
    private final ViewProgress views;
    private final CommitLog log;

    FillingBar(DemoFill fill, ViewProgress views, CommitLog log) {
        this.fill = fill;
        this.views = views;
        this.log = log;
    }

    /**
     * Shows the progress until the repository is filled or closed.
     *
     * @param redrawing whether the line can be drawn over itself, as at a terminal
     */
    public void show(PrintWriter out, boolean redrawing, CountDownLatch closed) throws InterruptedException {
        if (!fill.isRunning()) {
            return;
        }
        long begin = System.nanoTime();
        int shown = -1;
        while (fill.isRunning() && !closed.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
            int percent = percent();
            if (redrawing || percent / LINE_EVERY_PERCENT > shown / LINE_EVERY_PERCENT || shown < 0) {
                out.print(redrawing ? "\r" + bar(percent) : bar(percent) + System.lineSeparator());
                out.flush();
                shown = percent;
            }
        }
        if (closed.getCount() > 0) {
            finished(out, redrawing, begin);
        }
    }

    private void finished(PrintWriter out, boolean redrawing, long begin) throws InterruptedException {
        boolean searchable = true;
        for (View view : View.values()) {
            searchable &= views.await(view, log.head().value() - 1, VIEWS_WAIT_MAX);
        }
        String words = "Filled with %s demo consignments in %d s%s"
                .formatted(
                        number(fill.demo().map(Demo::of).orElse(0L)),
                        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
                        searchable ? "; all of them can be searched." : "; the views are still catching up.");
        out.println(
                redrawing ? "\r" + words + " ".repeat(Math.max(0, bar(PERCENT).length() - words.length())) : words);
    }

    private String bar(int percent) {
        int filled = WIDTH * percent / PERCENT;
        return "Filling with demo data [%s%s] %s of %s consignments"
                .formatted(
                        "#".repeat(filled),
                        "-".repeat(WIDTH - filled),
                        number(fill.demo().map(Demo::done).orElse(0L)),
                        number(fill.demo().map(Demo::of).orElse(0L)));
    }

    private int percent() {
        return fill.demo()
                .map(demo -> (int) (demo.done() * PERCENT / Math.max(1, demo.of())))
                .orElse(PERCENT);
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
