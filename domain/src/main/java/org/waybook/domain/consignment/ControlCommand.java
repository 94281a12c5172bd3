package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.place.MemberState;

/** What is wanted of the control of a consignment. */
public sealed interface ControlCommand extends ConsignmentCommand {

    /** Who wants it. */
    Actor actor();

    /**
     * Decide whether to control (IE4N09).
     *
     * @param memberStateOfControl that does it, where it is another than the actor's
     * @param announced whether the person filing is told at once (IE3N08)
     */
    record DecideControl(
            ConsignmentId consignment,
            ControlDecision decision,
            String reasonCode,
            List<String> triggers,
            List<ControlType> controls,
            Optional<PlaceOfControl> place,
            Optional<MemberState> memberStateOfControl,
            boolean announced,
            Actor actor)
            implements ControlCommand {}

    /** Tell an authorised economic operator in advance (IE4N11). */
    record NotifyAeo(ConsignmentId consignment, Actor actor) implements ControlCommand {}

    /** Record what the control found (IE4S03). */
    record RecordControlResult(
            ConsignmentId consignment,
            List<PerformedControl> controls,
            String resultCode,
            Instant endedAt,
            Optional<String> description,
            Actor actor)
            implements ControlCommand {}

    /** Give the control to the member state of destination (PCT03). */
    record ForwardControl(ConsignmentId consignment, MemberState to, PlaceOfControl place, String reason, Actor actor)
            implements ControlCommand {}

    /** Release the goods for further customs treatment. */
    record Release(ConsignmentId consignment, Actor actor) implements ControlCommand {}

    /** Do not release them. */
    record RefuseRelease(ConsignmentId consignment, String reason, Actor actor) implements ControlCommand {}
}
