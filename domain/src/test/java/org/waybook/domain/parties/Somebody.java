package org.waybook.domain.parties;

import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.MemberState;

/** Who takes part: those who file, officers of three member states in each role, and the repository itself. */
enum Somebody {
    CARRIER("FR12345678900012"),
    FORWARDER("NL853746333"),
    CONSIGNEE("DE4711881"),
    FR_ANALYST("FR", true, false),
    FR_CONTROL("FR", false, true),
    FR_SUPERVISOR("FR", true, true),
    DE_ANALYST("DE", true, false),
    DE_CONTROL("DE", false, true),
    DE_SUPERVISOR("DE", true, true),
    FI_ANALYST("FI", true, false),
    FI_CONTROL("FI", false, true),
    FI_SUPERVISOR("FI", true, true),
    REPOSITORY("");

    private final String eori;
    private final String state;
    private final boolean analyst;
    private final boolean control;

    Somebody(String eori) {
        this(eori, "", false, false);
    }

    Somebody(String state, boolean analyst, boolean control) {
        this("", state, analyst, control);
    }

    Somebody(String eori, String state, boolean analyst, boolean control) {
        this.eori = eori;
        this.state = state;
        this.analyst = analyst;
        this.control = control;
    }

    /** The officer of a member state who has every role, where officers of it take part. */
    static Optional<Somebody> supervisorOf(String state) {
        return Stream.of(values())
                .filter(one -> one.state.equals(state) && one.analyst && one.control)
                .findFirst();
    }

    String eori() {
        return eori;
    }

    boolean files() {
        return !eori.isEmpty();
    }

    String state() {
        return state;
    }

    boolean analyses() {
        return analyst;
    }

    boolean controls() {
        return control;
    }

    Actor actor() {
        if (files()) {
            return Actor.trader(name(), new Eori(eori));
        }
        if (state.isEmpty()) {
            return Actor.WAYBOOK;
        }
        return new Actor(name(), role(), Optional.of(new MemberState(state)), Optional.empty());
    }

    private Role role() {
        return analyst && control ? Role.SUPERVISOR : analyst ? Role.RISK_ANALYST : Role.CONTROL_OFFICER;
    }
}
