package org.waybook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.Registration;

/** Filings from the door to the log and back, on the real stores. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class FilingThroughTheLogTest {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
    }

    @Autowired
    FilingIntake intake;

    @Autowired
    FilingHistory history;

    @Autowired
    EventStore log;

    @Test
    void aFilingIsAcceptedWithItsConsignmentsInOneCommit() {
        FilingDataset dataset = Examples.json("filing-f10.json");
        Registration registration = intake.file(dataset, Examples.circumstances(dataset));
        assertThat(registration.outcome()).isEqualTo(Registration.Outcome.ACCEPTED);
        assertThat(registration.mrn().hasFittingCheckDigit()).isTrue();
        assertThat(history.stateOf(registration.mrn())).isInstanceOf(FilingState.Accepted.class);
        assertThat(log.readEvents(registration.mrn().value()).asStream().map(DomainEventMessage::getMetaData))
                .allSatisfy(metaData -> assertThat(metaData.get("actor")).isEqualTo("trader.test"));
    }

    @Test
    void theSameContentAgainGetsTheSameMrnAndOtherContentIsRefused() {
        FilingDataset dataset = Examples.withLrn(Examples.json("filing-f29.json"), "AGAIN-1");
        Registration first = intake.file(dataset, Examples.circumstances(dataset));
        Registration again = intake.file(dataset, Examples.circumstances(dataset));
        assertThat(again.mrn()).isEqualTo(first.mrn());
        assertThat(again.outcome()).isEqualTo(Registration.Outcome.REPEATED);
        FilingDataset other = Examples.withDescription(dataset, "Aluminium window frames");
        assertThatThrownBy(() -> intake.file(other, Examples.circumstances(other)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.findings()).extracting(Finding::code).containsExactly("LRN_IN_USE");
                    assertThat(refused.getMessage()).contains(first.mrn().value());
                });
    }

    @Test
    void aFilingOfManyConsignmentsIsSpreadByThePolicy() throws InterruptedException {
        FilingDataset one = Examples.json("filing-f43.json");
        List<HouseConsignment> houses = IntStream.rangeClosed(1, 250)
                .mapToObj(number -> Examples.withDocument(one.consignments().getFirst(), "MANY%09d".formatted(number)))
                .toList();
        FilingDataset many = new FilingDataset(Examples.withLrn(one, "MANY-1").header(), houses);
        Registration registration = intake.file(many, Examples.circumstances(many));
        assertThat(registration.houses().count()).isEqualTo(250);
        Eventually.within(
                20,
                () -> history.stateOf(registration.mrn()) instanceof FilingState.Accepted accepted
                        && accepted.isSpread());
        assertThat(history.qualityOf(registration.mrn()).orElseThrow().counts())
                .as("document numbers that are no postal item numbers, counted in all chunks")
                .anySatisfy(number -> {
                    assertThat(number.code()).isEqualTo("NUMBER");
                    assertThat(number.count()).isEqualTo(250);
                    assertThat(number.outOf()).isEqualTo(250);
                });
        List<HouseConsignment> overlapping = List.of(houses.getFirst());
        FilingDataset clash = new FilingDataset(Examples.withLrn(one, "MANY-2").header(), overlapping);
        assertThatThrownBy(() -> intake.file(clash, Examples.circumstances(clash)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::code)
                        .containsExactly("TRANSPORT_DOCUMENT_IN_USE"));
    }
}
