package org.waybook.projections.timeline;

import static org.waybook.projections.timeline.ConsignmentTeller.told;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.consignment.ControlEvent;
import org.waybook.domain.consignment.ControlEvent.AeoControlNotified;
import org.waybook.domain.consignment.ControlEvent.ConsignmentReleased;
import org.waybook.domain.consignment.ControlEvent.ControlDecided;
import org.waybook.domain.consignment.ControlEvent.ControlForwarded;
import org.waybook.domain.consignment.ControlEvent.ControlNotified;
import org.waybook.domain.consignment.ControlEvent.ControlResultRecorded;
import org.waybook.domain.consignment.ControlEvent.ReleaseRefused;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;

/** Tells controls. */
final class ControlTeller {

    private ControlTeller() {}

    static Told tell(ControlEvent event) {
        return switch (event) {
            case ControlDecided decided -> told(decided, "Control decided", decision(decided));
            case ControlNotified notified ->
                told(
                        notified,
                        "Control notified",
                        notified.memberState().value() + " announced the control to "
                                + notified.addressee().value() + ".");
            case AeoControlNotified notified ->
                told(
                        notified,
                        "Control notified in advance",
                        notified.memberState().value() + " told the authorised operator "
                                + notified.addressee().value() + " of a control to come.");
            case ControlResultRecorded result ->
                told(
                        result,
                        "Control result",
                        result.memberState().value() + " ended the control on " + Words.instant(result.endedAt())
                                + " with result " + result.resultCode() + " ("
                                + types(result.controls().stream().map(PerformedControl::type)) + ")"
                                + Words.reason(result.description().orElse("")));
            case ControlForwarded forwarded ->
                told(
                        forwarded,
                        "Control forwarded",
                        forwarded.memberState().value() + " forwards the control to "
                                + forwarded.to().value() + Words.reason(forwarded.reason()));
            case ConsignmentReleased released ->
                told(
                        released,
                        "Released",
                        released.memberState().value() + " released the goods for further customs treatment.");
            case ReleaseRefused refused ->
                told(
                        refused,
                        "Not released",
                        refused.memberState().value() + " does not release the goods" + Words.reason(refused.reason()));
        };
    }

    private static String decision(ControlDecided decided) {
        return switch (decided.decision()) {
            case CONTROL ->
                decided.memberState().value() + " decided on a control ("
                        + types(decided.controls().stream()) + ") in "
                        + decided.memberStateOfControl().value() + ".";
            case NO_CONTROL -> decided.memberState().value() + " decided not to control.";
        };
    }

    private static String types(Stream<ControlType> controls) {
        return controls.map(ControlType::value).collect(Collectors.joining(", "));
    }
}
