package org.waybook.domain.control;

/** Whether goods are controlled (CL712). */
public enum ControlDecision {
    CONTROL,
    NO_CONTROL
}
