package org.waybook.domain.filing;

import java.util.List;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.consignment.Differences;
import org.waybook.domain.filing.FilingCommand.AcceptFiling;
import org.waybook.domain.filing.FilingCommand.AmendFiling;
import org.waybook.domain.filing.FilingCommand.BarFiling;
import org.waybook.domain.filing.FilingCommand.InvalidateFiling;
import org.waybook.domain.filing.FilingCommand.ReceiveFiling;
import org.waybook.domain.filing.FilingCommand.RefuseFiling;
import org.waybook.domain.filing.FilingCommand.ReportSpread;
import org.waybook.domain.filing.FilingCommand.UnbarFiling;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingBarred;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingReceived;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.domain.filing.FilingEvent.FilingUnbarred;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.FilingState.NotFiled;
import org.waybook.domain.filing.FilingState.Received;
import org.waybook.domain.filing.FilingState.RefusedFiling;

/** The life of a filing: from a command and a state to events, and from an event to the next state. */
public final class Filing {

    private static final int FIRST_VERSION = 1;

    private Filing() {}

    /**
     * What follows from a command.
     *
     * @throws Refused with every reason, when it is not accepted
     */
    public static List<FilingEvent> decide(FilingState state, FilingCommand command) {
        return switch (command) {
            case ReceiveFiling receive -> receive(state, receive);
            case AcceptFiling accept -> accept(state, accept);
            case RefuseFiling refuse -> refuse(state, refuse);
            case AmendFiling amend -> amend(state, amend);
            case ReportSpread report -> reportSpread(state, report);
            case InvalidateFiling invalidate -> invalidate(state, invalidate);
            case BarFiling bar -> BarringDecisions.bar(spread(state, bar.mrn()), bar);
            case UnbarFiling unbar -> BarringDecisions.unbar(spread(state, unbar.mrn()), unbar);
        };
    }

    /** The state after an event. */
    public static FilingState evolve(FilingState state, FilingEvent event) {
        return switch (event) {
            case FilingReceived received -> new Received(received.header(), received.digest(), received.houses());
            case FilingAccepted accepted ->
                new Accepted(
                        accepted.header(),
                        accepted.digest(),
                        accepted.houses(),
                        FIRST_VERSION,
                        spreadAtOnce(accepted.houses(), FIRST_VERSION));
            case FilingRefused refused -> new RefusedFiling();
            case FilingAmended amended ->
                new Accepted(
                        amended.header(),
                        amended.digest(),
                        amended.houses(),
                        amended.version(),
                        isSmall(amended) ? amended.version() : amended.version() - 1,
                        barring(state));
            case FilingBarred barred ->
                barring(state, barring(state).with(barred.transportDocuments(), barred.reason()));
            case FilingUnbarred unbarred ->
                barring(state, barring(state).without(unbarred.transportDocuments(), unbarred.reason()));
            case FilingSpread spread -> spread(state, spread);
            case FilingInvalidated invalidated -> invalidated(state);
        };
    }

    /** Whether an amendment touches few enough consignments to change them in its own commit. */
    public static boolean isSmall(FilingAmended amended) {
        return amended.houses() instanceof Houses.Listed && amended.previousHouses() instanceof Houses.Listed;
    }

    private static List<FilingEvent> receive(FilingState state, ReceiveFiling command) {
        return switch (state) {
            case NotFiled ignored ->
                List.of(new FilingReceived(command.mrn(), command.header(), command.digest(), command.houses()));
            case Received ignored -> List.of();
            case Accepted ignored -> List.of();
            case RefusedFiling ignored -> throw Refusals.refusedBefore(command.mrn());
            case Invalidated ignored -> throw Refusals.invalidatedBefore(command.mrn());
        };
    }

