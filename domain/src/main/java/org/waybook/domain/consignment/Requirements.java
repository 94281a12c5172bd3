package org.waybook.domain.consignment;

import java.util.List;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.ConsignmentState.Invalidated;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ConsignmentState.NotAnnounced;
import org.waybook.domain.consignment.ConsignmentState.Withdrawn;
import org.waybook.domain.validation.Finding;

/** What several decisions ask of a consignment before they are taken. */
final class Requirements {

    /** The longest text of a reason or remark. */
    static final int TEXT_LENGTH_MAX = 512;

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

    static void valid(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, findings);
        }
    }

    /** What is wrong with the length of a text, if anything. */
    static List<Finding> text(String pointer, String text) {
        return !text.isBlank() && text.length() <= TEXT_LENGTH_MAX
                ? List.of()
                : List.of(new Finding(
                        "FORMAT",
                        pointer,
                        "The text has not 1 to " + TEXT_LENGTH_MAX + " characters.",
                        "Say it in at most " + TEXT_LENGTH_MAX + " characters."));
    }

    /** What is wrong with the number of entries of a list, if anything. */
    static List<Finding> count(String pointer, int count, int least, int most) {
        return count >= least && count <= most
                ? List.of()
                : List.of(new Finding(
                        "CARDINALITY",
                        pointer,
                        "There are " + count + " entries.",
                        "Give " + least + " to " + most + "."));
    }

    /** What is wrong with a code, if anything. */
    static List<Finding> code(String pointer, String list, String code, String pattern, String remedy) {
        return code.matches(pattern)
                ? List.of()
                : List.of(new Finding(list, pointer, "'" + code + "' is not a code of this list.", remedy));
    }
}
