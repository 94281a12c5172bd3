package org.waybook.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Samples;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.filing.FilingCommand.AcceptFiling;
import org.waybook.domain.filing.FilingCommand.AmendFiling;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.filing.FilingState.NotFiled;
import org.waybook.domain.quality.DataQuality;
import org.waybook.domain.quality.Timeliness;
import org.waybook.domain.quality.WeaknessCount;
import org.waybook.domain.validation.Finding;

class AssessedFilingTest {

    private static final Mrn MRN = Samples.MRN;
    private static final FilingHeader HEADER = Samples.header(FilingType.F10);
    private static final ContentDigest DIGEST = new ContentDigest("0a".repeat(32));
    private static final Houses HOUSES = new Houses.Listed(List.of());
    private static final Instant DEADLINE = Instant.parse("2026-03-10T08:00:00Z");
    private static final List<Finding> WEAKNESSES = List.of(new Finding("LATE", "", "Late.", "File earlier."));
    private static final List<WeaknessCount> COUNTS = List.of(new WeaknessCount("LATE", 1, 1, 15));

    @Test
    void theAssessmentOfAFilingStandsBesideItsAcceptance() {
        Timeliness late =
                new Timeliness(Optional.of(TimeLimit.ROAD), Optional.of(DEADLINE), Optional.of(Duration.ofMinutes(2)));
        AcceptFiling accept = new AcceptFiling(
                MRN, HEADER, DIGEST, HOUSES, List.of(), Optional.of(new DataQuality(85, WEAKNESSES, COUNTS, late)));

        assertThat(Filing.decide(new NotFiled(), accept))
                .containsExactly(
                        new FilingAccepted(MRN, HEADER, DIGEST, HOUSES),
                        new FilingQualityAssessed(
                                MRN, 1, 85, WEAKNESSES, COUNTS, Optional.of(DEADLINE), Optional.of(120L)));
    }

    @Test
    void anAmendmentIsAssessedAgain() {
        FilingState accepted = Filing.evolve(new NotFiled(), new FilingAccepted(MRN, HEADER, DIGEST, HOUSES));
        AmendFiling amend = new AmendFiling(
                MRN,
                HEADER,
                new ContentDigest("0b".repeat(32)),
                HOUSES,
                Actor.trader(
                        "declarant", HEADER.declarant().identificationNumber().orElseThrow()),
                Set.of(),
                List.of(),
                Optional.of(new DataQuality(100, List.of(), List.of(), Timeliness.UNKNOWN)));

        assertThat(Filing.decide(accepted, amend))
                .last()
                .isEqualTo(new FilingQualityAssessed(
                        MRN, 2, 100, List.of(), List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    void anAssessmentChangesNothingAboutWhereAFilingStands() {
        FilingState accepted = Filing.evolve(new NotFiled(), new FilingAccepted(MRN, HEADER, DIGEST, HOUSES));
        FilingEvent assessed =
                new FilingQualityAssessed(MRN, 1, 85, WEAKNESSES, COUNTS, Optional.empty(), Optional.empty());

        assertThat(Filing.evolve(accepted, assessed)).isEqualTo(accepted);
    }
}
