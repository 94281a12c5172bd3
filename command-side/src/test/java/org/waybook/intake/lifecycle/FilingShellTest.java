package org.waybook.intake.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.filing.FilingEvent.FilingReceived;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Houses.Chunk;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.Country;
import org.waybook.domain.quality.DataQuality;
import org.waybook.domain.quality.Timeliness;
import org.waybook.intake.Examples;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.claiming.DocumentWindows;
import org.waybook.intake.filing.FinishIntake.AcceptReceived;
import org.waybook.intake.filing.FinishingIntake;

/** The Axon shell around the decisions of a filing. */
class FilingShellTest {

    private static final Mrn MRN = Mrn.issue(2026, new Country("FR"), "SHELL0000001");
    private static final FilingHeader HEADER = Examples.json("filing-f43.json").header();
    private static final ContentDigest DIGEST = new ContentDigest("a".repeat(64));
    private static final Houses MANY = new Houses.Chunked(250, List.of(new Chunk("c".repeat(64), 10, 250)));

    private static final DataQuality SOUND = new DataQuality(100, List.of(), List.of(), Timeliness.UNKNOWN);

    private AggregateTestFixture<FilingAggregate> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(FilingAggregate.class);
        Aggregates aggregates = new Aggregates(fixture.getEventStore());
        Clock noon = Clock.fixed(Instant.parse("2026-10-01T12:00:00Z"), ZoneOffset.UTC);
        fixture.registerAnnotatedCommandHandler(
                new FinishingIntake(aggregates, new Claiming(aggregates, noon, DocumentWindows.STANDARD)));
    }

    @Test
    void aReceivedFilingIsAccepted() {
        fixture.given(new FilingReceived(MRN, HEADER, DIGEST, MANY))
                .when(new AcceptReceived(MRN, SOUND))
                .expectEvents(
                        new FilingAccepted(MRN, HEADER, DIGEST, MANY),
                        new FilingQualityAssessed(
                                MRN, 1, 100, List.of(), List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    void anAcceptedFilingIsLeftAsItIs() {
        fixture.given(new FilingReceived(MRN, HEADER, DIGEST, MANY), new FilingAccepted(MRN, HEADER, DIGEST, MANY))
                .when(new AcceptReceived(MRN, SOUND))
                .expectNoEvents();
    }
}
