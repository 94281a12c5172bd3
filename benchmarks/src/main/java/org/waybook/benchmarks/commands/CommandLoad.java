package org.waybook.benchmarks.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.waybook.benchmarks.load.Contender.Appender;
import org.waybook.benchmarks.load.WriterLoad;
import org.waybook.benchmarks.load.WriterLoad.Load;
import org.waybook.demo.DemoPlan;
import org.waybook.demo.DemoStep;
import org.waybook.demo.DemoTraffic;
import org.waybook.domain.Refused;
import org.waybook.domain.filing.Houses;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.rocksdb.RocksDbStorage;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.filing.FilingIntake;

/** The write side alone: writers file the demo's filings as fast as they can; no policy follows and nothing else runs. */
public final class CommandLoad {

    private static final Instant ANCHOR = Instant.parse("2026-11-23T12:00:00Z");

    /** Of one seed; the next seed follows. */
    private static final int CONSIGNMENTS = 20_000;

    /** Made before the time of a round begins: some times what today's machines file. */
    private static final int FILINGS_PER_SECOND_MAX = 4_000;

    private static final int READ_EVENTS = 2_000;

    private final FilingIntake intake;
    private final CommitLog log;
    private final Iterator<DemoStep.File> filings;
    private final BlockingQueue<DemoStep.File> ready = new LinkedBlockingQueue<>();
    private final Path bareDirectory;
    private final int writers;

    private CommandLoad(ConfigurableApplicationContext writeSide, Path bareDirectory, int writers) {
        this.intake = writeSide.getBean(FilingIntake.class);
        this.log = writeSide.getBean(CommitLog.class);
        this.filings = filings();
        this.bareDirectory = bareDirectory;
        this.writers = writers;
    }

    /** Takes a directory, the number of writers, that of rounds, and the milliseconds of the warm-up and of a round. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        try (ConfigurableApplicationContext writeSide = new SpringApplicationBuilder(CommandSideApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.config.name=command-side",
                        "waybook.deadlines.alarm=false",
                        "waybook.data-directory=" + directory.resolve("data"))
                .run()) {
            writeSide
                    .getBean(EventProcessingConfiguration.class)
                    .eventProcessors()
                    .values()
                    .forEach(EventProcessor::shutDown);
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
        long count = FILINGS_PER_SECOND_MAX * time.toMillis() / 1_000;
        while (ready.size() < count) {
            ready.add(filings.next());
        }
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
        return WriterLoad.during(time, Collections.nCopies(writers, (Appender) this::fileNext));
    }

    /** Some filings of the traffic rest on amendments and withdrawals that are not played here; they are passed over. */
    private void fileNext() {
        boolean accepted = false;
        while (!accepted) {
            DemoStep.File filing = ready.remove();
            try {
                intake.file(filing.dataset(), filing.circumstances());
                accepted = true;
            } catch (Refused passedOver) {
                accepted = false;
            }
        }
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

    private static Iterator<DemoStep.File> filings() {
        return IntStream.iterate(1, seed -> seed + 1)
                .boxed()
                .flatMap(seed -> DemoTraffic.stream(new DemoPlan(seed, ANCHOR, CONSIGNMENTS)))
                .filter(DemoStep.File.class::isInstance)
                .map(DemoStep.File.class::cast)
                // larger ones are finished by policies
                .filter(filing -> filing.dataset().consignments().size() <= Houses.LISTED_MAX)
                .iterator();
    }
}
