package org.waybook.intake.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.Consistency.Share;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.DatasetLevel;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.linking.Links.Named;
import org.waybook.stores.index.IndexChange;
import org.waybook.stores.index.IndexChange.Put;
import org.waybook.stores.index.IndexChange.Remove;
import org.waybook.stores.index.IndexKey;

/** What a batch of events changes in the index of links; making the same changes again changes nothing. */
final class LinkIndexing {

    private final Links links;
    private final List<IndexChange> changes = new ArrayList<>();
    private final Map<ConsignmentId, Map<String, Named>> named = new HashMap<>();

    LinkIndexing(Links links) {
        this.links = links;
    }

    /** The changes, in the order of the events. */
    List<IndexChange> changes() {
        return List.copyOf(changes);
    }

    /** A filing declares a consignment, or declares it anew. */
    void declared(ConsignmentId consignment, ConsignmentParticulars particulars) {
        HouseConsignment house = particulars.consignment();
        put(LinkKeys.house(LinkKeys.hash(house.transportDocument()), consignment), "");
        if (particulars.header().specificCircumstanceIndicator().level() != DatasetLevel.HOUSE) {
            return;
        }
        Share share = Share.of(house);
        particulars.header().transportDocumentMasterLevel().map(LinkKeys::hash).ifPresent(document -> {
            namedBy(consignment).stream()
                    .filter(before ->
                            !before.isReceptacle() && !before.document().equals(document))
                    .forEach(before -> forget(consignment, before));
            names(consignment, new Named(document, false, share));
        });
        house.receptacles()
                .forEach(receptacle -> names(consignment, new Named(LinkKeys.receptacle(receptacle), true, share)));
    }

    /** A link filing puts a consignment into a receptacle. */
    void inReceptacle(ConsignmentId consignment, String receptacle) {
        names(consignment, new Named(LinkKeys.receptacle(receptacle), true, shareOf(consignment)));
    }

    /** No filing declares a consignment any longer. */
    void gone(ConsignmentId consignment) {
        namedBy(consignment).forEach(before -> forget(consignment, before));
    }

    /** A consignment is linked to a master filing. */
    void linked(ConsignmentId consignment, Mrn master) {
        Share share = shareOf(consignment);
        put(LinkKeys.linked(master, consignment), Links.text(share));
    }

    /** A consignment is linked to a master filing no longer. */
    void unlinked(ConsignmentId consignment, Mrn master) {
        remove(LinkKeys.linked(master, consignment));
    }

    /** A master filing is in force, with this header. */
    void master(Mrn mrn, FilingHeader header) {
        Set<String> documents = documents(header);
        links.documentsOf(mrn).stream()
                .filter(before -> !documents.contains(before))
                .forEach(before -> forget(mrn, before));
        documents.forEach(document -> {
            put(LinkKeys.documentOf(mrn, document), "");
            put(LinkKeys.master(document, mrn), "");
        });
        MasterTraits.of(header).forEach(trait -> put(LinkKeys.trait(trait, mrn), ""));
    }

    /** A master filing is no longer in force. */
    void masterGone(Mrn mrn, FilingHeader header) {
        links.documentsOf(mrn).forEach(document -> forget(mrn, document));
        documents(header).forEach(document -> forget(mrn, document));
        MasterTraits.of(header).forEach(trait -> remove(LinkKeys.trait(trait, mrn)));
    }

    /** A filing says something of documents that others announce. */
    void says(Mrn mrn, FilingHeader header) {
        header.houseReferences()
                .forEach(reference -> put(LinkKeys.said(LinkKeys.hash(reference.transportDocument()), mrn), ""));
    }

    /** A filing of the consignee tells the sale of a consignment. */
    void sold(Mrn by, ConsignmentId consignment) {
        put(LinkKeys.sold(by, consignment), "");
    }

    /** A filing says nothing of a consignment any longer. */
    void soldNoLonger(Mrn by, ConsignmentId consignment) {
        remove(LinkKeys.sold(by, consignment));
    }

    /** The master document and the receptacles under it, by their hashes. */
    static Set<String> documents(FilingHeader master) {
        Stream<String> document = master.transportDocumentMasterLevel().map(LinkKeys::hash).stream();
        Stream<String> receptacles = master.masterConsignment().stream().flatMap(goods -> goods.receptacles().stream());
        return Stream.concat(document, receptacles.map(LinkKeys::receptacle))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void names(ConsignmentId consignment, Named name) {
        named.computeIfAbsent(consignment, ignored -> new LinkedHashMap<>()).put(name.document(), name);
        put(LinkKeys.named(consignment, name.document()), name.text());
        put(LinkKeys.below(name.document(), consignment), "");
    }

    private void forget(ConsignmentId consignment, Named name) {
        named.computeIfAbsent(consignment, ignored -> new LinkedHashMap<>()).remove(name.document());
        remove(LinkKeys.named(consignment, name.document()));
        remove(LinkKeys.below(name.document(), consignment));
    }

    private void forget(Mrn master, String document) {
        remove(LinkKeys.documentOf(master, document));
        remove(LinkKeys.master(document, master));
    }

    private Share shareOf(ConsignmentId consignment) {
        return namedBy(consignment).stream().map(Named::share).findFirst().orElse(Share.NONE);
    }

    /** What the index says, and what this batch adds to it. */
    private List<Named> namedBy(ConsignmentId consignment) {
        Map<String, Named> all = new LinkedHashMap<>();
        links.namedBy(consignment).forEach(name -> all.put(name.document(), name));
        all.putAll(named.getOrDefault(consignment, Map.of()));
        return List.copyOf(all.values());
    }

    private void put(IndexKey key, String value) {
        changes.add(new Put(key, value));
    }

    private void remove(IndexKey key) {
        changes.add(new Remove(key));
    }
}
