package org.waybook.domain.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;

/**
 * Checks the rules of a filing too large to be at hand as a whole: of some of its consignments at a time, and what
 * concerns all of them at the end. That documents are unique is for {@link UniqueDocuments} to find.
 */
public final class RulesInParts {

    private static final String CONSIGNMENTS = "/consignments";

    private static final List<FilingRule> OF_A_PART = FilingRules.others().stream()
            .filter(rule -> rule != ConsignmentRules.UNIQUE)
            .toList();

    /** What the parts say of the header, which each of them is checked with. */
    private final Set<Finding> ofHeader = new HashSet<>();

    private final Findings findings;

    /** Gathers what parts are found to break, in the order in which they are added. */
    public RulesInParts(Findings findings) {
        this.findings = findings;
    }

    /**
     * What a part breaks.
     *
     * @param listed errors, with pointers into the whole message
     * @param more errors that are not listed
     */
    public record Broken(List<Finding> listed, int more) {

        /** Nothing. */
        public static final Broken NOTHING = new Broken(List.of(), 0);

        public Broken {
            listed = List.copyOf(listed);
        }

        /** Whether it breaks none. */
        public boolean isNothing() {
            return listed.isEmpty() && more == 0;
        }

        /** Whether the header itself breaks a rule. */
        public boolean inHeader() {
            return listed.stream().anyMatch(RulesInParts::isOfHeader);
        }
    }

    /**
     * Checks some consignments; by any thread, as it keeps nothing.
     *
     * @param places of the consignments in the message, from 0
     */
    public static Broken check(
            FilingHeader header, List<HouseConsignment> part, int[] places, ReferenceData referenceData) {
        FilingDataset dataset = new FilingDataset(header, part);
        Findings found = new Findings();
        ElementRules.together(dataset, referenceData, found);
        OF_A_PART.forEach(rule -> rule.check(dataset, referenceData, found));
        if (found.isEmpty()) {
            return Broken.NOTHING;
        }
        List<Finding> listed = new ArrayList<>();
        for (Finding finding : found.listed()) {
            if (!finding.pointer().equals(CONSIGNMENTS)) {
                listed.add(inMessage(finding, places));
            }
        }
        return new Broken(listed, found.count() - found.listed().size());
    }

    /** Adds what a part breaks; the header's errors once. */
    public void add(Broken broken) {
        List<Finding> news = broken.listed().stream()
                .filter(finding -> !isOfHeader(finding) || ofHeader.add(finding))
                .toList();
        findings.add(news, broken.more());
    }

    /** Checks how many consignments there are. */
    public void count(FilingHeader header, int consignments) {
        ElementRules.consignments(header, consignments, findings);
    }

    private static boolean isOfHeader(Finding finding) {
        return !finding.pointer().startsWith(CONSIGNMENTS + "/");
    }

    /** The finding with the place in the message instead of that in the part. */
    private static Finding inMessage(Finding finding, int[] places) {
        if (isOfHeader(finding)) {
            return finding;
        }
        String pointer = finding.pointer();
        int begin = CONSIGNMENTS.length() + 1;
        int slash = pointer.indexOf('/', begin);
        int end = slash < 0 ? pointer.length() : slash;
        int place = places[Integer.parseInt(pointer.substring(begin, end))];
        return new Finding(
                finding.code(), CONSIGNMENTS + "/" + place + pointer.substring(end), finding.text(), finding.remedy());
    }
}
