package org.waybook.intake.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waybook.domain.consignment.AnalysisEvent;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ControlEvent;
import org.waybook.domain.consignment.ControlEvent.AeoControlNotified;
import org.waybook.domain.consignment.ControlEvent.ConsignmentReleased;
import org.waybook.domain.consignment.ControlEvent.ControlDecided;
import org.waybook.domain.consignment.ControlEvent.ControlForwarded;
import org.waybook.domain.consignment.ControlEvent.ControlNotified;
import org.waybook.domain.consignment.ControlEvent.ControlResultRecorded;
import org.waybook.domain.consignment.ControlEvent.ReleaseRefused;
import org.waybook.domain.consignment.DeclarationEvent;
import org.waybook.domain.consignment.LinkingEvent;
import org.waybook.domain.consignment.MovementEvent;
import org.waybook.domain.consignment.MovementEvent.ConsignmentDiverted;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;
import org.waybook.domain.consignment.ReferralEvent;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.filing.BarReason;
import org.waybook.domain.filing.FilingCommand;
import org.waybook.domain.filing.FilingCommand.BarFiling;
import org.waybook.domain.filing.FilingCommand.UnbarFiling;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ConsignmentAggregate;

/**
 * Tells the filings of a consignment that customs acts on it, in the same commit: the log then refuses an amendment or
 * invalidation that races with it, in either order.
 */
public final class BarredFilings {

    private final Aggregates aggregates;

    public BarredFilings(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Bars and allows changes as events of consignments ask for; each filing is told once for each reason. */
    public void follow(List<ConsignmentEvent> events) {
        Map<Told, List<TransportDocument>> told = new LinkedHashMap<>();
        for (ConsignmentEvent event : events) {
            whatItDoes(event).forEach(does -> aggregates
                    .consignment(event.consignment(), ConsignmentAggregate::state)
                    .live()
                    .ifPresent(live -> filings(live).forEach(mrn -> told.computeIfAbsent(
                                    new Told(mrn, does.reason(), does.bars()), ignored -> new ArrayList<>())
                            .add(live.leading().particulars().consignment().transportDocument()))));
        }
        told.forEach(
                (whom, documents) -> aggregates.filing(whom.mrn(), filing -> filing.handle(whom.command(documents))));
    }

    private static Stream<Effect> whatItDoes(ConsignmentEvent event) {
        return switch (event) {
            case MovementEvent movement -> whatItDoes(movement);
            case ControlEvent control -> whatItDoes(control);
            case DeclarationEvent ignored -> Stream.empty();
            case LinkingEvent ignored -> Stream.empty();
            case AnalysisEvent ignored -> Stream.empty();
            case ReferralEvent ignored -> Stream.empty();
        };
    }

    private static Stream<Effect> whatItDoes(MovementEvent event) {
        return switch (event) {
            case GoodsPresented ignored -> Stream.of(new Effect(BarReason.PRESENTED, true));
            case PresentationRevoked ignored -> Stream.of(new Effect(BarReason.PRESENTED, false));
            case ConsignmentArrived ignored -> Stream.empty();
            case ConsignmentPartiallyArrived ignored -> Stream.empty();
            case ArrivalInIncorrectState ignored -> Stream.empty();
            case ConsignmentDiverted ignored -> Stream.empty();
        };
    }

    private static Stream<Effect> whatItDoes(ControlEvent event) {
        return switch (event) {
            case ControlDecided decided ->
                Stream.of(new Effect(BarReason.CONTROL_ANNOUNCED, decided.decision() == ControlDecision.CONTROL));
            case ControlNotified ignored -> Stream.of(new Effect(BarReason.CONTROL_ANNOUNCED, true));
            case AeoControlNotified ignored -> Stream.of(new Effect(BarReason.CONTROL_ANNOUNCED, true));
            case ControlResultRecorded ignored -> Stream.empty();
            case ControlForwarded ignored -> Stream.empty();
            case ConsignmentReleased ignored -> Stream.empty();
            case ReleaseRefused ignored -> Stream.empty();
        };
    }

    /** Those that declare it, and the master filing it is linked to. */
    private static List<Mrn> filings(Live live) {
        return Stream.concat(live.declarations().filings().stream(), live.linking().masterMrn().stream())
                .distinct()
                .toList();
    }

    private record Effect(BarReason reason, boolean bars) {}

    private record Told(Mrn mrn, BarReason reason, boolean bars) {

        FilingCommand command(List<TransportDocument> documents) {
            return bars ? new BarFiling(mrn, documents, reason) : new UnbarFiling(mrn, documents, reason);
        }
    }
}
