package org.waybook.benchmarks.large;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.waybook.benchmarks.Benchmark;
import org.waybook.benchmarks.Setting;
import org.waybook.benchmarks.large.RunningProduct.Answer;
import org.waybook.benchmarks.measurement.Reading;
import org.waybook.benchmarks.measurement.Reading.Measured;
import org.waybook.benchmarks.measurement.Reading.NotMeasured;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Series;
import org.waybook.benchmarks.measurement.Target.ValueBelow;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;

/** One postal filing of 99,999 houses, from the first byte of its message until all of them are found. */
public final class LargeFiling implements Benchmark {

    private static final double ANSWER_SECONDS_MAX = 5;
    private static final double SEARCHABLE_SECONDS_MAX = 60;
    private static final double HEAP_BYTES_MAX = 1024.0 * 1024 * 1024;

    /** The first one still pays for the compiler; servers run for weeks. */
    private static final int ROUNDS = 3;

    /** As other contenders are warmed up: the compiler has met a filing before. */
    private static final int WARM_UP_HOUSES = 5_000;

    private static final long SEED = 1;
    private static final String TRADER = "trader.fr";
    private static final Eori EORI = new Eori("FR12345678900012");
    private static final String READER = "analyst.fr";
    private static final long LOOK_AGAIN_MILLIS = 100;
    private static final long IDLE_MILLIS = 2_000;
    private static final long IDLE_PROCESSOR_MILLIS_MAX = 200;

    @Override
    public String name() {
        return "large-filing";
    }

    @Override
    public String description() {
        return "a postal filing of up to 99,999 houses in one request: its answer, its spreading, until all are found";
    }

    @Override
    public List<Result> run(Setting setting) throws Exception {
        Optional<Path> jar = RunningProduct.jar();
        if (jar.isEmpty()) {
            Reading missing = new NotMeasured("Waybook itself is not built: ./waybook run builds it.");
            return results(missing, missing, missing, missing, missing, missing);
        }
        Path data = setting.emptyDirectory(name());
        try (RunningProduct product = RunningProduct.start(jar.get(), data);
                HeapWatch heap = new HeapWatch(product)) {
            measure(product, message(setting, WARM_UP_HOUSES, 1), WARM_UP_HOUSES);
            List<Times> rounds = rounds(setting, product);
            return results(
                    reading(rounds, Times::answered),
                    reading(rounds, Times::spread),
                    reading(rounds, Times::searchable),
                    reading(rounds, Times::answeredProcessor),
                    reading(rounds, Times::searchableProcessor),
                    Reading.of(heap.bytesMax()));
        } finally {
            setting.delete(data);
        }
    }

    private List<Times> rounds(Setting setting, RunningProduct product) throws IOException, InterruptedException {
        int houses = setting.scale().largeFilingHouses();
        List<Times> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path message = message(setting, houses, WARM_UP_HOUSES + 1 + round * houses);
            setting.progress().accept("large-filing: %,d houses, %,d bytes".formatted(houses, Files.size(message)));
            awaitIdle(product);
            Times times = measure(product, message, houses);
            setting.progress()
                    .accept("large-filing: answered in %.1f s, found in %.1f s"
                            .formatted(times.answered(), times.searchable()));
            rounds.add(times);
        }
        return rounds;
    }

    /** What follows from the filing before is not of this one. */
    private static void awaitIdle(RunningProduct product) throws InterruptedException {
        Duration before;
        do {
            before = product.processorTime();
            Thread.sleep(IDLE_MILLIS);
        } while (product.processorTime().minus(before).toMillis() > IDLE_PROCESSOR_MILLIS_MAX);
    }

    private static Reading reading(List<Times> rounds, ToDoubleFunction<Times> time) {
        return new Measured(new Series(rounds.stream().mapToDouble(time).boxed().toList()));
    }

    private List<Result> results(
            Reading answered,
            Reading spread,
            Reading searchable,
            Reading answeredProcessor,
            Reading searchableProcessor,
            Reading heap) {
        return List.of(
                Result.alone(name() + "/answered", "s", answered).towards(new ValueBelow(ANSWER_SECONDS_MAX)),
                Result.alone(name() + "/spread", "s", spread),
                Result.alone(name() + "/searchable", "s", searchable).towards(new ValueBelow(SEARCHABLE_SECONDS_MAX)),
                Result.alone(name() + "/processor-time until answered", "s", answeredProcessor),
                Result.alone(name() + "/processor-time until searchable", "s", searchableProcessor),
                Result.alone(name() + "/heap", "bytes", heap).towards(new ValueBelow(HEAP_BYTES_MAX)));
    }

    /**
     * Seconds since the message was sent; of processors, which others of the machine do not lengthen, those of all
     * processes of the product.
     */
    private record Times(
            double answered, double spread, double searchable, double answeredProcessor, double searchableProcessor) {}

    private static Times measure(RunningProduct product, Path message, int houses)
            throws IOException, InterruptedException {
        Duration idle = product.processorTime();
        long begin = System.nanoTime();
        Answer answer = product.file(TRADER, message);
        double answered = seconds(begin);
        double answeredProcessor = seconds(product.processorTime().minus(idle));
        if (answer.status() / 100 != 2) {
            throw new IOException("The filing was answered with " + answer.status() + ": " + answer.json());
        }
        String mrn = answer.json().get("mrn").asString();
        while (!product.get(TRADER, "/api/filings/" + mrn).path("spread").asBoolean(false)) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        double spread = seconds(begin);
        while (product.get(READER, "/api/consignments?mrn=" + mrn).path("total").asInt(0) < houses) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        double searchable = seconds(begin);
        double searchableProcessor = seconds(product.processorTime().minus(idle));
        return new Times(answered, spread, searchable, answeredProcessor, searchableProcessor);
    }

    private static Path message(Setting setting, int houses, int firstOrdinal) throws IOException {
        Path file = setting.directory().resolve("message-" + houses + ".json");
        String lrn = "BENCH-" + firstOrdinal + "-" + houses;
        try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
            new LargeMessage(SEED, houses, firstOrdinal, lrn, declarant(), Instant.now()).writeTo(target);
        }
        return file;
    }

    /** A designated operator in whose name the demo's trader may file. */
    private static Party declarant() {
        Party post = Operator.of("FRAPOST").party();
        return new Party(
                post.name(),
                Optional.of(EORI),
                post.typeOfPerson(),
                post.address(),
                post.communications(),
                post.status());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    private static double seconds(long beginNanos) {
        return (System.nanoTime() - beginNanos) / 1e9;
    }
}
