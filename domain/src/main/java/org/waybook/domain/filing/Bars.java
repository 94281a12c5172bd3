package org.waybook.domain.filing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.Differences;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;

/**
 * The consignments of a filing that may not be changed any more, each with every reason; one barred house bars changes
 * to itself and to what holds for all, and the invalidation of the filing, but not changes to the other houses.
 *
 * @param reasons by transport document
 */
public record Bars(Map<TransportDocument, Set<BarReason>> reasons) {

    /** Nothing is barred. */
    public static final Bars NONE = new Bars(Map.of());

    /** When the sender stated something is said anew by every message, and changes nothing of the goods. */
    private static final String STATED = "/documentIssueDate";

    public Bars {
        reasons = Map.copyOf(reasons);
    }

    /** Whether a consignment may not be changed. */
    public boolean bar(TransportDocument document) {
        return reasons.containsKey(document);
    }

    /** Those of some consignments that are not barred yet for a reason. */
    List<TransportDocument> free(List<TransportDocument> documents, BarReason reason) {
        return documents.stream()
                .filter(document -> !reasonsOf(document).contains(reason))
                .distinct()
                .toList();
    }

    /** Those of some consignments that are barred for a reason. */
    List<TransportDocument> barred(List<TransportDocument> documents, BarReason reason) {
        return documents.stream()
                .filter(document -> reasonsOf(document).contains(reason))
                .distinct()
                .toList();
    }

    Bars with(List<TransportDocument> documents, BarReason reason) {
        Map<TransportDocument, Set<BarReason>> after = new HashMap<>(reasons);
        documents.forEach(document -> {
            Set<BarReason> all = EnumSet.of(reason);
            all.addAll(reasonsOf(document));
            after.put(document, Set.copyOf(all));
        });
        return new Bars(after);
    }

    Bars without(List<TransportDocument> documents, BarReason reason) {
        Map<TransportDocument, Set<BarReason>> after = new HashMap<>(reasons);
        documents.forEach(document -> {
            Set<BarReason> left = reasonsOf(document).stream()
                    .filter(other -> other != reason)
                    .collect(Collectors.toSet());
            if (left.isEmpty()) {
                after.remove(document);
            } else {
                after.put(document, Set.copyOf(left));
            }
        });
        return new Bars(after);
    }

    /**
     * Checks an amendment against them.
     *
     * @throws Refused naming every consignment that may not be changed
     */
    void requireOpen(FilingHeader before, FilingCommand.AmendFiling amendment) {
        Stream<Finding> houses = amendment.changedHouses().stream()
                .filter(this::bar)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .map(document -> finding(
                        "/consignments",
                        "Consignment " + document + " cannot be changed, since " + words(document) + ".",
                        "Leave this consignment as it was; the others may be amended."));
        boolean header = !reasons.isEmpty()
                && Differences.between(before, amendment.header()).stream()
                        .anyMatch(change -> !change.pointer().equals(STATED));
        Stream<Finding> all = header
                ? Stream.of(finding(
                        "",
                        "What the filing says of all its consignments cannot be changed, since of " + anyOne() + " "
                                + words(anyOne()) + ".",
                        "Leave the particulars of the filing as they were; consignments that are not barred may be"
                                + " amended."))
                : Stream.empty();
        requireNone(Stream.concat(all, houses).toList());
    }

    /**
     * Checks an invalidation against them.
     *
     * @throws Refused when any consignment is barred
     */
    void requireNone() {
        requireNone(
                reasons.isEmpty()
                        ? List.of()
                        : List.of(finding(
                                "",
                                "The filing cannot be invalidated, since of " + anyOne() + " " + words(anyOne()) + ".",
                                "Amend the consignments that are not barred, or turn to the customs office.")));
    }

    private static void requireNone(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, findings);
        }
    }

    private static Finding finding(String pointer, String text, String remedy) {
        return new Finding("BARRED", pointer, text, remedy);
    }

    private TransportDocument anyOne() {
        return reasons.keySet().stream()
                .min((one, other) -> one.toString().compareTo(other.toString()))
                .orElseThrow();
    }

    private String words(TransportDocument document) {
        return reasonsOf(document).stream().sorted().map(BarReason::words).collect(Collectors.joining(" and "));
    }

    private Set<BarReason> reasonsOf(TransportDocument document) {
        return reasons.getOrDefault(document, Set.of());
    }
}
