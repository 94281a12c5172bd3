package org.waybook.benchmarks.timers;

import java.nio.file.Path;
import java.time.Instant;
import org.waybook.benchmarks.commands.WriteSide;
import org.waybook.benchmarks.timers.Stopwatch.Pace;
import org.waybook.stores.index.OrderedIndex;

/** Two write sides take turns: the timers of one are millions, those of the other the few of the round at most. */
public final class TimerLoad {

    /** How a line begins that tells what goes on; others are of the log. */
    static final String TOLD = "timers: ";

    private final TimerScale scale;
    private final PendingFilings filings;
    private final Shuffled pending;
    private final Path fullDirectory;
    private long next;

    private TimerLoad(TimerScale scale, Path fullDirectory) {
        this.scale = scale;
        this.filings = new PendingFilings(scale.pending(), scale.gone());
        this.pending = new Shuffled(scale.gone(), scale.pending() - scale.gone());
        this.fullDirectory = fullDirectory;
        this.next = scale.pending();
    }

    /** Takes a directory, the number of pending timers and that of rounds. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        TimerScale scale = TimerScale.of(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        TimerLoad load = new TimerLoad(scale, directory.resolve("full"));
        try (WriteSide empty = WriteSide.start(directory.resolve("empty"))) {
            load.measureTimers(empty);
            load.measureFilings(empty);
        }
    }

    private void measureTimers(WriteSide emptySide) throws InterruptedException {
        try (WriteSide fullSide = WriteSide.start(fullDirectory)) {
            IndexSide empty = new IndexSide(emptySide.part(OrderedIndex.class), filings);
            IndexSide full = new IndexSide(fullSide.part(OrderedIndex.class), filings);
            change(empty, false, false);
            tell("heap", false, Stillness.heapInUse());
            full.fill(
                    0,
                    scale.pending(),
                    rate -> System.out.println(TOLD + "another tenth put in large batches, timers/s: " + rate));
            Stillness.await();
            tell("heap", true, Stillness.heapInUse());
            for (int round = 0; round < scale.rounds(); round++) {
                change(empty, false, true);
                change(full, true, true);
            }
            Stillness.await();
            tell("asked-none-due", false, empty.asking(PendingFilings.NOTHING_DUE));
            tell("asked-none-due", true, full.asking(PendingFilings.NOTHING_DUE));
            passOver(empty, full);
        }
    }

    private void change(IndexSide side, boolean full, boolean told) {
        long from = next;
        next += scale.changed();
        Pace put = side.putting(from, scale.changed());
        Shuffled some = full ? pending : new Shuffled(from, scale.changed());
        Pace replaced = side.replacing(some::next, scale.changed());
        Pace removed = side.removing(some::next, scale.changed());
        if (told) {
            tell("put", full, put);
            tell("replaced", full, replaced);
            tell("removed", full, removed);
        }
    }

    private void passOver(IndexSide empty, IndexSide full) {
        empty.fill(0, scale.changed(), rate -> {});
        tell("passed-over", false, empty.passingOver(PendingFilings.GONE_DUE));
        tell("passed-over", true, full.passingOver(PendingFilings.GONE_DUE));
        // Whatever was not passed over in time falls away, so that nothing is due.
        Shuffled rest = new Shuffled(0, scale.gone());
        full.removing(rest::next, scale.gone());
        tell("asked-after-many-gone", false, empty.asking(PendingFilings.GONE_DUE));
        tell("asked-after-many-gone", true, full.asking(PendingFilings.GONE_DUE));
    }

    private void measureFilings(WriteSide emptySide) throws InterruptedException {
        try (WriteSide fullSide = WriteSide.start(fullDirectory)) {
            IndexSide timers = new IndexSide(fullSide.part(OrderedIndex.class), filings);
            tell("asked-first-after-restart", true, timers.askingOnce(PendingFilings.GONE_DUE));
            requireKept(timers.next());
            FilingSide empty = new FilingSide(emptySide);
            FilingSide full = new FilingSide(fullSide);
            empty.file(scale.filed());
            full.file(scale.filed());
            for (int round = 0; round < scale.rounds(); round++) {
                file(empty, false);
                file(full, true);
            }
            empty.goOff(PendingFilings.FILED_DUE, scale.goneOff());
            full.goOff(PendingFilings.FILED_DUE, scale.goneOff());
            for (int round = 0; round < scale.rounds(); round++) {
                tell("went-off", false, empty.goOff(PendingFilings.FILED_DUE, scale.goneOff()));
                tell("went-off", true, full.goOff(PendingFilings.FILED_DUE, scale.goneOff()));
            }
        }
    }

    private void file(FilingSide side, boolean full) throws InterruptedException {
        FilingSide.Filed filed = side.file(scale.filed());
        tell("filed", full, filed.filingsPerSecond());
        tell("filed-and-followed", full, filed.followedPerSecond());
    }

    /** A restart must lose nothing: the first timer is one of those that were put. */
    private void requireKept(Instant next) {
        Instant expected = filings.due(scale.gone());
        if (next.isBefore(expected) || next.isAfter(expected.plusSeconds(3_600))) {
            throw new IllegalStateException("The next timer is due at " + next + ", but it was put for " + expected);
        }
    }

    private static void tell(String name, boolean full, Pace pace) {
        tell(name, full, pace.perSecond());
        tell(name + PendingTimers.BY_CPU_TIME, full, pace.perCpuSecond());
    }

    private static void tell(String name, boolean full, double value) {
        System.out.println(new TimerMeasurement(name, full, value).line());
    }
}
