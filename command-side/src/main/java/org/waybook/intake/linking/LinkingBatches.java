package org.waybook.intake.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.consignment.Consistency.Share;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentLinked;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentUnlinked;
import org.waybook.domain.consignment.LinkingEvent.EnsNotComplete;
import org.waybook.domain.consignment.LinkingEvent.ReceptacleNamed;
import org.waybook.domain.filing.DatasetLevel;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.linking.LinkingStep.AwaitingMaster;
import org.waybook.intake.linking.LinkingStep.FromMaster;
import org.waybook.intake.linking.LinkingStep.Proposing;
import org.waybook.intake.linking.LinkingStep.Said;
import org.waybook.intake.linking.LinkingStep.SaleGone;
import org.waybook.intake.linking.LinkingStep.ToMaster;
import org.waybook.stores.index.IndexChange;
import org.waybook.stores.index.OrderedIndex;

/** Follows a commit: first all its events into the index, then everything that the index shows belongs together. */
final class LinkingBatches {

    /** As many consignments as a filing creates in one commit. */
    static final int STEPS_MAX = 100;

    private final OrderedIndex index;
    private final Links links;
    private final Commanding commanding;
    private final FilingHistory history;

    LinkingBatches(OrderedIndex index, Commanding commanding, FilingHistory history) {
        this.index = index;
        this.links = new Links(index);
        this.commanding = commanding;
        this.history = history;
    }

    void follow(FollowedCommit commit) {
        LinkIndexing indexing = new LinkIndexing(links);
        commit.events().forEach(event -> note(indexing, event));
        change(indexing);
        Set<LinkingStep> steps = new LinkedHashSet<>();
        commit.events().forEach(event -> steps.addAll(stepsAfter(event)));
        List<LinkingStep> all = List.copyOf(steps);
        for (int from = 0; from < all.size(); from += STEPS_MAX) {
            take(all.subList(from, Math.min(from + STEPS_MAX, all.size())), commit);
        }
    }

    private void note(LinkIndexing indexing, LifecycleEvent event) {
        switch (event) {
            case ConsignmentAnnounced announced -> indexing.declared(announced.consignment(), announced.particulars());
            case ConsignmentSupplemented added -> {
                indexing.declared(added.consignment(), added.particulars());
                if (added.part() == DatasetPart.CONSIGNEE_DATA) {
                    indexing.sold(added.mrn(), added.consignment());
                }
            }
            case ConsignmentAmended amended -> indexing.declared(amended.consignment(), amended.particulars());
            case ConsignmentWithdrawn gone -> noteGone(indexing, gone.consignment(), gone.mrn());
            case ConsignmentInvalidated gone -> noteGone(indexing, gone.consignment(), gone.mrn());
            case ConsignmentLinked linked -> indexing.linked(linked.consignment(), linked.masterMrn());
            case ConsignmentUnlinked unlinked -> indexing.unlinked(unlinked.consignment(), unlinked.masterMrn());
            case ReceptacleNamed named -> indexing.inReceptacle(named.consignment(), named.receptacle());
            case FilingAccepted accepted -> noteFiling(indexing, accepted.mrn(), accepted.header());
            case FilingAmended amended -> noteFiling(indexing, amended.mrn(), amended.header());
            case FilingInvalidated gone ->
                headerOf(gone.mrn())
                        .filter(LinkingBatches::isMaster)
                        .ifPresent(header -> indexing.masterGone(gone.mrn(), header));
            default -> {}
        }
    }

    private static void noteFiling(LinkIndexing indexing, Mrn mrn, FilingHeader header) {
        if (isMaster(header)) {
            indexing.master(mrn, header);
        }
        indexing.says(mrn, header);
    }

    private void noteGone(LinkIndexing indexing, ConsignmentId consignment, Mrn mrn) {
        indexing.soldNoLonger(mrn, consignment);
        ConsignmentState state = history.consignment(consignment);
        state.live()
                .ifPresentOrElse(
                        live -> indexing.declared(consignment, live.leading().particulars()),
                        () -> indexing.gone(consignment));
    }

    private List<LinkingStep> stepsAfter(LifecycleEvent event) {
        return switch (event) {
            case ConsignmentAnnounced announced -> afterDeclaring(announced.consignment(), announced.particulars());
            case ConsignmentSupplemented added -> afterDeclaringAnew(added.consignment(), added.particulars());
            case ConsignmentAmended amended -> afterDeclaringAnew(amended.consignment(), amended.particulars());
            case ConsignmentWithdrawn gone -> afterLeaving(gone.consignment());
            case ConsignmentInvalidated gone -> afterLeaving(gone.consignment());
            case ConsignmentUnlinked unlinked -> toItsMaster(unlinked.consignment());
            case ReceptacleNamed named -> toItsMaster(named.consignment());
            case EnsNotComplete late -> List.of(new Proposing(late.consignment()));
            case FilingAccepted accepted -> afterFiling(accepted.mrn(), accepted.header());
            case FilingAmended amended ->
                Stream.concat(
                                salesGone(amended.mrn(), Optional.empty()),
                                afterFiling(amended.mrn(), amended.header()).stream())
                        .toList();
            case FilingInvalidated gone ->
                Stream.concat(
                                salesGone(gone.mrn(), Optional.of(gone.reason())),
                                links.linkedTo(gone.mrn()).stream()
                                        .map(consignment -> new FromMaster(consignment, gone.mrn())))
                        .toList();
            default -> List.of();
        };
    }

