package org.waybook.domain.consignment;

import java.util.Optional;
import org.waybook.domain.party.Party;

/** One difference that an amendment makes. */
public sealed interface Change {

    /** JSON pointer of the element in the particulars. */
    String pointer();

    /** An element has another value. */
    record ElementChanged(String pointer, Optional<String> before, Optional<String> after) implements Change {}

    /** A party has other particulars; kept whole, so that they are sealed like every party. */
    record PartyChanged(String pointer, Optional<Party> before, Optional<Party> after) implements Change {}
}
