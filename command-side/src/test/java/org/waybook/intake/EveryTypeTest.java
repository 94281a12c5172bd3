package org.waybook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.validation.Cleansing;
import org.waybook.domain.validation.FilingFlags;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.Registration;

/** The example of every type of filing is taken in; the examples of one family belong together and do not collide. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class EveryTypeTest {

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

    @ParameterizedTest
    @EnumSource
    void theExampleOfAFilingIsAcceptedAsItsType(FilingType type) {
        FilingDataset example = example(type);

        Registration registration = intake.file(example, Examples.circumstances(example));

        assertThat(registration.houses().count())
                .isEqualTo(example.consignments().size());
        assertThat(history.stateOf(registration.mrn()))
                .isInstanceOfSatisfying(FilingState.Accepted.class, accepted -> assertThat(
                                accepted.header().specificCircumstanceIndicator())
                        .isEqualTo(type));
    }

    @ParameterizedTest
    @EnumSource
    void anExampleAnnouncesConsignmentsWhenItsTypeDoes(FilingType type) {
        assertThat(example(type).consignments().isEmpty())
                .isEqualTo(!type.level().announcesConsignments());
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfAnExampleIsDoubtful(FilingType type) {
        assertThat(FilingFlags.of(example(type))).isEmpty();
        assertThat(Cleansing.of(example(type)).changes()).isEmpty();
    }

    private static FilingDataset example(FilingType type) {
        return Examples.json("filing-" + type.name().toLowerCase() + ".json");
    }
}
