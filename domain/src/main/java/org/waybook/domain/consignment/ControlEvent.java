package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.MemberState;

/** What control of a consignment is decided and done, and what comes of it. */
public sealed interface ControlEvent extends ConsignmentEvent {

    /**
     * A member state decided whether to control (IE4N09).
     *
     * @param memberState of arrival or presentation, which decides
     * @param reasonCode an..3 of CL713
     * @param triggers an..3 of CL715 each, at most nine
     * @param controls what is to be done; empty without a control
     * @param place where; absent without a control
     * @param memberStateOfControl that does it; the deciding one without a control
     */
    record ControlDecided(
            ConsignmentId consignment,
            Mrn mrn,
            MemberState memberState,
            ControlDecision decision,
            String reasonCode,
            List<String> triggers,
            List<ControlType> controls,
            Optional<PlaceOfControl> place,
            MemberState memberStateOfControl)
            implements ControlEvent {
        public ControlDecided {
            triggers = List.copyOf(triggers);
            controls = List.copyOf(controls);
        }
    }

    /**
     * The control is announced to the person who notified the arrival or filed (IE3N08).
     *
     * @param memberState that decided
     * @param addressee who is told
     */
    record ControlNotified(ConsignmentId consignment, Mrn mrn, MemberState memberState, Eori addressee)
            implements ControlEvent {}

    /**
     * An authorised economic operator is told before arrival that its goods will be controlled (IE3N09).
     *
     * @param memberState that tells
     * @param addressee the authorised economic operator
     */
    record AeoControlNotified(ConsignmentId consignment, Mrn mrn, MemberState memberState, Eori addressee)
            implements ControlEvent {}

    /**
     * The control is done (IE4S03).
     *
     * @param memberState of control
     * @param controls what was done, at least one
     * @param resultCode of all together, an..3 of CL716
     * @param endedAt UTC
     * @param description what was found, an..512
     */
    record ControlResultRecorded(
            ConsignmentId consignment,
            Mrn mrn,
            MemberState memberState,
            List<PerformedControl> controls,
            String resultCode,
            Instant endedAt,
            Optional<String> description)
            implements ControlEvent {
        public ControlResultRecorded {
            controls = List.copyOf(controls);
        }
    }

    /**
     * The control goes to the member state of destination (PCT03).
     *
     * @param memberState that forwards
     * @param to that controls from now on
     * @param place where
     * @param reason in the officer's words, an..512
     */
    record ControlForwarded(
            ConsignmentId consignment,
            Mrn mrn,
            MemberState memberState,
            MemberState to,
            PlaceOfControl place,
            String reason)
            implements ControlEvent {}

    /**
     * The goods are released for further customs treatment.
     *
     * @param memberState that releases
     */
    record ConsignmentReleased(ConsignmentId consignment, Mrn mrn, MemberState memberState) implements ControlEvent {}

    /**
     * The goods are not released.
     *
     * @param memberState that refuses
     * @param reason in the officer's words, an..512
     */
    record ReleaseRefused(ConsignmentId consignment, Mrn mrn, MemberState memberState, String reason)
            implements ControlEvent {}
}
