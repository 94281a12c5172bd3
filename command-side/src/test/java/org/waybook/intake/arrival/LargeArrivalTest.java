package org.waybook.intake.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.arrival.ArrivalState;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Position;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Commanding;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.Policies;
import org.waybook.intake.filing.UncheckedFilings;

/** One notification covers more consignments than a commit takes, on the real stores. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {"spring.config.name=command-side", "waybook.deadlines.alarm=false"})
class LargeArrivalTest {

    private static final int HOUSES = 230;
    private static final CustomsOffice LE_HAVRE = new CustomsOffice("FR002300");

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
    }

    @Autowired
    ArrivalIntake intake;

    @Autowired
    ArrivalPolicy policy;

    @Autowired
    FilingHistory history;

    @Autowired
    EventStore events;

    @Autowired
    CommitLog log;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    Commanding commanding;

    @Autowired
    ArrivalHistory arrivals;

    @Test
    void allConsignmentsOfALargeFilingArriveOnce() throws InterruptedException {
        FilingDataset dataset = dataset();
        Circumstances circumstances = Examples.circumstances(dataset);
        Mrn filing = UncheckedFilings.takeIn(commanding, dataset, new ContentDigest("c".repeat(64)), circumstances);
        Eventually.within(20, () -> history.stateOf(filing) instanceof Accepted accepted && accepted.isSpread());
        ArrivalNotification notification = new ArrivalNotification(
                List.of(filing), List.of(), Optional.empty(), LE_HAVRE, Instant.parse("2026-10-02T10:00:00Z"));

        RegisteredArrival registered = intake.notifyArrival(notification, circumstances);

        assertThat(registered.following()).isEqualTo(HOUSES);
        Eventually.within(20, () -> dataset.consignments().stream().allMatch(house -> arrivals(filing, house) == 1));
        assertThat(intake.notifyArrival(notification, circumstances).mrn()).isEqualTo(registered.mrn());

        Eventually.within(
                20,
                () -> arrivals.find(registered.mrn()).orElseThrow().state() instanceof ArrivalState.Told told
                        && told.arrived() == HOUSES);

        Policies.awaitRest(processing, log);
        Position before = log.head();
        DomainEventMessage<?> followed = events.readEvents(registered.mrn().value())
                .asStream()
                .filter(event -> event.getPayload() instanceof ArrivalRegistered)
                .findFirst()
                .orElseThrow();
        policy.on((ArrivalRegistered) followed.getPayload(), MetaData.from(followed.getMetaData()), true);
        assertThat(log.head()).isEqualTo(before);
    }

    private long arrivals(Mrn filing, HouseConsignment house) {
        return events.readEvents(
                        ConsignmentId.of(filing, house.transportDocument()).value())
                .asStream()
                .filter(event -> event.getPayload() instanceof ConsignmentArrived)
                .count();
    }

    private static FilingDataset dataset() {
        FilingDataset example = Examples.withLrn(Examples.json("filing-f10.json"), "LARGE-1");
        HouseConsignment one = example.consignments().getFirst();
        FilingHeader header = example.header();
        List<HouseConsignment> houses = IntStream.range(0, HOUSES)
                .mapToObj(number -> Examples.withDocument(one, "LARGE-%05d".formatted(number)))
                .toList();
        return new FilingDataset(
                new FilingHeader(
                        FilingType.F11,
                        header.lrn(),
                        header.documentIssueDate(),
                        header.declarant(),
                        header.representative(),
                        header.addressedMemberState(),
                        header.customsOfficeOfFirstEntry(),
                        header.carrier(),
                        header.activeBorderTransportMeans(),
                        header.transportDocumentMasterLevel()),
                houses);
    }
}
