package org.waybook.intake.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
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
import org.waybook.domain.Refused;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.arrival.ArrivalState;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.LinkingCommand.Link;
import org.waybook.domain.consignment.MovementEvent;
import org.waybook.domain.consignment.MovementEvent.ConsignmentDiverted;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Position;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Commanding;
import org.waybook.intake.Eventually;
import org.waybook.intake.Policies;
import org.waybook.intake.arrival.Sailings.Filed;
import org.waybook.intake.decision.DecideOn;

/** A ship or an aircraft arrives with everything that was filed for it, on the real log and the real index. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {"spring.config.name=command-side", "waybook.deadlines.alarm=false"})
class ArrivalOfMeansTest {

    private static final CustomsOffice LE_HAVRE = new CustomsOffice("FR002300");
    private static final CustomsOffice ROTTERDAM = new CustomsOffice("NL000396");
    private static final Instant ARRIVED_AT = Instant.parse("2026-04-06T06:10:00Z");
    private static final Instant ESTIMATED = Instant.parse("2026-04-06T05:30:00Z");
    private static final int SECONDS = 20;

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
    ArrivalHistory arrivals;

    @Autowired
    EventStore events;

    @Autowired
    CommitLog log;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    Commanding commanding;

    @Test
    void allGoodsAboardAShipArriveWithOneNotificationWhoeverFiledThem() throws InterruptedException {
        Sailings ship = new Sailings(commanding, "9321483");
        List<Filed> aboard = IntStream.range(0, 130)
                .mapToObj(number -> ship.straight("ABOARD-" + number, ESTIMATED.plusSeconds(60L * number)))
                .toList();
        Filed nextCall = ship.straight("NEXT-CALL", ESTIMATED.plus(Duration.ofHours(12)));
        Filed otherShip = new Sailings(commanding, "9811000").straight("OTHER-SHIP", ESTIMATED);

        Mrn arrival = told(arrive(ship, LE_HAVRE), 130, 0);

        assertThat(aboard).allSatisfy(filed -> assertThat(movements(filed))
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(ConsignmentArrived.class, arrived -> assertThat(arrived.mrn())
                        .isEqualTo(arrival)));
        assertThat(movements(nextCall)).isEmpty();
        assertThat(movements(otherShip)).isEmpty();
    }

    @Test
    void anArrivalThatIsFollowedAgainTellsNobodyTwice() throws InterruptedException {
        Sailings ship = new Sailings(commanding, "9454436");
        ship.straight("AGAIN-1", ESTIMATED);
        Filed beforeLoading = ship.house("AGAIN-2", "AGAIN-MASTER");
        Mrn arrival = told(arrive(ship, LE_HAVRE), 1, 1);
        assertThat(movements(beforeLoading)).singleElement().isInstanceOf(ArrivalInIncorrectState.class);
        ship.straight("AGAIN-3", ESTIMATED);
        Policies.awaitRest(processing, log);

        Position before = log.head();
        follow(arrival);
        follow(arrival);

        assertThat(log.head()).isEqualTo(before);
    }

    @Test
    void housesArriveWithTheMasterFilingTheyAreLinkedToBeforeOrAfter() throws InterruptedException {
        Sailings ship = new Sailings(commanding, "9187473");
        Filed master = ship.master("MASTER-1");
        Filed before = ship.houseWithoutMeans("HOUSE-1", "MASTER-1");
        link(before, master);
        told(arrive(ship, LE_HAVRE), 1, 0);
        assertThat(movements(before)).singleElement().isInstanceOf(ConsignmentArrived.class);

        Filed after = ship.houseWithoutMeans("HOUSE-2", "MASTER-1");
        link(after, master);
        Eventually.within(SECONDS, () -> !movements(after).isEmpty());
        assertThat(movements(after)).singleElement().isInstanceOf(ConsignmentArrived.class);
    }

    @Test
    void goodsArriveByTheirMasterDocuments() throws InterruptedException {
        Sailings ship = new Sailings(commanding, "9074729");
        Filed master = ship.master("BY-DOCUMENT");
        Filed house = ship.houseWithoutMeans("BY-DOCUMENT-1", "BY-DOCUMENT");
        link(house, master);
        ArrivalNotification notification = new ArrivalNotification(
                Optional.empty(),
                List.of(new TransportDocument("N704", "BY-DOCUMENT")),
                List.of(),
                List.of(),
                Optional.of(new Eori("DK12345674")),
                LE_HAVRE,
                ARRIVED_AT);
        told(intake.notifyArrival(notification, ship.circumstances("by-document")), 1, 0);
        assertThat(movements(house)).singleElement().isInstanceOf(ConsignmentArrived.class);
    }

    @Test
    void goodsThatArriveElsewhereAreDiverted() throws InterruptedException {
        Sailings ship = new Sailings(commanding, "9778820");
        Filed filed = ship.straight("DIVERTED", ESTIMATED);
        told(arrive(ship, ROTTERDAM), 1, 0);
        assertThat(movements(filed))
                .satisfiesExactly(
                        arrived -> assertThat(arrived).isInstanceOf(ConsignmentArrived.class),
                        diverted -> assertThat(diverted).isInstanceOf(ConsignmentDiverted.class));
    }

    @Test
    void aMeansIsNotifiedOnceAndTheSameAgainIsAnsweredTheSame() throws InterruptedException {
        Sailings ship = new Sailings(commanding, "9632101");
        ship.straight("ONCE", ESTIMATED);
        RegisteredArrival first = arrive(ship, LE_HAVRE);
        told(first, 1, 0);
        assertThat(arrive(ship, LE_HAVRE).mrn()).isEqualTo(first.mrn());
        ArrivalNotification later = new ArrivalNotification(
                Optional.of(ship.expected(ESTIMATED)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                LE_HAVRE,
                ARRIVED_AT.plusSeconds(60));
        assertThatThrownBy(() -> intake.notifyArrival(later, ship.circumstances("later")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.findings().getFirst().code())
                        .isEqualTo("ARRIVAL_ALREADY_NOTIFIED"));
    }

    @Test
    void anArrivalThatFitsNothingIsRegisteredAndSaysSoAndCanBeTriedAgain() throws InterruptedException {
        Sailings ship = new Sailings(commanding, "9395044");
        RegisteredArrival early = arrive(ship, LE_HAVRE);
        Eventually.within(SECONDS, () -> state(early) instanceof ArrivalState.Unmatched);
        ship.straight("TRIED-AGAIN", ESTIMATED);
        RegisteredArrival again = arrive(ship, LE_HAVRE);
        assertThat(again.mrn()).isNotEqualTo(early.mrn());
        told(again, 1, 0);
    }

    @Test
    void aStrangerCannotSayThatAShipArrived() throws InterruptedException {
        Sailings ship = new Sailings(commanding, "9461867");
        Filed filed = ship.straight("STRANGER", ESTIMATED);
        Circumstances stranger = ship.circumstances(Actor.trader("trader.nl", new Eori("NL853746333")), "stranger");
        RegisteredArrival registered = intake.notifyArrival(ship.notification(ESTIMATED, LE_HAVRE), stranger);
        Eventually.within(SECONDS, () -> state(registered) instanceof ArrivalState.Unmatched);
        assertThat(movements(filed)).isEmpty();
    }

    @Test
    void anInvalidatedFilingIsNotAboard() throws InterruptedException {
        Sailings ship = new Sailings(commanding, "9525338");
        ship.straight("STAYS", ESTIMATED);
        Filed gone = ship.straight("GONE", ESTIMATED);
        ship.invalidate(gone);
        told(arrive(ship, LE_HAVRE), 1, 0);
        assertThat(movements(gone)).isEmpty();
    }

    private RegisteredArrival arrive(Sailings ship, CustomsOffice office) {
        RegisteredArrival registered =
                intake.notifyArrival(ship.notification(ESTIMATED, office), ship.circumstances("arrival"));
        assertThat(registered.isToldLater()).isTrue();
        return registered;
    }

    private Mrn told(RegisteredArrival registered, int arrived, int inIncorrectState) throws InterruptedException {
        Eventually.within(SECONDS, () -> state(registered) instanceof ArrivalState.Told);
        assertThat(state(registered)).isInstanceOfSatisfying(ArrivalState.Told.class, told -> {
            assertThat(told.arrived()).isEqualTo(arrived);
            assertThat(told.inIncorrectState()).isEqualTo(inIncorrectState);
        });
        return registered.mrn();
    }

    private ArrivalState state(RegisteredArrival registered) {
        return arrivals.find(registered.mrn()).orElseThrow().state();
    }

    private void link(Filed house, Filed master) {
        commanding.send(
                new DecideOn(new Link(house.consignment(), master.mrn(), List.of(), Optional.empty(), ARRIVED_AT)),
                house.circumstances());
    }

    private List<MovementEvent> movements(Filed filed) {
        return events.readEvents(filed.consignment().value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(MovementEvent.class::isInstance)
                .<MovementEvent>map(MovementEvent.class::cast)
                .toList();
    }

    private void follow(Mrn arrival) {
        DomainEventMessage<?> registered =
                events.readEvents(arrival.value()).asStream().findFirst().orElseThrow();
        policy.on((ArrivalRegistered) registered.getPayload(), MetaData.from(registered.getMetaData()), true);
    }
}
