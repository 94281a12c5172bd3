package org.waybook.domain.consignment;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.domain.linking.MissingPart;
import org.waybook.domain.transport.TransportDocument;

/**
 * How far the filings of a consignment have become one declaration.
 *
 * @param completeness how far
 * @param masterMrn the master filing, once it is linked
 * @param candidates master filings that may be the missing one
 * @param inconsistencies in what its filings differ
 */
public record Linking(
        Completeness completeness,
        Optional<Mrn> masterMrn,
        List<LinkCandidate> candidates,
        List<Inconsistency> inconsistencies) {

    public Linking {
        candidates = List.copyOf(candidates);
        inconsistencies = List.copyOf(inconsistencies);
    }

    /** How far a declaration has all its parts. */
    public sealed interface Completeness {

        /** Whether it has all its parts. */
        default boolean isComplete() {
            return this instanceof CompleteAlone || this instanceof Complete;
        }

        /** Known before loading only: nothing else is due yet. */
        record BeforeLoading() implements Completeness {}

        /** One filing says everything. */
        record CompleteAlone() implements Completeness {}

        /** The master filing is not there yet. */
        record PendingLinking(TransportDocument masterDocument) implements Completeness {}

        /** Parts are missing. */
        record PendingCompleteness(List<MissingPart> missing) implements Completeness {}

        /** The time for what is missing ran out. */
        record NotComplete(List<MissingPart> missing) implements Completeness {}

        /** All parts are there. */
        record Complete(List<Mrn> filings) implements Completeness {}
    }

    static Linking of(Completeness completeness) {
        return new Linking(completeness, Optional.empty(), List.of(), List.of());
    }

    Linking now(Completeness next) {
        return new Linking(next, masterMrn, candidates, inconsistencies);
    }
}
