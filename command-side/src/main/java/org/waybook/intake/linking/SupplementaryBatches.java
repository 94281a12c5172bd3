package org.waybook.intake.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.filing.FilingCommand;
import org.waybook.domain.filing.FilingCommand.ReceiveSupplementaryFiling;
import org.waybook.domain.filing.FilingCommand.WithdrawSupplementaryFiling;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingReceived;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingWithdrawn;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingsAwaited;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.filing.SupplementaryFilings;
import org.waybook.domain.party.Eori;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.stores.index.OrderedIndex;

/**
 * Tells filings that name supplementary declarants (D.E. 13 15) when these have filed, and when what they filed counts no
 * longer. The index says which filings may concern each other; whether they do is judged by how both stand now, so that
 * following the log again says nothing new.
 */
final class SupplementaryBatches {

    private final OrderedIndex index;
    private final SupplementaryLinks links;
    private final Commanding commanding;
    private final FilingHistory history;

    SupplementaryBatches(OrderedIndex index, Commanding commanding, FilingHistory history) {
        this.index = index;
        this.links = new SupplementaryLinks(index);
        this.commanding = commanding;
        this.history = history;
    }

    /** One filing that may be what another one awaits. */
    private record Pair(Mrn awaiting, Mrn by) {}

    void follow(FollowedCommit commit) {
        SupplementaryIndexing indexing = new SupplementaryIndexing(links);
        commit.events().forEach(indexing::note);
        indexing.change(index);
        Set<Pair> pairs = new LinkedHashSet<>();
        commit.events().forEach(event -> pairsAfter(event).forEach(pairs::add));
        tell(pairs, commit);
    }

    private Stream<Pair> pairsAfter(LifecycleEvent event) {
        return switch (event) {
            case FilingAccepted accepted -> afterFiling(accepted.mrn(), accepted.header());
            case FilingAmended amended -> afterFiling(amended.mrn(), amended.header());
            case FilingInvalidated gone -> countedFor(gone.mrn());
            case SupplementaryFilingsAwaited awaited ->
                awaited.declarants().stream().flatMap(one -> filedBy(one, awaited.mrn()));
            case SupplementaryFilingWithdrawn gone -> filedBy(gone.declarant(), gone.mrn());
            // It may have been invalidated since the policy judged it.
            case SupplementaryFilingReceived received -> Stream.of(new Pair(received.mrn(), received.by()));
            case ConsignmentAnnounced announced -> afterDeclaring(announced.mrn(), announced.particulars());
            case ConsignmentSupplemented added -> afterDeclaring(added.mrn(), added.particulars());
            case ConsignmentAmended amended -> afterDeclaring(amended.mrn(), amended.particulars());
            default -> Stream.empty();
        };
    }

    private Stream<Pair> afterFiling(Mrn mrn, FilingHeader header) {
        Stream<Pair> awaitedBy = SupplementaryIndexing.standsUnder(header)
                .flatMap(document -> links.awaitingBelow(document).stream())
                .map(awaiting -> new Pair(awaiting, mrn));
        return Stream.concat(awaitedBy, countedFor(mrn));
    }

    private Stream<Pair> afterDeclaring(Mrn mrn, ConsignmentParticulars particulars) {
        String document = LinkKeys.hash(particulars.consignment().transportDocument());
        return particulars.header().supplementaryDeclarants().stream()
                .flatMap(one -> links.filedBelow(document, one).stream())
                .map(by -> new Pair(mrn, by));
    }

    private Stream<Pair> filedBy(SupplementaryDeclarant declarant, Mrn awaiting) {
        return links.awaitedBy(awaiting).stream()
                .flatMap(document -> links.filedBelow(document, declarant).stream())
                .map(by -> new Pair(awaiting, by));
    }

    private Stream<Pair> countedFor(Mrn by) {
        return links.countedFor(by).stream().map(awaiting -> new Pair(awaiting, by));
    }

    private void tell(Set<Pair> pairs, FollowedCommit commit) {
        List<FilingCommand> all =
                pairs.stream().flatMap(pair -> judge(pair).stream()).toList();
        for (int from = 0; from < all.size(); from += LinkingBatches.STEPS_MAX) {
            List<FilingCommand> some = all.subList(from, Math.min(from + LinkingBatches.STEPS_MAX, all.size()));
            commanding.finish(new TellAwaitingFilings(some), commit.byPolicy(), commit.receivedAt());
        }
    }

    private Optional<FilingCommand> judge(Pair pair) {
        if (!(history.stateOf(pair.awaiting()) instanceof Accepted awaiting)) {
            return Optional.empty();
        }
        Optional<FilingHeader> below = history.stateOf(pair.by()) instanceof Accepted filing
                ? Optional.of(filing.header()).filter(header -> standsBelow(pair, header))
                : Optional.empty();
        return counted(awaiting.supplements(), pair, below)
                ? below.flatMap(header -> receive(awaiting.supplements(), pair, header))
                : Optional.of(new WithdrawSupplementaryFiling(pair.awaiting(), pair.by()));
    }

    private boolean standsBelow(Pair pair, FilingHeader header) {
        return !pair.awaiting().equals(pair.by())
                && SupplementaryIndexing.standsUnder(header)
                        .anyMatch(document -> links.awaits(pair.awaiting(), document));
    }

    /** Whether all that counts as filed by the filing still is. */
    private static boolean counted(SupplementaryFilings supplements, Pair pair, Optional<FilingHeader> below) {
        return supplements.received().stream()
                .filter(filed -> filed.by().equals(pair.by()))
                .allMatch(filed ->
                        below.filter(header -> isMet(filed.declarant(), header)).isPresent());
    }

    private static Optional<FilingCommand> receive(SupplementaryFilings supplements, Pair pair, FilingHeader header) {
        boolean isAwaited = supplements.awaited().stream().anyMatch(one -> isMet(one, header));
        return header.declarant()
                .identificationNumber()
                .filter(ignored -> isAwaited)
                .map(declarant -> new ReceiveSupplementaryFiling(
                        pair.awaiting(), pair.by(), declarant, header.specificCircumstanceIndicator()));
    }

    private static boolean isMet(SupplementaryDeclarant named, FilingHeader header) {
        Optional<Eori> declarant = header.declarant().identificationNumber();
        return declarant
                .filter(eori -> named.isMetBy(eori, header.specificCircumstanceIndicator()))
                .isPresent();
    }
}
