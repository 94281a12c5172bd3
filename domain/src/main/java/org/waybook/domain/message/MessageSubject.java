package org.waybook.domain.message;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;

/**
 * What a message is about.
 *
 * @param mrn of the filing or arrival notification
 * @param consignments at most {@link #CONSIGNMENTS_MAX}; empty where it is about the filing as a whole
 * @param reference of a referral, where it is about one
 */
public record MessageSubject(Mrn mrn, List<ConsignmentId> consignments, Optional<String> reference) {

    /** How many consignments one message names: as many as one commit changes. */
    public static final int CONSIGNMENTS_MAX = 100;

    public MessageSubject {
        consignments = List.copyOf(consignments);
        if (consignments.size() > CONSIGNMENTS_MAX) {
            throw new IllegalArgumentException("A message names at most " + CONSIGNMENTS_MAX + " consignments, not "
                    + consignments.size() + "; issue several.");
        }
    }

    /** A filing or arrival notification as a whole. */
    public static MessageSubject of(Mrn mrn) {
        return new MessageSubject(mrn, List.of(), Optional.empty());
    }
}
