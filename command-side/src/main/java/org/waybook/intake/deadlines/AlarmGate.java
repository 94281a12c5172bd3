package org.waybook.intake.deadlines;

/** Says whether timers may go off; a bean of whoever lets the repository's clock stand in the past for a while. */
@FunctionalInterface
public interface AlarmGate {

    /** Whether they may now; asked again every half minute. */
    boolean isOpen();
}
