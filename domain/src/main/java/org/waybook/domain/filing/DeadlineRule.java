package org.waybook.domain.filing;

import java.util.List;
import org.waybook.domain.transport.ModeOfTransport;

/** Which time limits bind a filing. */
public enum DeadlineRule {
    /** Those before loading, which exist by air alone; by other modes those before arrival. */
    PRE_LOADING,
    /** Those before arrival; for containers by sea that is a limit before loading as well (UCC DA 105(a)). */
    PRE_ARRIVAL;

    /** The time limits that may bind by a mode of transport; which of them does depends on goods and journey. */
    public List<TimeLimit> limits(ModeOfTransport mode) {
        List<TimeLimit> own = TimeLimit.of(this, mode);
        return own.isEmpty() ? TimeLimit.of(PRE_ARRIVAL, mode) : own;
    }
}
