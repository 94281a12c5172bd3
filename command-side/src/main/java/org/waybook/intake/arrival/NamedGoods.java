package org.waybook.intake.arrival;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybook.domain.arrival.GoodsOfFiling;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;

/** The goods that a notification names, while they are looked up. */
final class NamedGoods {

    private final Map<ConsignmentId, Set<Mrn>> consignments = new LinkedHashMap<>();
    private final Map<Mrn, List<TransportDocument>> goods = new LinkedHashMap<>();
    private int announcedByMany;
    private boolean many;

    /** Consignments of a filing, by their documents. */
    void few(Mrn filing, List<ConsignmentId> ids, List<TransportDocument> documents) {
        ids.forEach(id -> consignments
                .computeIfAbsent(id, ignored -> new LinkedHashSet<>())
                .add(filing));
        List<TransportDocument> known = goods.get(filing);
        if (known == null) {
            goods.put(filing, new ArrayList<>(documents));
        } else if (documents.isEmpty()) {
            known.clear();
        } else if (!known.isEmpty()) {
            known.addAll(documents);
        }
    }

    /**
     * All goods of a filing, too many or too far away to tell at once.
     *
     * @param announced how many consignments the filing announces itself
     */
    void many(Mrn filing, int announced) {
        few(filing, List.of(), List.of());
        announcedByMany += announced;
        many = true;
    }

    /** How many consignments the filings announce themselves. */
    int announced() {
        return consignments.size() + announcedByMany;
    }

    /** Whether they are told in the commit of the notification itself. */
    boolean isToldAtOnce() {
        return !many && consignments.size() <= Houses.LISTED_MAX;
    }

    /** Each consignment with the filings that were named of it. */
    Map<ConsignmentId, Set<Mrn>> consignments() {
        return consignments;
    }

    /** The same by filing. */
    List<GoodsOfFiling> goods() {
        return goods.entrySet().stream()
                .map(entry -> new GoodsOfFiling(
                        entry.getKey(), entry.getValue().stream().distinct().toList()))
                .toList();
    }
}
