package org.waybook.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.waybook.domain.filing.FilingDataset;

/** What a rule says of a filing, as tests read it. */
final class Rulings {

    private static final ReferenceData FORMATS_ONLY = new FormatsOnly();

    private Rulings() {}

    static void keeps(FilingDataset filing, FilingRule rule) {
        assertThat(findings(filing, rule)).isEmpty();
    }

    static void breaks(FilingDataset filing, FilingRule rule, String code, String... pointers) {
        assertThat(findings(filing, rule))
                .allSatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.text()).isNotBlank();
                    assertThat(finding.remedy()).isNotBlank();
                })
                .extracting(Finding::pointer)
                .containsExactly(pointers);
    }

    private static List<Finding> findings(FilingDataset filing, FilingRule rule) {
        Findings findings = new Findings();
        rule.check(filing, FORMATS_ONLY, findings);
        return findings.list();
    }
}
