package org.waybook.projections;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waybook.projections.processing.ProcessingSettings;
import org.waybook.projections.testing.Goods;
import org.waybook.projections.testing.Story;
import org.waybook.projections.testing.TestLog;
import org.waybook.projections.testing.TestNode;
import org.waybook.projections.testing.TestViews;
import org.waybook.projections.views.View;
import org.waybook.projections.views.ViewChecksum;

/** Measures how long both views of some consignments take; run it by name, the build does not. */
class RateOfProjection {

    private static final int CONSIGNMENTS = Integer.getInteger("consignments", 10_000);
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private long startedNanos;
    private long ownMillis;
    private long nodeMillis;

    @Test
    void bothViews() throws Exception {
        ElasticsearchClient elasticsearch = TestNode.shared().client();
        try (TestLog log = TestLog.open()) {
            begin();
            for (int number = 1; number <= CONSIGNMENTS; number++) {
                write(log, number);
            }
            report("append", log.head());
            for (int segments : new int[] {1, 2}) {
                TestViews.clear(elasticsearch);
                begin();
                try (TestViews views =
                        new TestViews(elasticsearch, log.eventStore(), new ProcessingSettings(segments, 400, 1, 0))) {
                    views.start().awaitPosition(log.head());
                }
                report("project with " + segments + " segments", log.head());
            }
            System.out.println(new ViewChecksum(elasticsearch).of(View.TIMELINE));
            report("checksum of the timeline", log.head());
        }
    }

    private static void write(TestLog log, int number) {
        Instant filed = FIRST.plus(Duration.ofMinutes(number));
        Goods goods = Goods.bowls(number);
        Story story = Story.filed(log, goods, filed);
        if (number % 5 < 2) {
            story.amended(goods.described("Paper plates " + number, "482369"), filed.plusSeconds(60));
        }
        if (number % 5 < 3) {
            story.arrived("SIKOP001", filed.plus(Duration.ofDays(30)));
        }
    }

    private void report(String what, long events) {
        double seconds = (System.nanoTime() - startedNanos) / 1e9;
        System.out.printf(
                "%s: %d events in %.1f s, %.0f events/s; processor time here %.1f s, Elasticsearch %.1f s%n",
                what,
                events,
                seconds,
                events / seconds,
                (ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() - ownMillis) / 1e3,
                (TestNode.shared().processorTime().toMillis() - nodeMillis) / 1e3);
        begin();
    }

    private void begin() {
        startedNanos = System.nanoTime();
        ownMillis =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        nodeMillis = TestNode.shared().processorTime().toMillis();
    }
}
