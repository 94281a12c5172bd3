package org.waybook.intake.arrival;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.validation.Finding;

/** The goods that a notification names, while they are being found. */
final class NamedGoods {

    private final Map<ConsignmentId, Set<Mrn>> consignments = new LinkedHashMap<>();
    private final Map<Mrn, Integer> largeFilings = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    void name(ConsignmentId consignment, Mrn filing) {
        consignments
                .computeIfAbsent(consignment, ignored -> new LinkedHashSet<>())
                .add(filing);
    }

    void nameLarge(Mrn filing, int count) {
        largeFilings.put(filing, count);
    }

    void wrong(Finding finding) {
        findings.add(finding);
    }

    /** The consignments, each once, with the filings that name them. */
    Map<ConsignmentId, Set<Mrn>> consignments() {
        return consignments;
    }

    /** Filings of more consignments than one commit takes, with how many they announce. */
    Map<Mrn, Integer> largeFilings() {
        return largeFilings;
    }

    List<Finding> findings() {
        return findings;
    }
}
