package org.waybook.standalone.identity;

import java.util.Optional;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.party.Eori;

/**
 * Somebody who may sign in without a password.
 *
 * @param name what tokens and events call them, such as {@code analyst.be}
 * @param person their name for people
 * @param role in which capacity they act
 * @param memberState the state they act for, or are registered in; {@code EU} for the whole Union
 * @param eori for which operator, for traders
 */
public record DemoUser(String name, String person, Role role, String memberState, Optional<Eori> eori) {

    static DemoUser official(String name, String person, Role role, String memberState) {
        return new DemoUser(name, person, role, memberState, Optional.empty());
    }

    static DemoUser trader(String name, String person, String memberState, String eori) {
        return new DemoUser(name, person, Role.TRADER, memberState, Optional.of(new Eori(eori)));
    }
}
