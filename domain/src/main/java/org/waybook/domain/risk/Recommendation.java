package org.waybook.domain.risk;

/** What an involved member state proposes to the responsible one with its result (IE4S01). */
public enum Recommendation {
    CONTROL,
    DO_NOT_LOAD,
    REFERRAL
}
