package org.waybook.intake.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ControlCommand.DecideControl;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Commanding;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.deadlines.AlarmGate;
import org.waybook.intake.decision.DecideOn;
import org.waybook.intake.decision.DecidingOnConsignments;
import org.waybook.intake.filing.UncheckedFilings;

/**
 * An amendment or invalidation races with a presentation or a control decision, on the real embedded log: both decide on
 * the same state, and whichever commits last is refused by the log, at every boundary of a batch of consignments.
 */
@SpringBootTest(
        classes = {CommandSideApplication.class, BarringRacesTest.NoTimers.class},
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class BarringRacesTest {

    /** More than are listed in one commit, and more than one batch of spreading. */
    private static final int HOUSES = 120;

    private static final CustomsOffice LE_HAVRE = new CustomsOffice("FR002300");
    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
    private static final Mrn ARRIVAL = Mrn.issue(2026, LE_HAVRE.country(), "ARRIVAL00001");
    private static final Actor OFFICER =
            new Actor("officer.fr", Role.SUPERVISOR, Optional.of(new MemberState("FR")), Optional.empty());

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
        // What is overdue in these examples would come between the two who race.
        properties.add("waybook.deadlines.alarm", () -> false);
    }

    /** The examples are of the past, so that their timers would go off at once and race too. */
    static class NoTimers {
        @Bean
        AlarmGate closed() {
            return () -> false;
        }
    }

    @Autowired
    FilingHistory history;

    @Autowired
    AmendingFilings amending;

    @Autowired
    DecidingOnConsignments deciding;

    @Autowired
    Commanding commanding;

    @Autowired
    CorrelationDataProvider correlation;

    static Stream<Arguments> races() {
        return Stream.of(0, 99, 100).flatMap(index -> Stream.of(Act.values()).flatMap(act -> Stream.of(Change.values())
                .map(change -> Arguments.of(Named.of("house " + index, index), act, change))));
    }

    @ParameterizedTest
    @MethodSource("races")
    void whenCustomsComesFirstTheChangeIsRefused(int index, Act act, Change change) {
        Filed filed = filed("C" + index + act.ordinal() + change.ordinal(), index);
        try (PausedWork customs = new PausedWork();
                PausedWork trader = new PausedWork()) {
            customs.decide(filed.circumstances(), correlation, () -> deciding.handle(new DecideOn(act.on(filed))));
            trader.decide(filed.circumstances(), correlation, () -> change(filed, change));
            assertThat(customs.commit()).isEmpty();
            assertThat(trader.commit()).containsInstanceOf(ConcurrencyException.class);
        }
        assertThatThrownBy(() -> send(filed, change)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
            assertThat(refused.findings()).extracting(Finding::code).containsOnly("BARRED");
        });
    }

    @ParameterizedTest
    @MethodSource("races")
    void whenTheChangeComesFirstCustomsDecidesOnWhatItMade(int index, Act act, Change change) {
        Filed filed = filed("T" + index + act.ordinal() + change.ordinal(), index);
        try (PausedWork customs = new PausedWork();
                PausedWork trader = new PausedWork()) {
            trader.decide(filed.circumstances(), correlation, () -> change(filed, change));
            customs.decide(filed.circumstances(), correlation, () -> deciding.handle(new DecideOn(act.on(filed))));
            assertThat(trader.commit()).isEmpty();
            assertThat(customs.commit()).containsInstanceOf(ConcurrencyException.class);
        }
        switch (change) {
            case AMENDMENT -> {
                awaitSpread(filed.mrn());
                commanding.send(new DecideOn(act.on(filed)), filed.circumstances());
                assertThat(((Accepted) history.stateOf(filed.mrn())).version()).isEqualTo(2);
                assertThatThrownBy(() -> commanding.send(amendment(filed, "Steel bowls", "e"), filed.circumstances()))
                        .isInstanceOf(Refused.class);
            }
            case INVALIDATION ->
                assertThatThrownBy(() -> commanding.send(new DecideOn(act.on(filed)), filed.circumstances()))
                        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.kind())
                                .isEqualTo(Refused.Kind.CONFLICT));
        }
    }

    private void change(Filed filed, Change change) {
        switch (change) {
            case AMENDMENT -> amending.handle(amendment(filed, "Bamboo bowls", "d"));
            case INVALIDATION -> amending.handle(invalidation(filed));
        }
    }

    private void send(Filed filed, Change change) {
        switch (change) {
            case AMENDMENT -> commanding.send(amendment(filed, "Bamboo bowls", "d"), filed.circumstances());
            case INVALIDATION -> commanding.send(invalidation(filed), filed.circumstances());
        }
    }

    private static AmendFilingDataset amendment(Filed filed, String description, String digest) {
        List<HouseConsignment> houses = new ArrayList<>(filed.dataset().consignments());
        FilingDataset one = new FilingDataset(filed.dataset().header(), List.of(houses.get(filed.index())));
        houses.set(
                filed.index(),
                Examples.withDescription(one, description).consignments().getFirst());
        return new AmendFilingDataset(
                filed.mrn(),
                new FilingDataset(filed.dataset().header(), houses),
                new ContentDigest(digest.repeat(64)),
                filed.circumstances().actor(),
                List.of());
    }

    private static WithdrawFiling invalidation(Filed filed) {
        return new WithdrawFiling(
                filed.mrn(), "Not shipped", filed.circumstances().actor());
    }

    /** A filing of many houses that are all there, one of which has arrived. */
    private Filed filed(String lrn, int index) {
        FilingDataset example = Examples.withLrn(Examples.json("filing-f10.json"), lrn);
        HouseConsignment one = example.consignments().getFirst();
        List<HouseConsignment> houses = IntStream.range(0, HOUSES)
                .mapToObj(number -> Examples.withDocument(one, lrn + "-%05d".formatted(number)))
                .toList();
        FilingDataset dataset = new FilingDataset(masterAndHouse(example.header()), houses);
        Circumstances circumstances = Examples.circumstances(dataset);
        Mrn mrn = UncheckedFilings.takeIn(commanding, dataset, new ContentDigest("c".repeat(64)), circumstances);
        awaitSpread(mrn);
        ConsignmentId consignment = ConsignmentId.of(mrn, houses.get(index).transportDocument());
        Filed filed = new Filed(mrn, dataset, index, consignment, circumstances);
        commanding.send(new DecideOn(new Arrive(consignment, ARRIVAL, LE_HAVRE, NOON, List.of())), circumstances);
        return filed;
    }

    private void awaitSpread(Mrn mrn) {
        try {
            Eventually.within(20, () -> history.stateOf(mrn) instanceof Accepted accepted && accepted.isSpread());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Complete with its houses, so that goods can arrive on it. */
    private static FilingHeader masterAndHouse(FilingHeader header) {
        return new FilingHeader(
                FilingType.F11,
                header.lrn(),
                header.documentIssueDate(),
                header.declarant(),
                header.representative(),
                header.addressedMemberState(),
                header.customsOfficeOfFirstEntry(),
                header.carrier(),
                header.activeBorderTransportMeans(),
                header.transportDocumentMasterLevel());
    }

    /** What customs does. */
    enum Act {
        PRESENTATION,
        CONTROL_DECISION;

        ConsignmentCommand on(Filed filed) {
            return switch (this) {
                case PRESENTATION -> new Present(filed.consignment(), LE_HAVRE, NOON, OFFICER);
                case CONTROL_DECISION ->
                    new DecideControl(
                            filed.consignment(),
                            ControlDecision.CONTROL,
                            "A1",
                            List.of(),
                            List.of(new ControlType("30")),
                            Optional.of(new PlaceOfControl(Optional.of(LE_HAVRE), Optional.empty())),
                            Optional.empty(),
                            true,
                            OFFICER);
            };
        }
    }

    /** What the person filing wants. */
    enum Change {
        AMENDMENT,
        INVALIDATION
    }

    private record Filed(
            Mrn mrn, FilingDataset dataset, int index, ConsignmentId consignment, Circumstances circumstances) {}
}