    private static List<FilingEvent> accept(FilingState state, AcceptFiling command) {
        return switch (state) {
            case NotFiled ignored -> accepted(command);
            case Received ignored -> accepted(command);
            case Accepted ignored -> List.of();
            case RefusedFiling ignored -> throw Refusals.refusedBefore(command.mrn());
            case Invalidated ignored -> throw Refusals.invalidatedBefore(command.mrn());
        };
    }

    private static List<FilingEvent> accepted(AcceptFiling command) {
        return List.of(new FilingAccepted(command.mrn(), command.header(), command.digest(), command.houses()));
    }

    private static List<FilingEvent> refuse(FilingState state, RefuseFiling command) {
        return state instanceof Received ? List.of(new FilingRefused(command.mrn(), command.findings())) : List.of();
    }

    private static List<FilingEvent> amend(FilingState state, AmendFiling command) {
        Accepted current = inForce(state, command.mrn());
        requirePersonFiling(current.header(), command.actor());
        if (current.digest().equals(command.digest())) {
            return List.of();
        }
        requireSpread(current, command.mrn());
        ProtectedParticulars.requireUnchanged(current.header(), command.header());
        BarringDecisions.requireHeaderAsItWas(current, command.header());
        return List.of(new FilingAmended(
                command.mrn(),
                current.version() + 1,
                command.header(),
                command.digest(),
                command.houses(),
                current.houses(),
                Differences.between(current.header(), command.header())));
    }

    private static List<FilingEvent> reportSpread(FilingState state, ReportSpread command) {
        boolean awaited =
                state instanceof Accepted accepted && accepted.version() == command.version() && !accepted.isSpread();
        return awaited
                ? List.of(new FilingSpread(
                        command.mrn(),
                        command.version(),
                        ((Accepted) state).houses().count()))
                : List.of();
    }

    private static List<FilingEvent> invalidate(FilingState state, InvalidateFiling command) {
        Accepted current = inForce(state, command.mrn());
        requirePersonFiling(current.header(), command.actor());
        requireSpread(current, command.mrn());
        BarringDecisions.requireNoneBarred(current);
        return List.of(new FilingInvalidated(command.mrn(), command.reason(), current.houses()));
    }

    private static Barring barring(FilingState state) {
        return state instanceof Accepted accepted ? accepted.barring() : Barring.NONE;
    }

    private static FilingState barring(FilingState state, Barring barring) {
        return state instanceof Accepted accepted ? accepted.with(barring) : state;
    }

    /** The filing in force, once every consignment of its newest version is there. */
    private static Accepted spread(FilingState state, Mrn mrn) {
        Accepted current = inForce(state, mrn);
        requireSpread(current, mrn);
        return current;
    }

    private static FilingState spread(FilingState state, FilingSpread event) {
        return state instanceof Accepted accepted
                ? new Accepted(
                        accepted.header(),
                        accepted.digest(),
                        accepted.houses(),
                        accepted.version(),
                        event.version(),
                        accepted.barring())
                : state;
    }

    private static FilingState invalidated(FilingState state) {
        return state instanceof Accepted accepted
                ? new Invalidated(accepted.header(), accepted.version(), accepted.houses())
                : state;
    }

    private static int spreadAtOnce(Houses houses, int version) {
        return houses instanceof Houses.Listed ? version : version - 1;
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

    private static void requireSpread(Accepted filing, Mrn mrn) {
        if (!filing.isSpread()) {
            throw Refusals.notYet(mrn, "being spread to its consignments");
        }
    }

    /**
     * Only the declarant or representative of the original may change it (GET04).
     *
     * @throws Refused when somebody else tries
     */
    public static void requirePersonFiling(FilingHeader header, Actor actor) {
        boolean mayChange = actor.eori().map(header.personsFiling()::contains).orElse(false);
        if (!mayChange) {
            throw Refused.because(
                    Refused.Kind.FORBIDDEN,
                    "NOT_PERSON_FILING",
                    "Only the declarant or the representative of the original filing may change it.",
                    "Sign in as the operator whose EORI the filing names.");
        }
    }
}
