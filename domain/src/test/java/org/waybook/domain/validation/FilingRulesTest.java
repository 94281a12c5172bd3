package org.waybook.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.place.Place;

class FilingRulesTest {

    static Stream<FilingDataset> soundFilings() {
        return Stream.of(SoundFilings.sea(), SoundFilings.air(), SoundFilings.express(), SoundFilings.postal());
    }

    @ParameterizedTest
    @MethodSource("soundFilings")
    void aSoundFilingKeepsEveryRule(FilingDataset filing) {
        assertThat(FilingRules.check(filing, new FormatsOnly())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFilingOfEveryTypeWithAllItsElementsKeepsEveryRule(FilingType type) {
        assertThat(FilingRules.check(SoundFilings.of(type), new FormatsOnly())).isEmpty();
    }

    @Test
    void everyRuleIsOneSentenceWithItsSource() {
        assertThat(FilingRules.all()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.text()).matches("[A-Z][^.]+\\.");
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.code()).isNotBlank();
        });
    }

    @Test
    void everyErrorIsReportedAtOnce() {
        FilingDataset filing = Changed.at(SoundFilings.sea(), "/carrier", Optional.empty());
        filing = Changed.at(
                filing,
                "/consignments/0/placeOfLoading",
                Optional.of(new Place(Optional.empty(), Optional.of("Xiamen"), Optional.empty())));
        filing = Changed.at(filing, "/consignments/0/goodsItems/0/goodsItemNumber", 2);

        assertThat(FilingRules.check(filing, new FormatsOnly()))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        tuple("MISSING", "/carrier"),
                        tuple("C3003", "/consignments/0/placeOfLoading"),
                        tuple("SEQUENCE", "/consignments/0/goodsItems/0/goodsItemNumber"));
    }
}
