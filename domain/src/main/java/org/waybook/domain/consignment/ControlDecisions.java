package org.waybook.domain.consignment;

import static org.waybook.domain.consignment.Requirements.conflictIf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ControlCommand.DecideControl;
import org.waybook.domain.consignment.ControlCommand.ForwardControl;
import org.waybook.domain.consignment.ControlCommand.NotifyAeo;
import org.waybook.domain.consignment.ControlCommand.RecordControlResult;
import org.waybook.domain.consignment.ControlCommand.RefuseRelease;
import org.waybook.domain.consignment.ControlCommand.Release;
import org.waybook.domain.consignment.ControlEvent.AeoControlNotified;
import org.waybook.domain.consignment.ControlEvent.ControlDecided;
import org.waybook.domain.consignment.ControlEvent.ControlForwarded;
import org.waybook.domain.consignment.ControlEvent.ControlNotified;
import org.waybook.domain.consignment.ControlEvent.ControlResultRecorded;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.validation.Checks;

/** Whether goods are controlled, and what came of it. */
final class ControlDecisions {

    /** The most triggers of one decision (CL715). */
    static final int TRIGGERS_MAX = 9;

    private ControlDecisions() {}

    static List<ConsignmentEvent> decide(ConsignmentState state, ControlCommand command) {
        Live live = Requirements.live(state, command.consignment());
        Authority.requireConcerned(command.actor(), live, command.consignment());
        return switch (command) {
            case DecideControl decide -> decided(live, decide);
            case NotifyAeo notify -> aeoNotified(live, notify);
            case RecordControlResult result -> List.of(recorded(live, result));
            case ForwardControl forward -> List.of(forwarded(live, forward));
            case Release release -> List.of(ReleaseDecisions.released(live, release));
            case RefuseRelease refuse -> List.of(ReleaseDecisions.refused(live, refuse));
        };
    }

    private static List<ConsignmentEvent> decided(Live live, DecideControl command) {
        conflictIf(
                !live.isHere(),
                "NOT_ARRIVED",
                "Whether to control is decided once the goods are here.",
                "Recommend a control until then.");
        MemberState memberState = Authority.PLACE_OF_GOODS.require(command.actor(), live, command.consignment());
        Requirements.valid(checks(command));
        conflictIf(
                live.control().performed() || live.control().outcome() != Control.Outcome.OPEN,
                "CONTROL_PERFORMED",
                "The goods are controlled or released already.",
                "See the timeline of the consignment.");
        List<ConsignmentEvent> events = new ArrayList<>();
        events.add(new ControlDecided(
                command.consignment(),
                mrn(live),
                memberState,
                command.decision(),
                command.reasonCode(),
                command.triggers(),
                command.controls(),
                command.place(),
                command.memberStateOfControl().orElse(memberState)));
        if (command.decision() == ControlDecision.CONTROL && command.announced()) {
            addressee(live)
                    .ifPresent(eori ->
                            events.add(new ControlNotified(command.consignment(), mrn(live), memberState, eori)));
        }
        return List.copyOf(events);
    }

    private static Checks checks(DecideControl command) {
        boolean control = command.decision() == ControlDecision.CONTROL;
        Checks checks = new Checks()
                .code("/reasonCode", "CL713", command.reasonCode())
                .count("/triggers", command.triggers().size(), 0, TRIGGERS_MAX)
                .each("/triggers", command.triggers(), (inner, pointer, code) -> inner.code(pointer, "CL715", code))
                .count(
                        "/controls",
                        command.controls().size(),
                        control ? 1 : 0,
                        control ? AnalysisDecisions.CONTROLS_MAX : 0)
                .unless(
                        !control || command.place().isPresent(),
                        "MISSING",
                        "/place",
                        "'place' is missing.",
                        "Say where the control is to be.");
        command.place().ifPresent(place -> place.check(checks, "/place"));
        return checks;
    }

    private static List<ConsignmentEvent> aeoNotified(Live live, NotifyAeo command) {
        MemberState memberState = Authority.FIRST_ENTRY.require(command.actor(), live, command.consignment());
        conflictIf(
                live.isHere(),
                "ARRIVED",
                "The goods are here; an advance notice comes too late.",
                "Decide on the control.");
        conflictIf(
                live.assessment().recommendations().isEmpty(),
                "NO_RECOMMENDATION",
                "No control is recommended.",
                "Recommend a control first.");
        return addressee(live)
                .<List<ConsignmentEvent>>map(
                        eori -> List.of(new AeoControlNotified(command.consignment(), mrn(live), memberState, eori)))
                .orElse(List.of());
    }

    private static ConsignmentEvent recorded(Live live, RecordControlResult command) {
        requireDue(live);
        MemberState memberState = Authority.CONTROL.require(command.actor(), live, command.consignment());
        Requirements.valid(new Checks()
                .code("/resultCode", "CL716", command.resultCode())
                .count("/controls", command.controls().size(), 1, AnalysisDecisions.CONTROLS_MAX)
                .each("/controls", command.controls(), (checks, pointer, control) -> control.check(checks, pointer))
                .text("/description", command.description()));
        return new ControlResultRecorded(
                command.consignment(),
                mrn(live),
                memberState,
                command.controls(),
                command.resultCode(),
                command.endedAt(),
                command.description());
    }

    private static ConsignmentEvent forwarded(Live live, ForwardControl command) {
        requireDue(live);
        MemberState memberState = Authority.CONTROL.require(command.actor(), live, command.consignment());
        boolean elsewhere = live.assessment().involvedMemberStates().contains(command.to())
                && !command.to().equals(memberState);
        Checks checks = new Checks()
                .text("/reason", command.reason())
                .unless(
                        elsewhere,
                        "NOT_A_DESTINATION",
                        "/to",
                        "The goods do not go to " + command.to().value() + " from here.",
                        "Forward to another member state that the consignment concerns.");
        command.place().check(checks, "/place");
        Requirements.valid(checks);
        return new ControlForwarded(
                command.consignment(), mrn(live), memberState, command.to(), command.place(), command.reason());
    }

    private static void requireDue(Live live) {
        conflictIf(
                !live.control().isDue(),
                "NO_CONTROL_DUE",
                "No control is decided, or its result is recorded already.",
                "See the timeline of the consignment.");
    }

    private static Optional<Eori> addressee(Live live) {
        var header = live.leading().particulars().header();
        return header.representative().flatMap(Party::identificationNumber).or(() -> header.declarant()
                .identificationNumber());
    }

    private static Mrn mrn(Live live) {
        return AnalysisDecisions.mrn(live);
    }
}
