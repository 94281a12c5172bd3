package org.waybook.domain.validation;

import java.util.List;
import java.util.stream.Stream;
import org.waybook.domain.filing.FilingDataset;

/** All rules of a filing; the value types of its elements have refused by then what cannot be such a value at all. */
public final class FilingRules {

    private static final List<FilingRule> ALL = Stream.of(
                    ElementRules.all(),
                    PartyRules.all(),
                    JourneyRules.all(),
                    GoodsRules.all(),
                    ConsignmentRules.all(),
                    SupplementRules.all())
            .flatMap(List::stream)
            .toList();

    private FilingRules() {}

    /** The rules, in the order in which they are checked. */
    public static List<FilingRule> all() {
        return ALL;
    }

    /** Every error of a filing; none when it keeps every rule. */
    public static List<Finding> check(FilingDataset filing, ReferenceData referenceData) {
        Findings findings = new Findings();
        ALL.forEach(rule -> rule.check(filing, referenceData, findings));
        return findings.list();
    }
}
