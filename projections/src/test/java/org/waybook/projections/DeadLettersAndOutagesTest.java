package org.waybook.projections;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.waybook.projections.consignment.ConsignmentView;
import org.waybook.projections.index.ViewDocument;
import org.waybook.projections.processing.ViewFunction;
import org.waybook.projections.processing.ViewProcessor;
import org.waybook.projections.quality.QualityView;
import org.waybook.projections.testing.Goods;
import org.waybook.projections.testing.Story;
import org.waybook.projections.testing.TestLog;
import org.waybook.projections.testing.TestNode;
import org.waybook.projections.testing.TestViews;
import org.waybook.projections.timeline.TimelineView;
import org.waybook.projections.views.ConsignmentDocument;
import org.waybook.projections.views.View;
import org.waybook.projections.views.ViewProgress.Progress;

class DeadLettersAndOutagesTest {

    private static final Instant FILED = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void anEventThatCannotBeAppliedWaitsWithThoseBehindItAndEverythingElseMovesOn() throws Exception {
        ElasticsearchClient elasticsearch = TestNode.shared().client();
        TestViews.clear(elasticsearch);
        try (TestLog log = TestLog.open()) {
            Goods goods = Goods.bowls(1);
            Story broken = Story.filed(log, goods, FILED);
            Story sound = Story.filed(log, Goods.bowls(2), FILED);
            Stumbling view = new Stumbling(
                    new ConsignmentView(log.eventStore(), 10),
                    broken.consignment().value());
            try (TestViews views = new TestViews(
                    elasticsearch,
                    log.eventStore(),
                    TestViews.settings(),
                    List.of(view, new TimelineView(), new QualityView(log.eventStore())))) {
                views.start().awaitPosition(log.head());
                broken.arrived("SIKOP001", FILED.plusSeconds(60));
                sound.arrived("SIKOP001", FILED.plusSeconds(60));
                views.awaitPosition(log.head());

                Progress progress = views.processors().of(View.CONSIGNMENTS);
                assertThat(progress.deadLetters()).isEqualTo(1);
                assertThat(stored(elasticsearch, sound).summary().state()).isEqualTo("ARRIVED");
                assertThat(stored(elasticsearch, broken)).isNull();

                view.mended = true;
                ViewProcessor processor = views.processors().processors().getFirst();
                assertThat(processor.retryDeadLetters()).isEqualTo(1);
                assertThat(processor.deadLetters()).isZero();
                assertThat(stored(elasticsearch, broken).summary().state()).isEqualTo("ARRIVED");
            }
        }
    }

    @Test
    void anElasticsearchThatIsAwayIsWaitedForAndNothingIsLost() throws Exception {
        Path data = Files.createTempDirectory("waybook-views");
        TestNode node = TestNode.start(data, 0);
        ElasticsearchClient elasticsearch = node.client();
        try (TestLog log = TestLog.open();
                TestViews views = new TestViews(elasticsearch, log.eventStore(), TestViews.settings())) {
            Story.filed(log, Goods.bowls(1), FILED);
            views.start().awaitPosition(log.head());

            node.end();
            Story missed = Story.filed(log, Goods.bowls(2), FILED).arrived("SIKOP001", FILED.plusSeconds(60));
            assertThat(views.processors().await(View.CONSIGNMENTS, log.head(), Duration.ofSeconds(1)))
                    .isFalse();

            node = TestNode.start(data, node.address().getPort());
            views.awaitPosition(log.head());
            assertThat(stored(elasticsearch, missed).summary().state()).isEqualTo("ARRIVED");
            assertThat(views.processors().views())
                    .allSatisfy(view -> assertThat(view.deadLetters()).isZero());
        } finally {
            node.end();
        }
    }

    private static ConsignmentDocument stored(ElasticsearchClient elasticsearch, Story story) throws Exception {
        return elasticsearch
                .get(
                        get -> get.index(View.CONSIGNMENTS.alias())
                                .id(story.consignment().value()),
                        ConsignmentDocument.class)
                .source();
    }

    /** The consignments view, with one consignment that it cannot show until it is mended. */
    private static final class Stumbling implements ViewFunction {

        private final ViewFunction view;
        private final String over;
        private volatile boolean mended;

        Stumbling(ViewFunction view, String over) {
            this.view = view;
            this.over = over;
        }

        @Override
        public View view() {
            return view.view();
        }

        @Override
        public boolean takesIn(Class<?> eventType) {
            return view.takesIn(eventType);
        }

        @Override
        public String documentOf(DomainEventMessage<?> event) {
            return view.documentOf(event);
        }

        @Override
        public ViewDocument documentAfter(String id, List<DomainEventMessage<?>> events) {
            if (id.equals(over) && !mended) {
                throw new IllegalStateException("This consignment cannot be shown.");
            }
            return view.documentAfter(id, events);
        }
    }
}
