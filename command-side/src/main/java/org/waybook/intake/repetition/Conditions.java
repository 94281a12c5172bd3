package org.waybook.intake.repetition;

import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.ContentDigest;

/**
 * Under which conditions a command is carried out.
 *
 * @param repeatable the digest of the message, where its sender gave it an identifier and may send it again
 * @param expected the consignment as the sender saw it, where he insists on that
 */
public record Conditions(Optional<ContentDigest> repeatable, Optional<Expected> expected) {

    /** No condition: the message has no identifier and rests on no version. */
    public static final Conditions NONE = new Conditions(Optional.empty(), Optional.empty());

    /**
     * A consignment in a version.
     *
     * @param version the number of events it has had
     */
    public record Expected(ConsignmentId consignment, long version) {}
}