    private List<LinkingStep> afterDeclaring(ConsignmentId consignment, ConsignmentParticulars particulars) {
        List<LinkingStep> steps = new ArrayList<>();
        TransportDocument document = particulars.consignment().transportDocument();
        links.saidOf(LinkKeys.hash(document)).forEach(mrn -> steps.add(new Said(consignment, mrn, document)));
        if (particulars.header().specificCircumstanceIndicator().level() != DatasetLevel.HOUSE) {
            return steps;
        }
        List<LinkingStep> toMaster = toItsMaster(consignment);
        steps.addAll(toMaster);
        if (toMaster.isEmpty()) {
            particulars
                    .header()
                    .transportDocumentMasterLevel()
                    .ifPresent(named -> steps.add(new AwaitingMaster(consignment, named)));
        }
        return steps;
    }

    /** Only what was declared before can be linked already, perhaps by a document that it no longer names. */
    private List<LinkingStep> afterDeclaringAnew(ConsignmentId consignment, ConsignmentParticulars particulars) {
        List<LinkingStep> steps = new ArrayList<>();
        if (particulars.header().specificCircumstanceIndicator().level() == DatasetLevel.HOUSE) {
            steps.addAll(linkedElsewhere(consignment));
        }
        steps.addAll(afterDeclaring(consignment, particulars));
        return steps;
    }

    /** What is left of a split consignment may stand below another master document than the part that is gone. */
    private List<LinkingStep> afterLeaving(ConsignmentId consignment) {
        return history.consignment(consignment)
                .live()
                .map(live -> afterDeclaringAnew(consignment, live.leading().particulars()))
                .orElse(List.of());
    }

    private List<LinkingStep> linkedElsewhere(ConsignmentId consignment) {
        return history.consignment(consignment)
                .live()
                .flatMap(live -> live.linking().masterMrn())
                .filter(master -> !links.mastersFor(consignment).contains(master))
                .<List<LinkingStep>>map(master -> List.of(new FromMaster(consignment, master)))
                .orElse(List.of());
    }

    /** The one master filing of what the consignment names; where there are several, none is chosen. */
    private List<LinkingStep> toItsMaster(ConsignmentId consignment) {
        List<Mrn> masters = links.mastersFor(consignment);
        return masters.size() == 1 ? List.of(new ToMaster(consignment, masters.getFirst())) : List.of();
    }

    private Stream<LinkingStep> salesGone(Mrn by, Optional<String> reason) {
        return links.soldBy(by).stream().map(consignment -> new SaleGone(consignment, by, reason));
    }

    private List<LinkingStep> afterFiling(Mrn mrn, FilingHeader header) {
        List<LinkingStep> steps = new ArrayList<>();
        header.houseReferences().forEach(reference -> links.housesOf(LinkKeys.hash(reference.transportDocument()))
                .forEach(house -> steps.add(new Said(house, mrn, reference.transportDocument()))));
        if (isMaster(header)) {
            Set<ConsignmentId> below = LinkIndexing.documents(header).stream()
                    .flatMap(document -> links.below(document).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            links.linkedTo(mrn).stream()
                    .filter(linked -> !below.contains(linked))
                    .forEach(linked -> steps.add(new FromMaster(linked, mrn)));
            below.forEach(consignment -> steps.addAll(toItsMaster(consignment)));
        }
        return steps;
    }

    private void take(List<LinkingStep> steps, FollowedCommit commit) {
        Map<ConsignmentId, Share> linked = commanding.finish(
                new LinkConsignments(steps, commit.receivedAt()), commit.byPolicy(), commit.receivedAt());
        LinkIndexing indexing = new LinkIndexing(links);
        steps.forEach(step -> {
            if (step instanceof ToMaster to && linked.containsKey(to.consignment())) {
                indexing.linked(to.consignment(), to.master());
            }
        });
        change(indexing);
    }

    private void change(LinkIndexing indexing) {
        List<IndexChange> changes = indexing.changes();
        for (int from = 0; from < changes.size(); from += OrderedIndex.CHANGES_MAX) {
            index.change(changes.subList(from, Math.min(from + OrderedIndex.CHANGES_MAX, changes.size())));
        }
    }

    private Optional<FilingHeader> headerOf(Mrn mrn) {
        return history.stateOf(mrn) instanceof Invalidated invalidated
                ? Optional.of(invalidated.header())
                : Optional.empty();
    }

    private static boolean isMaster(FilingHeader header) {
        return header.specificCircumstanceIndicator().level() == DatasetLevel.MASTER;
    }
}
