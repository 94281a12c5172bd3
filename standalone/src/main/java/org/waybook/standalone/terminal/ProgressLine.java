package org.waybook.standalone.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Shows how far something is: a bar drawn over itself at a terminal, a line every quarter elsewhere. */
public final class ProgressLine {

    private static final String AT_A_TERMINAL = "waybook.terminal";
    private static final int WIDTH = 30;
    private static final int PERCENT = 100;
    private static final int LINE_EVERY_PERCENT = 25;
    private static final long DRAW_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final PrintWriter out;
    private final boolean redrawing;
    private final String what;
    private final String unit;
    private long drawnNanos = System.nanoTime();
    private int shownPercent = -1;
    private int drawnLength;

    /** A line; the launcher says whether a person looks on. */
    public ProgressLine(PrintWriter out, String what, String unit) {
        this(out, what, unit, Boolean.getBoolean(AT_A_TERMINAL));
    }

    ProgressLine(PrintWriter out, String what, String unit, boolean redrawing) {
        this.out = out;
        this.what = what;
        this.unit = unit;
        this.redrawing = redrawing;
    }

    /** Shows a progress, if it is time to; cheap enough to be called for every event. */
    public void show(long done, long of) {
        int percent = of <= 0 ? PERCENT : (int) Math.min(PERCENT, done * PERCENT / of);
        boolean due = redrawing
                ? System.nanoTime() - drawnNanos >= DRAW_AFTER_NANOS
                : shownPercent < 0 || percent / LINE_EVERY_PERCENT > shownPercent / LINE_EVERY_PERCENT;
        if (due) {
            draw(percent, done, of);
        }
    }

    /** Ends the line, so that something else can be printed. */
    public void end() {
        if (redrawing && drawnLength > 0) {
            out.print("\r" + " ".repeat(drawnLength) + "\r");
            out.flush();
        }
    }

    private void draw(int percent, long done, long of) {
        int filled = WIDTH * percent / PERCENT;
        String line = String.format(
                Locale.ROOT,
                "%s [%s%s] %,d of %,d %s",
                what,
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                done,
                of,
                unit);
        out.print(redrawing ? "\r" + line : line + System.lineSeparator());
        out.flush();
        drawnNanos = System.nanoTime();
        shownPercent = percent;
        drawnLength = line.length();
    }
}
