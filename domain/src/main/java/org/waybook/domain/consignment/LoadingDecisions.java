package org.waybook.domain.consignment;

import static org.waybook.domain.consignment.Requirements.conflictIf;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.consignment.AnalysisCommand.IssueDoNotLoad;
import org.waybook.domain.consignment.AnalysisEvent.DoNotLoadIssued;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Checks;

/** Whether goods may be kept from being loaded: by air before loading, by sea until the ship departs. */
final class LoadingDecisions {

    /** The most things one prohibition may name. */
    static final int TARGETS_MAX = 999;

    private LoadingDecisions() {}

    static ConsignmentEvent forbidden(Live live, IssueDoNotLoad command) {
        MemberState memberState = Authority.RESPONSIBLE.require(command.actor(), live, command.consignment());
        Requirements.valid(new Checks()
                .text("/reason", command.reason())
                .count("/targets", command.targets().size(), 1, TARGETS_MAX)
                .each(
                        "/targets",
                        command.targets(),
                        (checks, pointer, target) -> check(live, checks, pointer, target)));
        requireNotLoaded(live, command.at());
        return new DoNotLoadIssued(
                command.consignment(),
                AnalysisDecisions.mrn(live),
                memberState,
                command.targets().stream().distinct().toList(),
                command.reason());
    }

    private static void requireNotLoaded(Live live, Instant at) {
        FilingHeader header = live.leading().particulars().header();
        Optional<AnalysisPhase> phase = phaseBeforeLoading(header.modeOfTransport());
        conflictIf(
                phase.isEmpty(),
                "MODE",
                "Only goods that travel by air or sea are analysed before loading.",
                "Recommend a control instead.");
        boolean departed = header.activeBorderTransportMeans()
                .flatMap(BorderTransportMeans::estimatedDeparture)
                .filter(departure -> !at.isBefore(departure))
                .isPresent();
        conflictIf(
                live.isHere() || departed && phase.get() == AnalysisPhase.PRE_ARRIVAL,
                "LOADED",
                "The goods are loaded already.",
                "Recommend a control instead.");
        boolean undecided = live.assessment()
                .newest(phase.get())
                .filter(one -> one.isOpen() || one.status() == Analysis.Status.LOADING_FORBIDDEN)
                .isPresent();
        conflictIf(
                !undecided,
                "NO_OPEN_ANALYSIS",
                "No analysis before loading is open.",
                "Recommend a control, or see the timeline of the consignment.");
    }

    private static Optional<AnalysisPhase> phaseBeforeLoading(ModeOfTransport mode) {
        return switch (mode) {
            case AIR, MAIL -> Optional.of(AnalysisPhase.PRE_LOADING);
            case SEA -> Optional.of(AnalysisPhase.PRE_ARRIVAL);
            case RAIL, ROAD, INLAND_WATERWAY -> Optional.empty();
        };
    }

    /** Documents and containers are those of the consignment; receptacles are not declared of a house. */
    private static void check(Live live, Checks checks, String pointer, DoNotLoadTarget target) {
        target.check(checks, pointer);
        checks.unless(
                isOf(live, target),
                "TARGET_UNKNOWN",
                pointer + "/id",
                "The consignment has no such "
                        + target.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".",
                "Name what its particulars name.");
    }

    private static boolean isOf(Live live, DoNotLoadTarget target) {
        ConsignmentParticulars particulars = live.leading().particulars();
        return switch (target.kind()) {
            case RECEPTACLE ->
                particulars.consignment().receptacles().isEmpty()
                        || particulars.consignment().receptacles().contains(target.id());
            case TRANSPORT_DOCUMENT ->
                Stream.concat(
                                Stream.of(particulars.consignment().transportDocument()),
                                particulars.header().transportDocumentMasterLevel().stream())
                        .map(TransportDocument::documentNumber)
                        .anyMatch(target.id()::equals);
            case CONTAINER ->
                particulars.consignment().transportEquipment().stream()
                        .anyMatch(equipment -> equipment.identificationNumber().equals(target.id()));
        };
    }
}
