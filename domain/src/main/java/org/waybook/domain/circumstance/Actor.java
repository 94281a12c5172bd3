package org.waybook.domain.circumstance;

import java.util.Optional;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.MemberState;

/**
 * Who acts.
 *
 * @param name the name the person or system signed in with
 * @param role in which capacity
 * @param memberState for which member state, for its officers
 * @param eori for which operator, for traders
 */
public record Actor(String name, Role role, Optional<MemberState> memberState, Optional<Eori> eori) {

    /** The repository itself. */
    public static final Actor WAYBOOK = new Actor("waybook", Role.SYSTEM, Optional.empty(), Optional.empty());

    /** A trader who acts for an operator. */
    public static Actor trader(String name, Eori eori) {
        return new Actor(name, Role.TRADER, Optional.empty(), Optional.of(eori));
    }
}
