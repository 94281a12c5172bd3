package org.waybook.demo.customs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybook.demo.table.Table;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.risk.RiskAnalyst;

/**
 * The officials of a member state; the demo users where there are some.
 *
 * @param analyst name of its risk analyst
 * @param officer name of its control officer
 */
public record Official(MemberState memberState, String analyst, String officer) {

    private static final Map<MemberState, Official> ALL =
            all().stream().collect(Collectors.toMap(Official::memberState, Function.identity()));

    /** Those of a member state. */
    public static Official of(MemberState memberState) {
        Official official = ALL.get(memberState);
        if (official == null) {
            throw new IllegalArgumentException(
                    memberState.value() + " is not in the table of officials; add it there.");
        }
        return official;
    }

    /** The risk analyst, as who acts. */
    public Actor asAnalyst() {
        return actor("analyst.", Role.RISK_ANALYST);
    }

    /** The control officer, as who acts. */
    public Actor asOfficer() {
        return actor("officer.", Role.CONTROL_OFFICER);
    }

    /** The risk analyst, as results name their author. */
    public RiskAnalyst signature() {
        return new RiskAnalyst(analyst, "risk." + code() + "@customs.example");
    }

    private Actor actor(String account, Role role) {
        return new Actor(account + code(), role, Optional.of(memberState), Optional.empty());
    }

    private String code() {
        return memberState.value().toLowerCase(Locale.ROOT);
    }

    private static List<Official> all() {
        return Table.read(
                Official.class,
                "officials.tsv",
                row -> new Official(
                        new MemberState(row.text("memberState")), row.text("analyst"), row.text("officer")));
    }
}
