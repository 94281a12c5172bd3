package org.waybook.contracts;

import java.util.stream.IntStream;
import org.waybook.domain.LifecycleEvent;

/**
 * How one event is stored.
 *
 * @param name its name in the log, which never changes since it binds what is sealed
 * @param revision its shape, counted from {@link #FIRST}; another shape has the next revision and an upcaster
 * @param type the event in the domain
 * @param caseProperty the property that says what it happened to, whose key seals it
 */
public record EventContract(String name, int revision, Class<? extends LifecycleEvent> type, String caseProperty) {

    /** The revision an event has when it is released for the first time. */
    public static final int FIRST = 1;

    public EventContract {
        if (revision < FIRST) {
            throw new IllegalArgumentException(
                    "The contract of " + name + " has revision " + revision + "; count from " + FIRST + ".");
        }
    }

    /** Whether a revision in the log is the present one or one before it. */
    boolean hasReleased(String stored) {
        return String.valueOf(revision).equals(stored)
                || IntStream.range(FIRST, revision).mapToObj(String::valueOf).anyMatch(before -> before.equals(stored));
    }

    /** The name of its files in a revision, such as {@code FilingReceived.r1}. */
    public String title(int ofRevision) {
        return name + ".r" + ofRevision;
    }

    /** The name of its files in the present revision. */
    public String title() {
        return title(revision);
    }
}
