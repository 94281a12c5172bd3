package org.waybook.domain.validation;

import org.waybook.domain.filing.FilingDataset;

/**
 * One rule a filing has to keep.
 *
 * @param code stable code of its errors: rule, condition or code list where it has a published number
 * @param source where the rule is written
 * @param text the rule in one sentence
 * @param check finds what breaks it
 */
public record FilingRule(String code, String source, String text, Check check) {

    /** Finds every place where a filing breaks a rule. */
    @FunctionalInterface
    public interface Check {
        void check(FilingDataset filing, ReferenceData referenceData, Findings findings);
    }

    /** Adds every error against this rule to the findings. */
    public void check(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        check.check(filing, referenceData, findings);
    }
}
