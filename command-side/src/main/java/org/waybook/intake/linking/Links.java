package org.waybook.intake.linking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.Consistency.Share;
import org.waybook.domain.filing.Mrn;
import org.waybook.stores.index.IndexEntry;
import org.waybook.stores.index.IndexRange;
import org.waybook.stores.index.OrderedIndex;

/** What the index of links says: who stands below which master document, and who is linked to which master filing. */
public final class Links {

    private static final int PAGE = 1_000;

    private final OrderedIndex index;

    public Links(OrderedIndex index) {
        this.index = index;
    }

    /** What a consignment names as its master document, and the receptacles it is in. */
    List<Named> namedBy(ConsignmentId consignment) {
        return all(LinkKeys.namedBy(consignment), entry -> Named.parse(last(entry), entry.value()));
    }

    /** The master filings in force of what a consignment names. */
    List<Mrn> mastersFor(ConsignmentId consignment) {
        return namedBy(consignment).stream()
                .flatMap(named -> mastersOf(named.document()).stream())
                .distinct()
                .toList();
    }

    /** The consignments below a master document, linked or not. */
    List<ConsignmentId> below(String document) {
        return all(LinkKeys.allBelow(document), entry -> new ConsignmentId(last(entry)));
    }

    /** The consignments of a house or straight document. */
    List<ConsignmentId> housesOf(String document) {
        return all(LinkKeys.housesOf(document), entry -> new ConsignmentId(last(entry)));
    }

    /** The master filings in force of a master document. */
    List<Mrn> mastersOf(String document) {
        return all(LinkKeys.mastersOf(document), entry -> new Mrn(last(entry)));
    }

    /** The master document of a master filing in force and the receptacles under it, by their hashes. */
    List<String> documentsOf(Mrn master) {
        return all(LinkKeys.documentsOf(master), Links::last);
    }

    /** The consignments linked to a master filing. */
    public List<ConsignmentId> linkedTo(Mrn master) {
        return all(LinkKeys.linkedTo(master), entry -> new ConsignmentId(last(entry)));
    }

    /** What the consignments linked to a master filing take of it, but for one. */
    Share shareOfOthers(Mrn master, ConsignmentId one) {
        return all(LinkKeys.linkedTo(master), Function.identity()).stream()
                .filter(entry -> !last(entry).equals(one.value()))
                .map(entry -> share(entry.value()))
                .reduce(Share.NONE, Share::plus);
    }

    /** The filings that say something of a document without announcing it. */
    List<Mrn> saidOf(String document) {
        return all(LinkKeys.allSaid(document), entry -> new Mrn(last(entry)));
    }

    /** The consignments whose sale a filing tells. */
    List<ConsignmentId> soldBy(Mrn by) {
        return all(LinkKeys.soldBy(by), entry -> new ConsignmentId(last(entry)));
    }

    /** The master filings that carry a trait. */
    List<Mrn> mastersWith(String trait) {
        return all(LinkKeys.mastersWith(trait), entry -> new Mrn(last(entry)));
    }

    /** A share as the index keeps it. */
    static String text(Share share) {
        return share.grossMass().toPlainString() + ' ' + share.packages();
    }

    private static Share share(String text) {
        int blank = text.indexOf(' ');
        return new Share(new BigDecimal(text.substring(0, blank)), Long.parseLong(text.substring(blank + 1)));
    }

    private static String last(IndexEntry entry) {
        return entry.key().substring(entry.key().lastIndexOf('/') + 1);
    }

    private <T> List<T> all(IndexRange range, Function<IndexEntry, T> read) {
        List<T> found = new ArrayList<>();
        IndexRange rest = range;
        List<IndexEntry> page = index.entries(rest, PAGE);
        while (!page.isEmpty()) {
            page.forEach(entry -> found.add(read.apply(entry)));
            rest = rest.behind(page.getLast().key());
            page = page.size() < PAGE ? List.of() : index.entries(rest, PAGE);
        }
        return found;
    }

    /**
     * What a consignment names.
     *
     * @param document the hash of its master document, or of a receptacle
     * @param isReceptacle which of them
     * @param share of the master, in kg and packages
     */
    record Named(String document, boolean isReceptacle, Share share) {

        private static final String RECEPTACLE = "R ";
        private static final String DOCUMENT = "D ";

        String text() {
            return (isReceptacle ? RECEPTACLE : DOCUMENT) + Links.text(share);
        }

        static Named parse(String document, String text) {
            return new Named(document, text.startsWith(RECEPTACLE), Links.share(text.substring(DOCUMENT.length())));
        }
    }
}
