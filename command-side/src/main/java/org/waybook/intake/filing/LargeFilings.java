package org.waybook.intake.filing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.intake.Commanding;
import org.waybook.intake.large.BoundedBody;
import org.waybook.intake.large.LargeFiling;
import org.waybook.intake.large.LargeGate;
import org.waybook.intake.large.LargeReader;
import org.waybook.intake.reading.FilingReading;

/** The door that filings come through whose messages are too large to be held in memory. */
public final class LargeFilings {

    /** A sender of 99,999 consignments is answered soon, whether or not all their documents are claimed by then. */
    private static final Duration OUTCOME_WITHIN = Duration.ofSeconds(1);

    /** Consignments whose documents are claimed within that time; with more, waiting would only delay the answer. */
    private static final int DECIDED_SOON_MAX = 2_000;

    private final LargeGate gate;
    private final LargeReader reader;
    private final FilingNumbers numbers;
    private final FilingIntake intake;
    private final Commanding commanding;

    public LargeFilings(
            LargeGate gate, LargeReader reader, FilingNumbers numbers, FilingIntake intake, Commanding commanding) {
        this.gate = gate;
        this.reader = reader;
        this.numbers = numbers;
        this.intake = intake;
        this.commanding = commanding;
    }

    /**
     * What became of a message.
     *
     * @param registration of the filing; {@code RECEIVED} where acceptance or refusal follows
     * @param header of the filing
     * @param notKept elements of the message that have no place in the dataset
     */
    record Filed(Registration registration, FilingHeader header, List<String> notKept) {}

    /**
     * Registers a filing, durable when this returns.
     *
     * @param circumstances of the filing, by its header
     * @throws Refused with every error found
     */
    Filed file(BoundedBody message, LargeReader.Format format, Function<FilingHeader, Circumstances> circumstances) {
        return switch (read(message, format)) {
            case LargeFiling.OfFew few -> file(few.filing(), circumstances);
            case LargeFiling.Written written -> file(written, circumstances);
        };
    }

    private LargeFiling read(BoundedBody message, LargeReader.Format format) {
        try {
            return gate.inside(() -> reader.read(message, format, numbers));
        } finally {
            message.passOver();
        }
    }

    private Filed file(FilingReading.Read few, Function<FilingHeader, Circumstances> circumstances) {
        FilingHeader header = few.dataset().header();
        return new Filed(intake.file(few.dataset(), circumstances.apply(header)), header, few.notKept());
    }

    private Filed file(LargeFiling.Written written, Function<FilingHeader, Circumstances> circumstances) {
        Circumstances stated = circumstances.apply(written.header());
        FilingIntake.requirePersonFiling(written.header(), stated.actor());
        Registration registration = commanding.receive(new TakeInWritten(written), stated);
        boolean isSoonDecided = registration.outcome() == Registration.Outcome.RECEIVED
                && written.houses().count() <= DECIDED_SOON_MAX;
        Optional<Registration> outcome =
                isSoonDecided ? intake.outcome(registration, OUTCOME_WITHIN) : Optional.of(registration);
        return new Filed(outcome.orElse(registration), written.header(), written.notKept());
    }
}
