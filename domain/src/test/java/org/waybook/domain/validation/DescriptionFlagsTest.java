package org.waybook.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybook.domain.filing.FilingDataset;

class DescriptionFlagsTest {

    private static final String DESCRIPTION = "/consignments/0/goodsItems/0/descriptionOfGoods";

    @Test
    void aVagueDescriptionIsFlaggedWithAWayToMendIt() {
        assertThat(flags(described("Auto parts"))).singleElement().satisfies(flag -> {
            assertThat(flag.code()).isEqualTo("VAGUE");
            assertThat(flag.pointer()).isEqualTo(DESCRIPTION);
            assertThat(flag.text()).contains("Auto parts").contains("parts");
            assertThat(flag.remedy()).contains("brake pads");
        });
    }

    @Test
    void aVagueDescriptionRefusesNothing() {
        assertThat(FilingRules.check(described("Auto parts"), new FormatsOnly()))
                .isEmpty();
    }

    @Test
    void aSoundDescriptionIsNotFlagged() {
        assertThat(flags(described("Brake pads for passenger cars"))).isEmpty();
    }

    @Test
    void anEmptyDescriptionIsRefusedAndNotFlaggedAsWell() {
        assertThat(flags(described("General cargo"))).isEmpty();
    }

    private static List<Finding> flags(FilingDataset filing) {
        Findings findings = new Findings();
        DescriptionFlags.VAGUE.check(filing, new FormatsOnly(), findings);
        return findings.list();
    }

    private static FilingDataset described(String text) {
        return Changed.at(SoundFilings.sea(), DESCRIPTION, text);
    }
}
