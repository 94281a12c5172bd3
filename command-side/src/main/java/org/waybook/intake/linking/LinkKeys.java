package org.waybook.intake.linking;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.waybook.contracts.dataset.DatasetChunks;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.stores.index.IndexKey;
import org.waybook.stores.index.IndexRange;

/**
 * The keys of the index of links. A document is known by the hash of its number, folded and without its type, since
 * filers do not agree on types; a type that differs is flagged.
 */
final class LinkKeys {

    static final String NAMESPACE = "links";

    private LinkKeys() {}

    /** What a consignment names as its master document or receptacle, with its share of it. */
    static IndexKey named(ConsignmentId consignment, String document) {
        return key("named/" + consignment.value() + '/' + document);
    }

    static IndexRange namedBy(ConsignmentId consignment) {
        return range("named/" + consignment.value() + '/');
    }

    /** The consignments below a master document or in a receptacle, linked or not. */
    static IndexKey below(String document, ConsignmentId consignment) {
        return key("below/" + document + '/' + consignment.value());
    }

    static IndexRange allBelow(String document) {
        return range("below/" + document + '/');
    }

    /** The consignments of a house or straight document. */
    static IndexKey house(String document, ConsignmentId consignment) {
        return key("house/" + document + '/' + consignment.value());
    }

    static IndexRange housesOf(String document) {
        return range("house/" + document + '/');
    }

    /** The master filings in force of a master document. */
    static IndexKey master(String document, Mrn master) {
        return key("master/" + document + '/' + master.value());
    }

    static IndexRange mastersOf(String document) {
        return range("master/" + document + '/');
    }

    /** The master document of a master filing in force, and the receptacles under it. */
    static IndexKey documentOf(Mrn master, String document) {
        return key("document/" + master.value() + '/' + document);
    }

    static IndexRange documentsOf(Mrn master) {
        return range("document/" + master.value() + '/');
    }

    /** The consignments linked to a master filing, with their share of it. */
    static IndexKey linked(Mrn master, ConsignmentId consignment) {
        return key("linked/" + master.value() + '/' + consignment.value());
    }

    static IndexRange linkedTo(Mrn master) {
        return range("linked/" + master.value() + '/');
    }

    /** The filings that say something of a document without announcing it: links, and the consignee's. */
    static IndexKey said(String document, Mrn by) {
        return key("said/" + document + '/' + by.value());
    }

    static IndexRange allSaid(String document) {
        return range("said/" + document + '/');
    }

    /** The filings that name others who have to file below a document of theirs. */
    static IndexKey awaiting(String document, Mrn awaiting) {
        return key("awaiting/" + document + '/' + awaiting.value());
    }

    static IndexRange awaitingBelow(String document) {
        return range("awaiting/" + document + '/');
    }

    /** The documents below which a filing awaits others. */
    static IndexKey awaited(Mrn awaiting, String document) {
        return key("awaited/" + awaiting.value() + '/' + document);
    }

    static IndexRange awaitedBy(Mrn awaiting) {
        return range("awaited/" + awaiting.value() + '/');
    }

    /** The filings of a declarant, known by the hash of the EORI, that name a document. */
    static IndexKey filed(String document, String declarant, FilingType type, Mrn filing) {
        return key("filed/" + document + '/' + declarant + '/' + type + '/' + filing.value());
    }

    static IndexRange filedBelow(String document, String declarant) {
        return range("filed/" + document + '/' + declarant + '/');
    }

    static IndexRange filedBelow(String document, String declarant, FilingType type) {
        return range("filed/" + document + '/' + declarant + '/' + type + '/');
    }

    /** What a filing stands under as one of a declarant's. */
    static IndexKey stands(Mrn filing, String document, String declarant, FilingType type) {
        return key("stands/" + filing.value() + '/' + document + '/' + declarant + '/' + type);
    }

    static IndexRange standsOf(Mrn filing) {
        return range("stands/" + filing.value() + '/');
    }

    /** The filings for which another one counts as what they awaited. */
    static IndexKey counted(Mrn filing, Mrn awaiting) {
        return key("counted/" + filing.value() + '/' + awaiting.value());
    }

    static IndexRange countedFor(Mrn filing) {
        return range("counted/" + filing.value() + '/');
    }

    /** The consignments whose sale a filing of the consignee tells. */
    static IndexKey sold(Mrn by, ConsignmentId consignment) {
        return key("sold/" + by.value() + '/' + consignment.value());
    }

    static IndexRange soldBy(Mrn by) {
        return range("sold/" + by.value() + '/');
    }

    /** The master filings that carry a trait by which they are proposed. */
    static IndexKey trait(String trait, Mrn master) {
        return key("trait/" + trait + '/' + master.value());
    }

    static IndexRange mastersWith(String trait) {
        return range("trait/" + trait + '/');
    }

    /** The hash of a document's number. */
    static String hash(TransportDocument document) {
        return hash("DOCUMENT", document.documentNumber());
    }

    /** The hash of an EORI. */
    static String hash(Eori declarant) {
        return hash("DECLARANT", declarant.value());
    }

    /** The hash of a receptacle, which holds a house together with its master as a document does. */
    static String receptacle(String identification) {
        return hash("RECEPTACLE", identification);
    }

    /** The hash of a trait, folded, so that the index tells nothing by itself. */
    static String hash(String kind, String text) {
        String folded = text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return DatasetChunks.digest((kind + '\n' + folded).getBytes(StandardCharsets.UTF_8));
    }

    private static IndexKey key(String key) {
        return new IndexKey(NAMESPACE, key);
    }

    private static IndexRange range(String prefix) {
        return IndexRange.startingWith(NAMESPACE, prefix);
    }
}
