package org.waybook.domain.filing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybook.domain.transport.TransportDocument;

/**
 * The consignments of a filing that can no longer be changed. One of them bars its own change, that of the header and
 * the invalidation of the filing; the others may still be changed.
 *
 * @param reasons why, by transport document
 */
public record Barring(Map<TransportDocument, Set<BarReason>> reasons) {

    /** Nothing is barred. */
    public static final Barring NONE = new Barring(Map.of());

    public Barring {
        reasons = Map.copyOf(reasons);
    }

    /** Whether nothing is barred. */
    public boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** The consignments that are barred, by their transport documents. */
    public Set<TransportDocument> documents() {
        return reasons.keySet();
    }

    /** Whether a consignment is barred for a reason. */
    public boolean isBarred(TransportDocument document, BarReason reason) {
        return reasons.getOrDefault(document, Set.of()).contains(reason);
    }

    Barring with(List<TransportDocument> documents, BarReason reason) {
        Map<TransportDocument, Set<BarReason>> next = new HashMap<>(reasons);
        documents.forEach(document -> {
            Set<BarReason> why = EnumSet.of(reason);
            why.addAll(next.getOrDefault(document, Set.of()));
            next.put(document, why);
        });
        return new Barring(next);
    }

    Barring without(List<TransportDocument> documents, BarReason reason) {
        Map<TransportDocument, Set<BarReason>> next = new HashMap<>(reasons);
        documents.forEach(document -> {
            Set<BarReason> left = EnumSet.noneOf(BarReason.class);
            left.addAll(next.getOrDefault(document, Set.of()));
            left.remove(reason);
            if (left.isEmpty()) {
                next.remove(document);
            } else {
                next.put(document, left);
            }
        });
        return new Barring(next);
    }
}
