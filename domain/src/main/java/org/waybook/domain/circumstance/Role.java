package org.waybook.domain.circumstance;

/** In which capacity somebody acts. */
public enum Role {
    RISK_ANALYST,
    CONTROL_OFFICER,
    SUPERVISOR,
    AUDITOR,
    STATISTICIAN,
    TRADER,
    OPERATOR,
    /** The repository itself, following a rule. */
    SYSTEM
}
