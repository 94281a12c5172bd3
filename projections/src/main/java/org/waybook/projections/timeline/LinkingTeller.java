package org.waybook.projections.timeline;

import static org.waybook.projections.timeline.ConsignmentTeller.told;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybook.domain.consignment.LinkingEvent;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentLinked;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentUnlinked;
import org.waybook.domain.consignment.LinkingEvent.EnsCompleted;
import org.waybook.domain.consignment.LinkingEvent.EnsNotComplete;
import org.waybook.domain.consignment.LinkingEvent.EnsPendingCompleteness;
import org.waybook.domain.consignment.LinkingEvent.EnsPendingLinking;
import org.waybook.domain.consignment.LinkingEvent.LinkAccepted;
import org.waybook.domain.consignment.LinkingEvent.LinkDismissed;
import org.waybook.domain.consignment.LinkingEvent.LinkProposed;
import org.waybook.domain.consignment.LinkingEvent.MasterDocumentNamed;
import org.waybook.domain.consignment.LinkingEvent.ReceptacleNamed;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.domain.linking.MissingPart;
import org.waybook.domain.place.MemberState;
import org.waybook.projections.views.TimelineEvent.FieldChange;

/** Tells how filings become one declaration. */
final class LinkingTeller {

    private LinkingTeller() {}

    static Told tell(LinkingEvent event) {
        return switch (event) {
            case ConsignmentSupplemented added -> {
                List<FieldChange> changes = FieldChanges.of(added.changes());
                yield told(
                        added,
                        "Supplemented",
                        "Filing " + added.mrn().value() + " adds the "
                                + Words.code(added.part().name()) + " dataset. " + Words.changes(changes),
                        changes);
            }
            case EnsPendingLinking pending ->
                told(pending, "Pending linking", "The master filing of " + pending.masterDocument() + " is awaited.");
            case EnsPendingCompleteness pending ->
                told(pending, "Pending completeness", "Awaited: " + missing(pending.missing()) + ".");
            case ConsignmentLinked linked ->
                told(
                        linked,
                        "Linked",
                        "Linked to master filing " + linked.masterMrn().value()
                                + linked.decidedBy()
                                        .map(memberState -> " by " + memberState.value())
                                        .orElse("")
                                + (linked.inconsistencies().isEmpty()
                                        ? "."
                                        : "; " + inconsistencies(linked.inconsistencies())));
            case ConsignmentUnlinked unlinked ->
                told(
                        unlinked,
                        "Unlinked",
                        "It no longer belongs to master filing "
                                + unlinked.masterMrn().value() + ".");
            case MasterDocumentNamed named ->
                told(
                        named,
                        "Master document named",
                        "Filing " + named.mrn().value() + " names the master document " + named.masterDocument() + ".");
            case ReceptacleNamed named ->
                told(
                        named,
                        "Receptacle named",
                        "Filing " + named.mrn().value() + " puts it in receptacle " + named.receptacle() + ".");
            case LinkProposed proposed ->
                told(
                        proposed,
                        "Links proposed",
                        "Master filings that may belong to it: "
                                + proposed.candidates().stream()
                                        .map(LinkingTeller::candidate)
                                        .collect(Collectors.joining(", "))
                                + ".");
            case LinkAccepted accepted ->
                told(
                        accepted,
                        "Link accepted",
                        chooser(accepted.acceptedBy()) + " chose master filing "
                                + accepted.masterMrn().value() + " among the proposals.");
            case LinkDismissed dismissed ->
                told(
                        dismissed,
                        "Link dismissed",
                        chooser(dismissed.dismissedBy()) + " said that master filing "
                                + dismissed.masterMrn().value() + " is not the one.");
            case EnsCompleted completed ->
                told(
                        completed,
                        "Complete",
                        "The declaration is complete with "
                                + Words.count(completed.filings().size(), "filing") + "; "
                                + inconsistencies(completed.inconsistencies()));
            case EnsNotComplete incomplete ->
                told(
                        incomplete,
                        "Not complete",
                        "The time ran out for what is missing: " + missing(incomplete.missing()) + ".");
        };
    }

    private static String chooser(Optional<MemberState> memberState) {
        return memberState.map(MemberState::value).orElse("The person filing");
    }

    private static String missing(List<MissingPart> parts) {
        return parts.stream().map(part -> Words.code(part.name())).collect(Collectors.joining(", "));
    }

    private static String candidate(LinkCandidate candidate) {
        return candidate.mrn().value() + " (" + candidate.score() + " of 100)";
    }

    private static String inconsistencies(List<Inconsistency> found) {
        return found.isEmpty()
                ? "its filings agree."
                : "flagged: " + found.stream().map(Inconsistency::text).collect(Collectors.joining(" "));
    }
}
