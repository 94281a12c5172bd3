package org.waybook.domain.validation;

import java.util.List;
import java.util.stream.Stream;
import org.waybook.domain.filing.FilingDataset;

/**
 * What is doubtful in a filing and refuses nothing: check digits that do not fit, masses and means that disagree,
 * elements left out, descriptions that leave the goods open.
 */
public final class FilingFlags {

    private static final List<FilingRule> ALL = Stream.of(
                    NumberFlags.all(), AgreementFlags.all(), CompletenessFlags.all(), DescriptionFlags.all())
            .flatMap(List::stream)
            .toList();

    private FilingFlags() {}

    /** The flags, in the order in which they are looked for. */
    public static List<FilingRule> all() {
        return ALL;
    }

    /** Everything doubtful about a filing that keeps the rules. */
    public static List<Finding> of(FilingDataset filing) {
        Findings findings = new Findings();
        find(filing, findings);
        return findings.list();
    }

    /** Adds everything doubtful about a filing to the findings. */
    public static void find(FilingDataset filing, Findings findings) {
        ReferenceData none = new FormatsOnly();
        ALL.forEach(flag -> flag.check(filing, none, findings));
    }
}
