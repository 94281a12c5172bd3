package org.waybook.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.TimeLimit;
import org.waybook.domain.quality.DataQuality;
import org.waybook.domain.quality.LodgingDeadline;
import org.waybook.domain.quality.QualityTally;
import org.waybook.domain.quality.Timeliness;
import org.waybook.domain.quality.WeaknessCount;

/** Stands beside the sound filings it weakens. */
class DataQualityTest {

    private static final String DESCRIPTION = "/consignments/0/goodsItems/0/descriptionOfGoods";
    private static final Instant DEADLINE = Instant.parse("2026-03-10T08:00:00Z");
    private static final Timeliness LATE =
            new Timeliness(Optional.of(TimeLimit.ROAD), Optional.of(DEADLINE), Optional.of(Duration.ofMinutes(95)));

    @Test
    void aSoundFilingInTimeHasTheHighestScore() {
        DataQuality quality = DataQuality.of(SoundFilings.sea(), Timeliness.UNKNOWN);

        assertThat(quality.score()).isEqualTo(100);
        assertThat(quality.weaknesses()).isEmpty();
        assertThat(quality.counts()).isEmpty();
    }

    @Test
    void aVagueDescriptionCostsItsShareAndIsListedWithARemedy() {
        DataQuality quality = DataQuality.of(vague(), Timeliness.UNKNOWN);

        assertThat(quality.score()).isEqualTo(55);
        assertThat(quality.counts()).containsExactly(new WeaknessCount("DESCRIPTION", 1, 1, 45));
        assertThat(quality.weaknesses()).singleElement().satisfies(weakness -> {
            assertThat(weakness.pointer()).isEqualTo(DESCRIPTION);
            assertThat(weakness.remedy()).isNotBlank();
        });
    }

    @Test
    void aLateFilingLosesThePointsOfPunctuality() {
        DataQuality quality = DataQuality.of(SoundFilings.sea(), LATE);

        assertThat(quality.score()).isEqualTo(85);
        assertThat(quality.weaknesses()).singleElement().satisfies(weakness -> assertThat(weakness.text())
                .isEqualTo("The filing came 1 h 35 min after its deadline of 2026-03-10T08:00:00Z."));
    }

    @Test
    void aFilingCountedInPartsHasTheQualityOfTheWhole() {
        HouseConsignment sound = SoundFilings.sea().consignments().getFirst();
        HouseConsignment weak = vague().consignments().getFirst();
        FilingDataset whole = new FilingDataset(SoundFilings.sea().header(), List.of(sound, weak, sound, weak, weak));
        QualityTally tally = new QualityTally(whole.header());
        tally.add(whole.consignments().subList(0, 2));
        tally.add(whole.consignments().subList(2, 5));

        assertThat(tally.quality(LATE)).isEqualTo(DataQuality.of(whole, LATE));
        assertThat(tally.quality(LATE).weaknesses())
                .extracting(Finding::pointer)
                .contains(DESCRIPTION.replace("/0/g", "/4/g"));
    }

    @Test
    void ofManyWeaknessesTheFirstAreListedAndAllAreCounted() {
        FilingDataset many = new FilingDataset(
                SoundFilings.sea().header(),
                Collections.nCopies(250, vague().consignments().getFirst()));

        DataQuality quality = DataQuality.of(many, Timeliness.UNKNOWN);

        assertThat(quality.weaknesses()).hasSize(DataQuality.LISTED_MAX);
        assertThat(quality.counts()).containsExactly(new WeaknessCount("DESCRIPTION", 250, 250, 45));
    }

    @Test
    void aSeaFilingIsDueBeforeLoadingOrArrivalAsItsGoodsTravel() {
        FilingDataset sea = SoundFilings.sea();
        Timeliness early = timeliness(sea, Instant.parse("2020-01-01T00:00:00Z"));
        Timeliness late = timeliness(sea, early.deadline().orElseThrow().plusSeconds(60));

        assertThat(early.isLate()).isFalse();
        assertThat(late.lateBy()).contains(Duration.ofMinutes(1));
        assertThat(late.limit().orElseThrow().modes()).contains(sea.header().modeOfTransport());
    }

    @Test
    void aFilingThatDoesNotSayWhenItsGoodsTravelIsNotLate() {
        FilingDataset filing = Changed.at(SoundFilings.sea(), "/activeBorderTransportMeans", Optional.empty());

        assertThat(timeliness(filing, Instant.parse("2090-01-01T00:00:00Z"))).isEqualTo(Timeliness.UNKNOWN);
    }

    private static Timeliness timeliness(FilingDataset filing, Instant lodgedAt) {
        return LodgingDeadline.of(
                filing.header(), filing.consignments().stream().findFirst(), lodgedAt);
    }

    private static FilingDataset vague() {
        return Changed.at(SoundFilings.sea(), DESCRIPTION, "Machine parts");
    }
}
