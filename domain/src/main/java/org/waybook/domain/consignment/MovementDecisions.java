package org.waybook.domain.consignment;

import java.util.List;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.consignment.MovementCommand.RevokePresentation;

/** What is said of where the goods are. */
final class MovementDecisions {

    private MovementDecisions() {}

    static List<ConsignmentEvent> decide(ConsignmentState state, MovementCommand command) {
        return switch (command) {
            case Arrive arrive -> ArrivalDecisions.arrive(state, arrive);
            case Present present ->
                List.of(PresentationDecisions.presented(Requirements.live(state, command.consignment()), present));
            case RevokePresentation revoke ->
                List.of(PresentationDecisions.revoked(Requirements.live(state, command.consignment()), revoke));
        };
    }
}
