package org.waybook.standalone.identity;

import org.waybook.domain.circumstance.Role;

/**
 * What the sign-in page says of a role.
 *
 * @param title the role, in the plural
 * @param task what they come for
 */
record RoleWords(String title, String task) {

    static RoleWords of(Role role) {
        return switch (role) {
            case RISK_ANALYST ->
                new RoleWords(
                        "Risk analysts", "Search consignments across the Union and follow what happened to them.");
            case CONTROL_OFFICER ->
                new RoleWords("Control officers", "See what arrives, and what is to be controlled.");
            case SUPERVISOR -> new RoleWords("Supervisors", "Look after the work of an office.");
            case AUDITOR -> new RoleWords("Auditors", "Replay any consignment to any moment.");
            case STATISTICIAN -> new RoleWords("Statisticians", "Count and compare, without names.");
            case TRADER -> new RoleWords("Traders", "File declarations, amend them, and report arrivals.");
            case OPERATOR -> new RoleWords("Operators of the repository", "Keep it running.");
            case SYSTEM -> new RoleWords("Waybook", "Follows its own rules.");
        };
    }
}
