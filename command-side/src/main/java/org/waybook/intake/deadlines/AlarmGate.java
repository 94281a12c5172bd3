package org.waybook.intake.deadlines;

/** Says whether timers may go off; a bean of whoever has a reason to hold them back for a while. All must be open. */
@FunctionalInterface
public interface AlarmGate {

    /** Whether they may now; asked again every half minute. */
    boolean isOpen();
}
