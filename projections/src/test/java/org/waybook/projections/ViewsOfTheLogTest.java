package org.waybook.projections;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.GetResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waybook.projections.testing.Goods;
import org.waybook.projections.testing.Story;
import org.waybook.projections.testing.TestLog;
import org.waybook.projections.testing.TestNode;
import org.waybook.projections.testing.TestViews;
import org.waybook.projections.views.ConsignmentDocument;
import org.waybook.projections.views.ConsignmentSummary;
import org.waybook.projections.views.View;
import org.waybook.projections.views.ViewChecksum;
import org.waybook.projections.views.ViewChecksum.Checksum;
import tools.jackson.databind.JsonNode;

class ViewsOfTheLogTest {

    private static final Instant FILED = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant AMENDED = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant ARRIVED = Instant.parse("2026-03-31T08:00:00Z");

    private final ElasticsearchClient elasticsearch = TestNode.shared().client();
    private final TestLog log = TestLog.open();
    private TestViews views;

    @BeforeEach
    void views() {
        TestViews.clear(elasticsearch);
        views = new TestViews(elasticsearch, log.eventStore(), TestViews.settings()).start();
    }

    @AfterEach
    void close() {
        views.close();
        log.close();
    }

    @Test
    void aConsignmentShowsWhatIsDeclaredOfItNow() throws Exception {
        Goods bowls = Goods.bowls(1);
        Story story = Story.filed(log, bowls, FILED)
                .amended(bowls.via("SIKOP001", List.of("CN", "SI", "HR")), AMENDED)
                .arrived("SILJB001", ARRIVED);
        views.awaitPosition(log.head());

        ConsignmentSummary summary = document(story).summary();
        assertThat(summary.state()).isEqualTo("ARRIVED");
        assertThat(summary.routing()).containsExactly("CN", "SI", "HR");
        assertThat(summary.amendments()).isEqualTo(1);
        assertThat(summary.filedAt()).isEqualTo(FILED);
        assertThat(summary.lastEventAt()).isEqualTo(ARRIVED);
        assertThat(summary.lastEvent()).isEqualTo("ConsignmentArrived");
        assertThat(summary.actualOffice()).contains("SILJB001");
        assertThat(summary.memberState()).contains("SI");
        assertThat(summary.packages()).isEqualTo(480);
        assertThat(summary.position()).isEqualTo(5);
        JsonNode particulars = document(story).particulars();
        assertThat(particulars
                        .at("/consignment/goodsItems/0/descriptionOfGoods")
                        .asString())
                .isEqualTo("Paper bowls for soup");
        assertThat(particulars.at("/mrn").asString()).isEqualTo(story.mrn().value());
    }

    @Test
    void whatIsWrittenBecomesSearchableThoughNobodyWaitsForIt() throws Exception {
        Story.filed(log, Goods.bowls(3), FILED);
        long deadlineNanos = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        for (View view : View.values()) {
            while (views.processors().of(view).completeTo() < log.head() && System.nanoTime() < deadlineNanos) {
                Thread.sleep(20);
            }
            assertThat(views.processors().of(view).completeTo())
                    .as(view.viewName())
                    .isEqualTo(log.head());
        }
    }

    @Test
    void everyEventStandsInTheTimelineWithWhatItChanged() throws Exception {
        Goods bowls = Goods.bowls(2);
        Story.filed(log, bowls, FILED).amended(bowls.between("Greenleaf Tableware Co", "Novi Kupac"), AMENDED);
        views.awaitPosition(log.head());

        JsonNode amendment = elasticsearch
                .get(get -> get.index(View.TIMELINE.alias()).id("3"), JsonNode.class)
                .source()
                .path("event");
        assertThat(amendment.path("title").asString()).isEqualTo("Particulars amended");
        assertThat(amendment.path("actor").path("name").asString()).isEqualTo("trader.fr");
        JsonNode change = amendment.path("changes").path(0);
        assertThat(change.path("pointer").asString()).isEqualTo("/consignment/consignee/name");
        assertThat(change.path("dataElement").asString()).isEqualTo("13 03 016");
        assertThat(change.path("before").asString()).isEqualTo("Mébles Zagreb d.o.o.");
        assertThat(change.path("after").asString()).isEqualTo("Novi Kupac");
    }

    @Test
    void buildingTheViewsAgainGivesTheSameDocuments() throws Exception {
        for (int number = 10; number < 60; number++) {
            Goods goods = Goods.bowls(number);
            Story story = Story.filed(log, goods, FILED.plusSeconds(number));
            if (number % 2 == 0) {
                story.amended(goods.described("Paper plates", "482369"), AMENDED.plusSeconds(number));
            }
            if (number % 3 == 0) {
                story.arrived("SIKOP001", ARRIVED.plusSeconds(number));
            }
        }
        views.awaitPosition(log.head());
        List<Checksum> before = checksums();
        assertThat(before.getFirst().documents()).isEqualTo(50);

        Arrays.stream(View.values()).forEach(view -> views.processors().rebuild(view));
        views.awaitPosition(log.head());
        assertThat(checksums()).isEqualTo(before);

        views.close();
        TestViews.clear(elasticsearch);
        views = new TestViews(elasticsearch, log.eventStore(), TestViews.settings()).start();
        views.awaitPosition(log.head());
        assertThat(checksums()).isEqualTo(before);
    }

    private List<Checksum> checksums() {
        ViewChecksum checksum = new ViewChecksum(elasticsearch);
        return Arrays.stream(View.values()).map(checksum::of).toList();
    }

    private ConsignmentDocument document(Story story) throws IOException {
        GetResponse<ConsignmentDocument> stored = elasticsearch.get(
                get -> get.index(View.CONSIGNMENTS.alias())
                        .id(story.consignment().value()),
                ConsignmentDocument.class);
        return stored.source();
    }
}
