package org.waybook.intake.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingReceived;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingWithdrawn;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.filing.Mrn;
import org.waybook.stores.index.IndexChange;
import org.waybook.stores.index.IndexChange.Put;
import org.waybook.stores.index.IndexChange.Remove;
import org.waybook.stores.index.IndexKey;
import org.waybook.stores.index.OrderedIndex;

/** What a batch of events changes in the index of those who await others; making the same changes again is harmless. */
final class SupplementaryIndexing {

    private final SupplementaryLinks links;
    private final List<IndexChange> changes = new ArrayList<>();

    SupplementaryIndexing(SupplementaryLinks links) {
        this.links = links;
    }

    void note(LifecycleEvent event) {
        switch (event) {
            case FilingAccepted accepted -> filing(accepted.mrn(), accepted.header());
            case FilingAmended amended -> {
                gone(amended.mrn());
                filing(amended.mrn(), amended.header());
            }
            case FilingInvalidated gone -> {
                gone(gone.mrn());
                awaitsNobody(gone.mrn());
            }
            case ConsignmentAnnounced announced -> declared(announced.mrn(), announced.particulars());
            case ConsignmentSupplemented added -> declared(added.mrn(), added.particulars());
            case ConsignmentAmended amended -> declared(amended.mrn(), amended.particulars());
            case SupplementaryFilingReceived received -> put(LinkKeys.counted(received.by(), received.mrn()));
            case SupplementaryFilingWithdrawn gone -> remove(LinkKeys.counted(gone.by(), gone.mrn()));
            default -> {}
        }
    }

    void change(OrderedIndex index) {
        for (int from = 0; from < changes.size(); from += OrderedIndex.CHANGES_MAX) {
            index.change(changes.subList(from, Math.min(from + OrderedIndex.CHANGES_MAX, changes.size())));
        }
    }

    /**
     * The documents below which a filing stands, by their hashes: the master document that it names, or for what only a
     * consignee knows the house or straight document.
     */
    static Stream<String> standsUnder(FilingHeader header) {
        return switch (header.specificCircumstanceIndicator().level()) {
            case MASTER, SINGLE -> Stream.empty();
            case HOUSE, MASTER_AND_HOUSE, LINK -> header.transportDocumentMasterLevel().map(LinkKeys::hash).stream();
            case GOODS_SHIPMENT ->
                header.houseReferences().stream()
                        .map(HouseReference::transportDocument)
                        .map(LinkKeys::hash);
        };
    }

    private void filing(Mrn mrn, FilingHeader header) {
        FilingType type = header.specificCircumstanceIndicator();
        header.declarant().identificationNumber().map(LinkKeys::hash).ifPresent(declarant -> standsUnder(header)
                .forEach(document -> {
                    put(LinkKeys.filed(document, declarant, type, mrn));
                    put(LinkKeys.stands(mrn, document, declarant, type));
                }));
        if (type.level().hasMasterConsignment()
                && !header.supplementaryDeclarants().isEmpty()) {
            header.transportDocumentMasterLevel().map(LinkKeys::hash).ifPresent(document -> awaits(mrn, document));
        }
    }

    /** Others file below the house or straight documents of a filing, not beside it below its master document. */
    private void declared(Mrn mrn, ConsignmentParticulars particulars) {
        if (!particulars.header().supplementaryDeclarants().isEmpty()) {
            awaits(mrn, LinkKeys.hash(particulars.consignment().transportDocument()));
        }
    }

    private void awaits(Mrn mrn, String document) {
        put(LinkKeys.awaiting(document, mrn));
        put(LinkKeys.awaited(mrn, document));
    }

    private void awaitsNobody(Mrn mrn) {
        links.awaitedBy(mrn).forEach(document -> {
            remove(LinkKeys.awaiting(document, mrn));
            remove(LinkKeys.awaited(mrn, document));
        });
    }

    private void gone(Mrn mrn) {
        links.standsOf(mrn).forEach(stands -> {
            remove(stands.pointer());
            remove(stands.entry());
        });
    }

    private void put(IndexKey key) {
        changes.add(new Put(key, ""));
    }

    private void remove(IndexKey key) {
        changes.add(new Remove(key));
    }
}
