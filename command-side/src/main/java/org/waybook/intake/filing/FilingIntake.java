package org.waybook.intake.filing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.validation.Cleansing;
import org.waybook.domain.validation.FilingRules;
import org.waybook.domain.validation.Finding;
import org.waybook.domain.validation.ReferenceData;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.reading.CanonicalDigest;

/** The door that filings come through, whatever format they had. */
public final class FilingIntake {

    /** How long a sender waits for a filing of many consignments before being asked to send it again. */
    private static final Duration WAIT_MAX = Duration.ofSeconds(60);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Commanding commanding;
    private final FilingHistory history;
    private final ReferenceData referenceData;
    private final CanonicalDigest digest;

    public FilingIntake(
            Commanding commanding, FilingHistory history, ReferenceData referenceData, CanonicalDigest digest) {
        this.commanding = commanding;
        this.history = history;
        this.referenceData = referenceData;
        this.digest = digest;
    }

    /**
     * Registers a filing, durable when this returns.
     *
     * @throws Refused with every error found
     */
    public Registration file(FilingDataset dataset, Circumstances circumstances) {
        requirePersonFiling(dataset.header(), circumstances.actor());
        Cleansing.Result cleansed = requireSound(dataset);
        TakeInFiling command = new TakeInFiling(cleansed.dataset(), digest.of(dataset), cleansed.changes());
        Registration registration = commanding.receive(command, circumstances);
        return switch (registration.outcome()) {
            case ACCEPTED -> registration;
            case REPEATED -> registration;
            case RECEIVED -> outcome(registration, WAIT_MAX).orElseThrow(() -> stillBeingTakenIn(registration.mrn()));
        };
    }

    /**
     * Cleanses the texts of a dataset and checks its rules.
     *
     * @throws Refused with every error found
     */
    public Cleansing.Result requireSound(FilingDataset dataset) {
        Cleansing.Result cleansed = Cleansing.of(dataset);
        List<Finding> findings = FilingRules.check(cleansed.dataset(), referenceData);
        if (!findings.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, findings);
        }
        return cleansed;
    }

    /**
     * What becomes of a received filing; empty where that takes longer.
     *
     * @throws Refused when it is refused
     */
    Optional<Registration> outcome(Registration received, Duration wait) {
        long deadline = System.nanoTime() + wait.toNanos();
        while (System.nanoTime() < deadline) {
            switch (history.stateOf(received.mrn())) {
                case FilingState.Accepted accepted -> {
                    return Optional.of(
                            new Registration(received.mrn(), Registration.Outcome.ACCEPTED, accepted.houses()));
                }
                case FilingState.RefusedFiling ignored ->
                    throw new Refused(Refused.Kind.CONFLICT, history.refusalOf(received.mrn()));
                case FilingState.Received ignored -> pause();
                case FilingState.NotFiled ignored -> pause();
                case FilingState.Invalidated ignored -> {
                    return Optional.of(received);
                }
            }
        }
        return Optional.empty();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refused.because(
                    Refused.Kind.NOT_YET, "STOPPING", "Waybook is stopping.", "Send the same filing again.");
        }
    }

    private static Refused stillBeingTakenIn(Mrn mrn) {
        return Refused.because(
                Refused.Kind.NOT_YET,
                "BEING_TAKEN_IN",
                "Filing " + mrn.value() + " is still being taken in.",
                "Send the same filing again; it gets the same MRN.");
    }

    /**
     * Checks that somebody files in an own name.
     *
     * @throws Refused when somebody else does
     */
    static void requirePersonFiling(FilingHeader header, Actor actor) {
        boolean mayFile = actor.eori().map(header.personsFiling()::contains).orElse(false);
        if (!mayFile) {
            throw Refused.because(
                    Refused.Kind.FORBIDDEN,
                    "NOT_PERSON_FILING",
                    "You may file only as the declarant or the representative.",
                    "Sign in as the operator whose EORI the filing names as declarant or representative.");
        }
    }
}
