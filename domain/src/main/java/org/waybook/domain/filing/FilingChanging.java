package org.waybook.domain.filing;

import java.util.List;
import org.waybook.domain.consignment.Differences;
import org.waybook.domain.filing.FilingCommand.AmendFiling;
import org.waybook.domain.filing.FilingCommand.BarFiling;
import org.waybook.domain.filing.FilingCommand.BarJoining;
import org.waybook.domain.filing.FilingCommand.ExpireFiling;
import org.waybook.domain.filing.FilingCommand.InvalidateFiling;
import org.waybook.domain.filing.FilingCommand.UnbarFiling;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingBarred;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingUnbarred;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.FilingState.NotFiled;
import org.waybook.domain.filing.FilingState.Received;
import org.waybook.domain.filing.FilingState.RefusedFiling;
import org.waybook.domain.transport.TransportDocument;

/** How a filing in force changes: amended, invalidated, barred against both. */
final class FilingChanging {

    private static final String NOT_BROUGHT_IN =
            "The goods were not brought in within " + InvalidationCause.EXPIRES_AFTER.toDays() + " days of lodging.";

    private FilingChanging() {}

    static List<FilingEvent> amend(FilingState state, AmendFiling command) {
        Accepted current = inForce(state, command.mrn());
        Filing.requirePersonFiling(current.header(), command.actor());
        if (current.digest().equals(command.digest())) {
            return List.of();
        }
        Filing.requireAmendable(current.header().specificCircumstanceIndicator());
        requireSpread(current, command.mrn());
        ProtectedParticulars.requireUnchanged(current.header(), command.header());
        current.bars().requireOpen(current.header(), command);
        int version = current.version() + 1;
        FilingAmended amended = new FilingAmended(
                command.mrn(),
                version,
                command.header(),
                command.digest(),
                command.houses(),
                current.houses(),
                Differences.between(current.header(), command.header()));
        List<FilingEvent> events = FilingLodging.andCleansed(amended, version, command.cleansed());
        return Supplementing.andAwaited(
                FilingLodging.andAssessed(events, command.mrn(), version, command.quality()),
                command.mrn(),
                command.header(),
                current.supplements());
    }

    static List<FilingEvent> invalidate(FilingState state, InvalidateFiling command) {
        Accepted current = inForce(state, command.mrn());
        Filing.requirePersonFiling(current.header(), command.actor());
        requireSpread(current, command.mrn());
        current.bars().requireNone();
        return List.of(
                new FilingInvalidated(command.mrn(), command.reason(), current.houses(), InvalidationCause.REQUEST));
    }

    /** Goods that customs has in hand did come in, even where their arrival was not notified. */
    static List<FilingEvent> expire(FilingState state, ExpireFiling command) {
        if (!(state instanceof Accepted current)
                || command.someAreHere()
                || !current.bars().reasons().isEmpty()) {
            return List.of();
        }
        requireSpread(current, command.mrn());
        return List.of(new FilingInvalidated(
                command.mrn(), NOT_BROUGHT_IN, current.houses(), InvalidationCause.EXPIRED_200_DAYS));
    }

    /** The first version has said all of a house once that is there; an amendment may not have reached it yet. */
    static List<FilingEvent> bar(FilingState state, BarFiling command) {
        Accepted current = stillDeclaring(state, command.mrn());
        if (current.version() > Filing.FIRST_VERSION) {
            requireSpread(current, command.mrn());
        }
        return barred(current, command.transportDocuments(), command.reason(), command.mrn());
    }

    /** What joins is as new as the filing itself. */
    static List<FilingEvent> bar(FilingState state, BarJoining command) {
        Accepted current = stillDeclaring(state, command.mrn());
        return barred(current, command.transportDocuments(), command.reason(), command.mrn());
    }

    private static List<FilingEvent> barred(
            Accepted current, List<TransportDocument> documents, BarReason reason, Mrn mrn) {
        List<TransportDocument> free = current.bars().free(documents, reason);
        return free.isEmpty() ? List.of() : List.of(new FilingBarred(mrn, free, reason));
    }

    static List<FilingEvent> unbar(FilingState state, UnbarFiling command) {
        List<TransportDocument> barred = state instanceof Accepted accepted
                ? accepted.bars().barred(command.transportDocuments(), command.reason())
                : List.of();
        return barred.isEmpty() ? List.of() : List.of(new FilingUnbarred(command.mrn(), barred, command.reason()));
    }

    private static Accepted inForce(FilingState state, Mrn mrn) {
        return switch (state) {
            case Accepted accepted -> accepted;
            case NotFiled ignored -> throw Refusals.unknown(mrn);
            case RefusedFiling ignored -> throw Refusals.unknown(mrn);
            case Received ignored -> throw Refusals.notYet(mrn, "being taken in");
            case Invalidated ignored -> throw Refusals.invalidatedBefore(mrn);
        };
    }

    /** A bar follows what an officer does with the goods, who is told what he can do about it. */
    private static Accepted stillDeclaring(FilingState state, Mrn mrn) {
        if (state instanceof Invalidated) {
            throw Refusals.declaresNoLonger(mrn);
        }
        return inForce(state, mrn);
    }

    private static void requireSpread(Accepted filing, Mrn mrn) {
        if (!filing.isSpread()) {
            throw Refusals.notYet(mrn, "being spread to its consignments");
        }
    }
}
