package org.waybook.domain.validation;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;

/**
 * One rule a filing has to keep.
 *
 * @param code stable code of its errors: rule, condition or code list where it has a published number
 * @param source where the rule is written
 * @param text the rule in one sentence
 * @param types the filings it applies to
 * @param check finds what breaks it
 */
public record FilingRule(String code, String source, String text, Set<FilingType> types, Check check) {

    public FilingRule {
        types = Set.copyOf(types);
    }

    /** A rule for filings of every type. */
    FilingRule(String code, String source, String text, Check check) {
        this(code, source, text, EnumSet.allOf(FilingType.class), check);
    }

    /** A rule for the filings of some types. */
    FilingRule(String code, String source, String text, Predicate<FilingType> types, Check check) {
        this(
                code,
                source,
                text,
                Stream.of(FilingType.values()).filter(types).collect(Collectors.toUnmodifiableSet()),
                check);
    }

    /** Finds every place where a filing breaks a rule. */
    @FunctionalInterface
    public interface Check {
        void check(FilingDataset filing, ReferenceData referenceData, Findings findings);
    }

    /** Adds every error against this rule to the findings. */
    public void check(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        if (types.contains(filing.header().specificCircumstanceIndicator())) {
            check.check(filing, referenceData, findings);
        }
    }
}
