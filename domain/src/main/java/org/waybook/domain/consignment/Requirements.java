package org.waybook.domain.consignment;

import org.waybook.domain.Refused;
import org.waybook.domain.consignment.ConsignmentState.Invalidated;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ConsignmentState.NotAnnounced;
import org.waybook.domain.consignment.ConsignmentState.Withdrawn;
import org.waybook.domain.validation.Checks;

/** What several decisions ask of a consignment before they are taken. */
final class Requirements {

    private Requirements() {}

    /** The consignment, while a filing in force names it. */
    static Live live(ConsignmentState state, ConsignmentId consignment) {
        return switch (state) {
            case Live live -> live;
            case NotAnnounced ignored -> throw Authority.unknown(consignment);
            case Withdrawn ignored ->
                throw conflict(
                        "CONSIGNMENT_WITHDRAWN",
                        "An amendment withdrew the consignment.",
                        "Look for the consignment that its filing announces now.");
            case Invalidated ignored ->
                throw conflict(
                        "CONSIGNMENT_INVALIDATED",
                        "The filing of the consignment is invalidated.",
                        "Look for the filing that took its place.");
        };
    }

    static Refused conflict(String code, String text, String remedy) {
        return Refused.because(Refused.Kind.CONFLICT, code, text, remedy);
    }

    static void conflictIf(boolean so, String code, String text, String remedy) {
        if (so) {
            throw conflict(code, text, remedy);
        }
    }

    static void valid(Checks checks) {
        if (!checks.findings().isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, checks.findings());
        }
    }
}
