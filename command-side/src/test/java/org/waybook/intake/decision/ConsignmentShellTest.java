package org.waybook.intake.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.consignment.MovementCommand.RevokePresentation;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.intake.Examples;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ConsignmentAggregate;

/** The Axon shell around the decisions of a consignment. */
class ConsignmentShellTest {

    private static final FilingDataset DATASET = Examples.json("filing-f10.json");
    private static final Mrn MRN = Mrn.issue(2026, new Country("FR"), "SHELL0000002");
    private static final Mrn ARRIVAL = Mrn.issue(2026, new Country("FR"), "SHELL0000003");
    private static final ConsignmentId ID =
            ConsignmentId.of(MRN, DATASET.consignments().getFirst().transportDocument());
    private static final CustomsOffice LE_HAVRE = new CustomsOffice("FR002300");
    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
    private static final ConsignmentAnnounced ANNOUNCED = new ConsignmentAnnounced(
            ID,
            MRN,
            1,
            new ConsignmentParticulars(DATASET.header(), DATASET.consignments().getFirst()));

    private AggregateTestFixture<ConsignmentAggregate> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(ConsignmentAggregate.class);
        Aggregates aggregates = new Aggregates(fixture.getEventStore());
        fixture.registerAnnotatedCommandHandler(new DecidingOnConsignments(aggregates, new BarredFilings(aggregates)));
    }

    @Test
    void anAnnouncedConsignmentArrives() {
        fixture.given(ANNOUNCED)
                .when(new DecideOn(new Arrive(ID, ARRIVAL, LE_HAVRE, NOON, List.of())))
                .expectEvents(new ConsignmentArrived(ID, ARRIVAL, LE_HAVRE, NOON));
    }

    @Test
    void aRefusedDecisionLeavesNothingBehind() {
        Actor officer =
                new Actor("officer", Role.CONTROL_OFFICER, Optional.of(new MemberState("FR")), Optional.empty());
        fixture.given(ANNOUNCED)
                .when(new DecideOn(new RevokePresentation(ID, Optional.empty(), officer)))
                .expectNoEvents()
                .expectException(Refused.class);
    }
}
