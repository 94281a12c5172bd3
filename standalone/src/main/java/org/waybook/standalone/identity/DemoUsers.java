package org.waybook.standalone.identity;

import static org.waybook.domain.circumstance.Role.AUDITOR;
import static org.waybook.domain.circumstance.Role.CONTROL_OFFICER;
import static org.waybook.domain.circumstance.Role.OPERATOR;
import static org.waybook.domain.circumstance.Role.RISK_ANALYST;
import static org.waybook.domain.circumstance.Role.STATISTICIAN;
import static org.waybook.standalone.identity.DemoUser.official;
import static org.waybook.standalone.identity.DemoUser.trader;

import java.util.List;
import java.util.Optional;

/** Everybody the demo knows, in the order in which the sign-in page shows them. */
public final class DemoUsers {

    private static final List<DemoUser> ALL = List.of(
            official("analyst.be", "Ana Lemaire", RISK_ANALYST, "BE"),
            official("analyst.de", "Katrin Vogel", RISK_ANALYST, "DE"),
            official("analyst.es", "Lucía Ortega", RISK_ANALYST, "ES"),
            official("analyst.fr", "Hugo Marchand", RISK_ANALYST, "FR"),
            official("analyst.gr", "Eleni Pappa", RISK_ANALYST, "GR"),
            official("analyst.hr", "Ivana Kovač", RISK_ANALYST, "HR"),
            official("analyst.it", "Giulia Ferri", RISK_ANALYST, "IT"),
            official("analyst.nl", "Daan de Wit", RISK_ANALYST, "NL"),
            official("analyst.pl", "Agnieszka Nowak", RISK_ANALYST, "PL"),
            official("analyst.ro", "Andrei Munteanu", RISK_ANALYST, "RO"),
            official("analyst.si", "Matej Zupan", RISK_ANALYST, "SI"),
            official("officer.be", "Pieter Claes", CONTROL_OFFICER, "BE"),
            official("officer.de", "Jonas Brandt", CONTROL_OFFICER, "DE"),
            official("officer.fr", "Camille Roux", CONTROL_OFFICER, "FR"),
            official("officer.gr", "Nikos Georgiou", CONTROL_OFFICER, "GR"),
            official("officer.hr", "Luka Horvat", CONTROL_OFFICER, "HR"),
            official("officer.nl", "Sanne Bakker", CONTROL_OFFICER, "NL"),
            official("officer.pl", "Tomasz Wójcik", CONTROL_OFFICER, "PL"),
            official("officer.ro", "Ioana Dumitru", CONTROL_OFFICER, "RO"),
            official("officer.si", "Nina Krajnc", CONTROL_OFFICER, "SI"),
            trader("trader.cn", "Lin Wei", "BE", "BE0823456789"),
            trader("trader.fr", "Claire Besson", "FR", "FR12345678900012"),
            trader("trader.nl", "Bram Visser", "NL", "NL812345678"),
            official("auditor.eu", "Sofia Lindqvist", AUDITOR, "EU"),
            official("statistician.eu", "Emil Jansen", STATISTICIAN, "EU"),
            official("operator.eu", "Marek Sloboda", OPERATOR, "EU"));

    private DemoUsers() {}

    /** All of them. */
    public static List<DemoUser> all() {
        return ALL;
    }

    /** The one with this name. */
    public static Optional<DemoUser> find(String name) {
        return ALL.stream().filter(user -> user.name().equals(name)).findFirst();
    }
}
