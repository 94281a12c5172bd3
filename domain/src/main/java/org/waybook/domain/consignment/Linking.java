package org.waybook.domain.consignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param masterDocument that a link filing named for it (F25)
 * @param receptacles that a link filing put it in (F44), an..35 each
 * @param candidates master filings that may be the missing one
 * @param inconsistencies in what its filings differ
 * @param choices what people made of proposals
 */
public record Linking(
        Completeness completeness,
        Optional<Mrn> masterMrn,
        Optional<TransportDocument> masterDocument,
        List<String> receptacles,
        List<LinkCandidate> candidates,
        List<Inconsistency> inconsistencies,
        Choices choices) {

    public Linking {
        receptacles = List.copyOf(receptacles);
        candidates = List.copyOf(candidates);
        inconsistencies = List.copyOf(inconsistencies);
    }

    /**
     * What people made of proposed master filings.
     *
     * @param accepted the one that was chosen, while it is linked
     * @param dismissed those that are not the one
     */
    public record Choices(Optional<Mrn> accepted, List<Mrn> dismissed) {

        static final Choices NONE = new Choices(Optional.empty(), List.of());

        public Choices {
            dismissed = List.copyOf(dismissed);
        }
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
        return new Linking(
                completeness, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Choices.NONE);
    }

    Linking now(Completeness next) {
        return new Linking(next, masterMrn, masterDocument, receptacles, candidates, inconsistencies, choices);
    }

    Linking linkedTo(Mrn master, List<Inconsistency> differences) {
        return new Linking(
                completeness, Optional.of(master), masterDocument, receptacles, List.of(), differences, choices);
    }

    Linking unlinked() {
        return new Linking(
                completeness,
                Optional.empty(),
                masterDocument,
                receptacles,
                List.of(),
                List.of(),
                new Choices(Optional.empty(), choices.dismissed()));
    }

    Linking naming(TransportDocument document) {
        return new Linking(
                completeness, masterMrn, Optional.of(document), receptacles, candidates, inconsistencies, choices);
    }

    Linking in(String receptacle) {
        List<String> more = Stream.concat(receptacles.stream(), Stream.of(receptacle))
                .distinct()
                .toList();
        return new Linking(completeness, masterMrn, masterDocument, more, candidates, inconsistencies, choices);
    }

    Linking proposing(List<LinkCandidate> next) {
        return new Linking(completeness, masterMrn, masterDocument, receptacles, next, inconsistencies, choices);
    }

    Linking completedWith(List<Mrn> filings, List<Inconsistency> differences) {
        return new Linking(
                new Completeness.Complete(filings),
                masterMrn,
                masterDocument,
                receptacles,
                List.of(),
                differences,
                choices);
    }

    Linking accepting(Mrn master) {
        return with(new Choices(Optional.of(master), choices.dismissed()), candidates);
    }

    Linking dismissing(Mrn master) {
        List<Mrn> dismissed = Stream.concat(choices.dismissed().stream(), Stream.of(master))
                .distinct()
                .toList();
        List<LinkCandidate> left = candidates.stream()
                .filter(candidate -> !candidate.mrn().equals(master))
                .toList();
        return with(new Choices(choices.accepted(), dismissed), left);
    }

    private Linking with(Choices next, List<LinkCandidate> left) {
        return new Linking(completeness, masterMrn, masterDocument, receptacles, left, inconsistencies, next);
    }
}
