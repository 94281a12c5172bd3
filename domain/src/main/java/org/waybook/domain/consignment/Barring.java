package org.waybook.domain.consignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ControlEvent.AeoControlNotified;
import org.waybook.domain.consignment.ControlEvent.ConsignmentReleased;
import org.waybook.domain.consignment.ControlEvent.ControlDecided;
import org.waybook.domain.consignment.ControlEvent.ControlForwarded;
import org.waybook.domain.consignment.ControlEvent.ControlNotified;
import org.waybook.domain.consignment.ControlEvent.ControlResultRecorded;
import org.waybook.domain.consignment.ControlEvent.ReleaseRefused;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentLinked;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.consignment.MovementEvent.ConsignmentDiverted;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.filing.BarReason;
import org.waybook.domain.filing.Mrn;

/** Which filings of a consignment may not be changed any more, or may be again, once customs acts on it (GET04). */
public final class Barring {

    private Barring() {}

    /**
     * What a filing is told.
     *
     * @param bars whether it may not be changed any more; if not, that it may be again
     */
    public record Told(Mrn filing, BarReason reason, boolean bars) {}

    /**
     * What follows from an event.
     *
     * @param live the consignment since then
     */
    public static List<Told> after(ConsignmentEvent event, Live live) {
        return switch (event) {
            case MovementEvent movement -> after(movement, live);
            case ControlEvent control -> after(control, live);
            case LinkingEvent linking -> after(linking, live);
            case DeclarationEvent ignored -> List.of();
            case AnalysisEvent ignored -> List.of();
            case ReferralEvent ignored -> List.of();
        };
    }

    private static List<Told> after(MovementEvent event, Live live) {
        return switch (event) {
            case GoodsPresented ignored -> all(live, BarReason.PRESENTED, true);
            case PresentationRevoked ignored -> all(live, BarReason.PRESENTED, false);
            case ConsignmentArrived ignored -> List.of();
            case ConsignmentPartiallyArrived ignored -> List.of();
            case ArrivalInIncorrectState ignored -> List.of();
            case ConsignmentDiverted ignored -> List.of();
        };
    }

    private static List<Told> after(ControlEvent event, Live live) {
        return switch (event) {
            case ControlDecided decided ->
                all(live, BarReason.CONTROL_ANNOUNCED, decided.decision() == ControlDecision.CONTROL);
            case ControlNotified ignored -> all(live, BarReason.CONTROL_ANNOUNCED, true);
            case AeoControlNotified ignored -> all(live, BarReason.CONTROL_ANNOUNCED, true);
            case ControlResultRecorded ignored -> List.of();
            case ControlForwarded ignored -> List.of();
            case ConsignmentReleased ignored -> List.of();
            case ReleaseRefused ignored -> List.of();
        };
    }

    /** A filing that joins goods on which customs acts already may be changed no more than those before it. */
    private static List<Told> after(LinkingEvent event, Live live) {
        if (event instanceof ConsignmentLinked linked) {
            return joined(linked.masterMrn(), live);
        }
        return event instanceof ConsignmentSupplemented supplemented ? joined(supplemented.mrn(), live) : List.of();
    }

    private static List<Told> joined(Mrn filing, Live live) {
        List<Told> told = new ArrayList<>();
        if (live.movement().isPresented()) {
            told.add(new Told(filing, BarReason.PRESENTED, true));
        }
        Control control = live.control();
        if (control.isDecided() || control.announced() && control.decided().isEmpty()) {
            told.add(new Told(filing, BarReason.CONTROL_ANNOUNCED, true));
        }
        return List.copyOf(told);
    }

    /** Those that declare it, and the master filing it is linked to. */
    private static List<Told> all(Live live, BarReason reason, boolean bars) {
        return Stream.concat(live.declarations().filings().stream(), live.linking().masterMrn().stream())
                .distinct()
                .map(filing -> new Told(filing, reason, bars))
                .toList();
    }
}
