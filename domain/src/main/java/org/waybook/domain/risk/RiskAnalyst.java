package org.waybook.domain.risk;

/**
 * The officer who answers for a result (IE4S01, IE4S02); sealed like every person.
 *
 * @param name an..70
 * @param contact telephone number or e-mail address, an..512
 */
public record RiskAnalyst(String name, String contact) {}
