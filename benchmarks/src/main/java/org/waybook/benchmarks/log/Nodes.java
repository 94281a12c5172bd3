package org.waybook.benchmarks.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waybook.benchmarks.load.Contender;
import org.waybook.benchmarks.load.Contender.Appender;
import org.waybook.benchmarks.load.WriterLoad;
import org.waybook.benchmarks.load.WriterLoad.Load;

/** Several nodes of one kind that write to the same database at the same time. */
record Nodes(List<Contender> all) implements AutoCloseable {

    /**
     * One round.
     *
     * @param load of all nodes together
     * @param fairness appends of the least served node as a share of an equal share: 1 where all got the same
     */
    record Contest(Load load, double fairness) {}

    static Nodes open(int nodes, Supplier<? extends Contender> node) {
        return new Nodes(Stream.<Contender>generate(node::get).limit(nodes).toList());
    }

    /** Lets all nodes write, the writers shared equally among them. */
    Contest contest(int writers, Duration time) throws InterruptedException {
        LongAdder[] appends = new LongAdder[all.size()];
        Arrays.setAll(appends, node -> new LongAdder());
        List<Appender> appenders = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int node = writer % all.size();
            Appender appender = all.get(node).appender(1);
            appenders.add(() -> {
                appender.append();
                appends[node].increment();
            });
        }
        Load load = WriterLoad.during(time, appenders);
        long least = Arrays.stream(appends).mapToLong(LongAdder::sum).min().orElseThrow();
        return new Contest(load, (double) least * all.size() / load.appends());
    }

    @Override
    public void close() {
        all.forEach(Contender::close);
    }
}
