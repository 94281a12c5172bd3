package org.waybook.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.filing.TimeLimit.Moment;
import org.waybook.domain.transport.ModeOfTransport;

class FilingTypeTest {

    @ParameterizedTest
    @EnumSource
    void aTypeAnnouncesConsignmentsExactlyWhenItsLevelDoes(FilingType type) {
        assertThat(type.consignmentsMax() > 0).isEqualTo(type.level().announcesConsignments());
    }

    @ParameterizedTest
    @EnumSource
    void aTypeHasATimeLimitInEachOfItsModes(FilingType type) {
        assertThat(type.modes())
                .isNotEmpty()
                .allSatisfy(mode -> assertThat(type.deadlineRule().limits(mode)).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void whatATypeNeedsGivesOtherThanItselfAndIsATypeToo(FilingType type) {
        assertThat(type.stillNeeds())
                .allSatisfy(
                        alternatives -> assertThat(alternatives).isNotEmpty().doesNotContain(type));
        assertThat(type.isCompleteAlone()).isEqualTo(type.stillNeeds().isEmpty());
    }

    @Test
    void onlyTheMasterAirWaybillReferenceCannotBeAmended() {
        assertThat(Stream.of(FilingType.values()).filter(type -> !type.isAmendable()))
                .containsExactly(FilingType.F25);
    }

    @Test
    void filesAreAttachedToSixTypesOnly() {
        assertThat(Stream.of(FilingType.values()).filter(FilingType::takesAttachments))
                .containsExactly(
                        FilingType.F20, FilingType.F23, FilingType.F24, FilingType.F26, FilingType.F28, FilingType.F32);
    }

    @Test
    void aHouseBillOfLadingNeedsItsMasterAndTheConsigneesData() {
        assertThat(FilingType.F14.stillNeeds()).containsExactly(Set.of(FilingType.F12), Set.of(FilingType.F16));
    }

    @Test
    void containersBySeaAreFiledADayBeforeLoading() {
        assertThat(FilingType.F10.deadlineRule().limits(ModeOfTransport.SEA)).anySatisfy(limit -> {
            assertThat(limit.moment()).isEqualTo(Moment.LOADING);
            assertThat(limit.before()).hasHours(24);
        });
    }

    @Test
    void postByRoadIsFiledBeforeArrivalSinceOnlyAirHasALimitBeforeLoading() {
        assertThat(FilingType.F43.deadlineRule().limits(ModeOfTransport.ROAD)).containsExactly(TimeLimit.ROAD);
        assertThat(FilingType.F43.deadlineRule().limits(ModeOfTransport.AIR))
                .containsExactly(TimeLimit.AIR_BEFORE_LOADING);
    }

    @Test
    void anUnknownTypeIsNamedWithThoseThatAreTaken() {
        assertThatThrownBy(() -> FilingType.of("F56"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("F56");
    }
}
