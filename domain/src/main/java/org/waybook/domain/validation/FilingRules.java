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

    /** But for those that hold for every element alike, which are checked together. */
    private static final List<FilingRule> OTHERS =
            ALL.stream().filter(rule -> !ElementRules.all().contains(rule)).toList();

    private FilingRules() {}

    /** The rules, in the order in which they are checked. */
    public static List<FilingRule> all() {
        return ALL;
    }

    /** The rules that are not about every element alike. */
    static List<FilingRule> others() {
        return OTHERS;
    }

    /** Every error of a filing, those of an element together; none when it keeps every rule. */
    public static List<Finding> check(FilingDataset filing, ReferenceData referenceData) {
        Findings findings = new Findings();
        ElementRules.together(filing, referenceData, findings);
        OTHERS.forEach(rule -> rule.check(filing, referenceData, findings));
        return findings.list();
    }
}
