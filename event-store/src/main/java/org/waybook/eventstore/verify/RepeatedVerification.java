package org.waybook.eventstore.verify;

import java.util.function.Function;
import java.util.function.Supplier;
import org.waybook.eventstore.proof.StoredLog;
import org.waybook.eventstore.verify.Verification.Broken;

/**
 * Checks a log that another process may append to. As it is opened, files may change places, and what is seen then can
 * have a hole that the log does not have; so a finding counts only when a log that is opened again shows the same.
 */
public final class RepeatedVerification {

    /** Looks at a log whose findings differ each time, as only one that is changed meanwhile gives them. */
    private static final int LOOKS_MAX = 5;

    private final Supplier<StoredLog> opening;
    private final Runnable lookingAgain;

    /**
     * Makes it.
     *
     * @param opening opens the log anew each time
     * @param lookingAgain called before each look but the first
     */
    public RepeatedVerification(Supplier<StoredLog> opening, Runnable lookingAgain) {
        this.opening = opening;
        this.lookingAgain = lookingAgain;
    }

    /** The first outcome that is sound or was found twice in a row. */
    public Verification verify(Function<StoredLog, Verification> check) {
        Verification found = look(check);
        for (int look = 2; look <= LOOKS_MAX && found instanceof Broken; look++) {
            lookingAgain.run();
            Verification again = look(check);
            if (again.equals(found)) {
                return again;
            }
            found = again;
        }
        return found;
    }

    private Verification look(Function<StoredLog, Verification> check) {
        try (StoredLog log = opening.get()) {
            return check.apply(log);
        }
    }
}
