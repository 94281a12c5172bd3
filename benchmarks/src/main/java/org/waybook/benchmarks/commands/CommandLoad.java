package org.waybook.benchmarks.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.waybook.benchmarks.load.Contender.Appender;
import org.waybook.benchmarks.load.WriterLoad;
import org.waybook.benchmarks.load.WriterLoad.Load;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.rocksdb.RocksDbStorage;
import org.waybook.intake.filing.FilingIntake;

/** The write side alone: writers file the demo's filings as fast as they can; no policy follows and nothing else runs. */
public final class CommandLoad {

    /** Made before the time of a round begins: some times what today's machines file. */
    private static final int FILINGS_PER_SECOND_MAX = 4_000;

    private static final int READ_EVENTS = 2_000;

    private final CommitLog log;
    private final DemoFilings filings;
    private final Path bareDirectory;
    private final int writers;

    private CommandLoad(WriteSide writeSide, Path bareDirectory, int writers) {
        this.log = writeSide.part(CommitLog.class);
        this.filings = new DemoFilings(writeSide.part(FilingIntake.class));
        this.bareDirectory = bareDirectory;
        this.writers = writers;
    }

    /** Takes a directory, the number of writers, that of rounds, and the milliseconds of the warm-up and of a round. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        try (WriteSide writeSide = WriteSide.start(directory.resolve("data"))) {
            CommandLoad load = new CommandLoad(writeSide, directory.resolve("bare"), Integer.parseInt(arguments[1]));
            Duration time = Duration.ofMillis(Long.parseLong(arguments[4]));
            load.warmUp(Duration.ofMillis(Long.parseLong(arguments[3])), time);
            for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
                System.out.println(load.round(time).line());
            }
        }
    }

    private void warmUp(Duration whole, Duration atOnce) throws InterruptedException {
        for (Duration done = Duration.ZERO; done.compareTo(whole) < 0; done = done.plus(atOnce)) {
            makeReady(atOnce);
            file(atOnce);
        }
    }

    private void makeReady(Duration time) {
        filings.makeReady(FILINGS_PER_SECOND_MAX * time.toMillis() / 1_000);
    }

    private CommandRound round(Duration time) throws Exception {
        makeReady(time);
        Position before = log.head();
        long begin = System.nanoTime();
        Load load = file(time);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long events = log.head().value() - before.value();
        return new CommandRound(load.appends() / seconds, events / seconds, bareEventsPerSecond(before));
    }

    private Load file(Duration time) throws InterruptedException {
        return WriterLoad.during(time, Collections.nCopies(writers, (Appender) filings::fileNext));
    }

    private double bareEventsPerSecond(Position from) throws Exception {
        List<List<EventRecord>> commits = new ArrayList<>();
        Position next = from;
        while (log.head().isAfter(next)) {
            List<Commit> some = log.readCommits(next, READ_EVENTS);
            some.forEach(commit -> commits.add(commit.events()));
            next = some.getLast().header().next();
        }
        AtomicInteger appended = new AtomicInteger();
        Path directory = Files.createTempDirectory(Files.createDirectories(bareDirectory), "round");
        try (RocksDbStorage bare = RocksDbStorage.open(directory, Clock.systemUTC())) {
            Appender appender = () -> bare.log().append(commits.get(appended.getAndIncrement()));
            long begin = System.nanoTime();
            WriterLoad.upTo(commits.size(), Collections.nCopies(writers, appender));
            double seconds = (System.nanoTime() - begin) / 1e9;
            return commits.stream().mapToInt(List::size).sum() / seconds;
        }
    }
}
