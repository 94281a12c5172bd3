package org.waybook.intake.linking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.stores.index.IndexEntry;
import org.waybook.stores.index.IndexKey;
import org.waybook.stores.index.IndexRange;
import org.waybook.stores.index.OrderedIndex;

/** What the index of links says of filings that await others below them. */
final class SupplementaryLinks {

    /** How many filings of one declarant below one document are looked at: the first that counts is enough. */
    private static final int FILED_MAX = 20;

    private static final int PAGE = 1_000;

    private final OrderedIndex index;

    SupplementaryLinks(OrderedIndex index) {
        this.index = index;
    }

    /** The filings that await others below a document. */
    List<Mrn> awaitingBelow(String document) {
        return some(LinkKeys.awaitingBelow(document), PAGE, SupplementaryLinks::mrn);
    }

    /** Whether a filing awaits others below a document. */
    boolean awaits(Mrn awaiting, String document) {
        return index.get(LinkKeys.awaited(awaiting, document)).isPresent();
    }

    /** The documents below which a filing awaits others, by their hashes. */
    List<String> awaitedBy(Mrn awaiting) {
        return some(LinkKeys.awaitedBy(awaiting), OrderedIndex.ENTRIES_MAX, SupplementaryLinks::last);
    }

    /** What a declarant has filed below a document, of the type that is awaited where that is said. */
    List<Mrn> filedBelow(String document, SupplementaryDeclarant declarant) {
        String eori = LinkKeys.hash(declarant.identificationNumber());
        Optional<FilingType> type = declarant.supplementaryFilingType();
        IndexRange range = type.map(one -> LinkKeys.filedBelow(document, eori, one))
                .orElseGet(() -> LinkKeys.filedBelow(document, eori));
        return some(range, FILED_MAX, SupplementaryLinks::mrn);
    }

    /** The filings for which one counts as what they awaited. */
    List<Mrn> countedFor(Mrn filing) {
        return some(LinkKeys.countedFor(filing), PAGE, SupplementaryLinks::mrn);
    }

    /** Below what a filing stands. */
    List<Stands> standsOf(Mrn filing) {
        return some(LinkKeys.standsOf(filing), PAGE, entry -> Stands.of(filing, entry));
    }

    /** An entry of a filing below a document, with the pointer by which it is found again. */
    record Stands(IndexKey pointer, IndexKey entry) {

        private static Stands of(Mrn filing, IndexEntry pointer) {
            String[] parts = pointer.key().split("/");
            FilingType type = FilingType.valueOf(parts[4]);
            return new Stands(
                    LinkKeys.stands(filing, parts[2], parts[3], type),
                    LinkKeys.filed(parts[2], parts[3], type, filing));
        }
    }

    private <T> List<T> some(IndexRange range, int max, Function<IndexEntry, T> read) {
        return index.entries(range, max).stream().map(read).toList();
    }

    private static Mrn mrn(IndexEntry entry) {
        return new Mrn(last(entry));
    }

    private static String last(IndexEntry entry) {
        return entry.key().substring(entry.key().lastIndexOf('/') + 1);
    }
}
