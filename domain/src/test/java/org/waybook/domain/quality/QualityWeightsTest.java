package org.waybook.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waybook.domain.quality.QualityRow.Measure;
import org.waybook.domain.validation.FilingFlags;
import org.waybook.domain.validation.FilingRule;

class QualityWeightsTest {

    @Test
    void aFilingThatIsWeakInEverythingHasNothingLeft() {
        assertThat(QualityWeights.rows().stream().mapToInt(QualityRow::points).sum())
                .isEqualTo(100);
    }

    @Test
    void everyFlagIsAWeakness() {
        Set<String> weighed = QualityWeights.rows().stream()
                .filter(row -> row.measure() != Measure.FILING)
                .flatMap(row -> row.flags().stream())
                .collect(Collectors.toSet());

        assertThat(weighed)
                .isEqualTo(FilingFlags.all().stream().map(FilingRule::code).collect(Collectors.toSet()));
    }
}
