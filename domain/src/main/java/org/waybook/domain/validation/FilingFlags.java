package org.waybook.domain.validation;

import java.util.List;
import java.util.stream.Stream;
import org.waybook.domain.filing.FilingDataset;

/** What is doubtful in a filing and refuses nothing: check digits that do not fit, masses and means that disagree. */
public final class FilingFlags {

    private static final List<FilingRule> ALL = Stream.of(NumberFlags.all(), AgreementFlags.all())
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
        ReferenceData none = new FormatsOnly();
        ALL.forEach(flag -> flag.check(filing, none, findings));
        return findings.list();
    }
}
