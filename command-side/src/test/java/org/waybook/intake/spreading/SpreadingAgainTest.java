package org.waybook.intake.spreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.risk.AnalysisTimers;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Position;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.filing.FilingIntake;

/** What a crash between a batch and its token leads to: the same event once more, from its beginning. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class SpreadingAgainTest {

    private static final int HOUSES = 350;

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
        properties.add("waybook.deadlines.alarm", () -> false);
    }

    @Autowired
    FilingIntake intake;

    @Autowired
    FilingHistory history;

    @Autowired
    SpreadingPolicy policy;

    @Autowired
    EventStore events;

    @Autowired
    CommitLog log;

    @Test
    void anEventThatIsFollowedAgainDoublesNothing() throws InterruptedException {
        FilingDataset one = Examples.json("filing-f43.json");
        List<HouseConsignment> houses = houses(one, "AGAIN%08d");
        FilingDataset dataset = new FilingDataset(one.header(), houses);
        Mrn mrn = intake.file(dataset, Examples.circumstances(dataset)).mrn();
        Eventually.within(
                30, () -> history.stateOf(mrn) instanceof FilingState.Accepted accepted && accepted.isSpread());
        long before = eventsOfTheFiling();

        DomainEventMessage<?> accepted = events.readEvents(mrn.value())
                .asStream()
                .filter(event -> event.getPayload() instanceof FilingAccepted)
                .findFirst()
                .orElseThrow();
        policy.on((FilingAccepted) accepted.getPayload(), accepted.getMetaData());

        assertThat(eventsOfTheFiling()).isEqualTo(before);
        for (HouseConsignment house : houses) {
            String id = ConsignmentId.of(mrn, house.transportDocument()).value();
            assertThat(events.readEvents(id).asStream())
                    .as("announced, analysis requested")
                    .hasSize(2);
        }
    }

    /** The example was stated long ago; the law gives the time from receipt (IA 186(1)). */
    @Test
    void theTimeForAnAnalysisCountsFromReceiptHoweverLongAgoAFilingWasStated() throws InterruptedException {
        FilingDataset one = Examples.json("filing-f43.json");
        FilingDataset dataset = Examples.withLrn(new FilingDataset(one.header(), houses(one, "TIME%08d")), "TIME");
        Instant before = Instant.now();
        Mrn mrn = intake.file(dataset, Examples.circumstances(dataset)).mrn();
        Eventually.within(
                30, () -> history.stateOf(mrn) instanceof FilingState.Accepted accepted && accepted.isSpread());

        String id = ConsignmentId.of(mrn, dataset.consignments().getLast().transportDocument())
                .value();
        assertThat(events.readEvents(id).asStream().map(DomainEventMessage::getPayload))
                .filteredOn(AnalysisRequested.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(AnalysisRequested.class, analysis -> assertThat(analysis.dueAt())
                        .isBetween(
                                before.plus(AnalysisTimers.BEFORE_LOADING),
                                Instant.now().plus(AnalysisTimers.BEFORE_LOADING)));
    }

    private static List<HouseConsignment> houses(FilingDataset one, String documents) {
        return IntStream.rangeClosed(1, HOUSES)
                .mapToObj(number -> Examples.withDocument(one.consignments().getFirst(), documents.formatted(number)))
                .toList();
    }

    /** Messages follow in their own time, while the filing is spread again. */
    private long eventsOfTheFiling() {
        return log.readEvents(Position.FIRST, Integer.MAX_VALUE).stream()
                .filter(event -> !event.content().aggregateType().equals("Message"))
                .count();
    }
}
