package org.waybook.intake.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ControlCommand.DecideControl;
import org.waybook.domain.consignment.ControlCommand.ForwardControl;
import org.waybook.domain.consignment.ControlCommand.NotifyAeo;
import org.waybook.domain.consignment.ControlCommand.RecordControlResult;
import org.waybook.domain.consignment.ControlCommand.RefuseRelease;
import org.waybook.domain.consignment.ControlCommand.Release;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.place.MemberState;
import org.waybook.intake.decision.DecisionRequests.Asked;
import org.waybook.intake.decision.DecisionRequests.Reading;
import org.waybook.intake.reading.Choice;
import org.waybook.intake.reading.Fields;
import org.waybook.intake.reading.Numbers;

/** Reads what control officers send. */
final class ControlRequests {

    private ControlRequests() {}

    static Reading decision(Asked asked) {
        return fields -> {
            Optional<ControlDecision> decision =
                    fields.needed("decision", fields.value("decision", Choice.of(ControlDecision.class)));
            Optional<String> reasonCode = fields.needed("reasonCode", fields.text("reasonCode"));
            List<String> triggers = fields.values("triggers", Function.identity());
            List<ControlType> controls = fields.values("controls", ControlType::new);
            Optional<PlaceOfControl> place = fields.part("place", PlaceReading::place);
            Optional<MemberState> memberState = fields.value("memberStateOfControl", MemberState::new);
            Optional<Boolean> announced = fields.truth("announced");
            return fields.whole(() -> new DecideControl(
                    asked.consignment(),
                    decision.orElseThrow(),
                    reasonCode.orElseThrow(),
                    triggers,
                    controls,
                    place,
                    memberState,
                    announced.orElse(true),
                    asked.actor()));
        };
    }

    static Reading advanceNotice(Asked asked) {
        return fields -> fields.whole(() -> new NotifyAeo(asked.consignment(), asked.actor()));
    }

    static Reading result(Asked asked) {
        return fields -> {
            List<PerformedControl> controls = fields.parts("controls", ControlRequests::performed);
            Optional<String> resultCode = fields.needed("resultCode", fields.text("resultCode"));
            Optional<Instant> endedAt = fields.needed("endedAt", fields.value("endedAt", Numbers::instant));
            Optional<String> description = fields.text("description");
            return fields.whole(() -> new RecordControlResult(
                    asked.consignment(),
                    controls,
                    resultCode.orElseThrow(),
                    endedAt.orElseThrow(),
                    description,
                    asked.actor()));
        };
    }

    static Reading forwarding(Asked asked) {
        return fields -> {
            Optional<MemberState> to = fields.needed("to", fields.value("to", MemberState::new));
            Optional<PlaceOfControl> place = fields.needed("place", fields.part("place", PlaceReading::place));
            Optional<String> reason = fields.needed("reason", fields.text("reason"));
            return fields.whole(() -> new ForwardControl(
                    asked.consignment(), to.orElseThrow(), place.orElseThrow(), reason.orElseThrow(), asked.actor()));
        };
    }

    static Reading release(Asked asked) {
        return fields -> {
            Optional<Boolean> released = fields.needed("released", fields.truth("released"));
            Optional<String> reason = fields.text("reason");
            if (!released.orElse(true)) {
                fields.needed("reason", reason);
            }
            return fields.whole(() -> release(asked, released.orElseThrow(), reason));
        };
    }

    private static ConsignmentCommand release(Asked asked, boolean released, Optional<String> reason) {
        return released
                ? new Release(asked.consignment(), asked.actor())
                : new RefuseRelease(asked.consignment(), reason.orElseThrow(), asked.actor());
    }

    private static Optional<PerformedControl> performed(Fields fields) {
        Optional<ControlType> type = fields.needed("type", fields.value("type", ControlType::new));
        Optional<String> resultCode = fields.needed("resultCode", fields.text("resultCode"));
        Optional<String> text = fields.text("text");
        return fields.whole(() -> new PerformedControl(type.orElseThrow(), resultCode.orElseThrow(), text));
    }
}
