package org.waybook.domain.filing;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.filing.FilingCommand.AcceptFiling;
import org.waybook.domain.filing.FilingCommand.AmendFiling;
import org.waybook.domain.filing.FilingCommand.BarFiling;
import org.waybook.domain.filing.FilingCommand.BarJoining;
import org.waybook.domain.filing.FilingCommand.EndAwaiting;
import org.waybook.domain.filing.FilingCommand.ExpireFiling;
import org.waybook.domain.filing.FilingCommand.InvalidateFiling;
import org.waybook.domain.filing.FilingCommand.ReceiveFiling;
import org.waybook.domain.filing.FilingCommand.ReceiveSupplementaryFiling;
import org.waybook.domain.filing.FilingCommand.RefuseFiling;
import org.waybook.domain.filing.FilingCommand.ReportSpread;
import org.waybook.domain.filing.FilingCommand.UnbarFiling;
import org.waybook.domain.filing.FilingCommand.WithdrawSupplementaryFiling;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingBarred;
import org.waybook.domain.filing.FilingEvent.FilingCleansed;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingNotComplete;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.filing.FilingEvent.FilingReceived;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.domain.filing.FilingEvent.FilingUnbarred;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingReceived;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingWithdrawn;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingsAwaited;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.FilingState.Received;
import org.waybook.domain.filing.FilingState.RefusedFiling;

/** The life of a filing: from a command and a state to events, and from an event to the next state. */
public final class Filing {

    static final int FIRST_VERSION = 1;

    private Filing() {}

    /**
     * What follows from a command.
     *
     * @throws Refused with every reason, when it is not accepted
     */
    public static List<FilingEvent> decide(FilingState state, FilingCommand command) {
        return switch (command) {
            case ReceiveFiling receive -> FilingLodging.receive(state, receive);
            case AcceptFiling accept -> FilingLodging.accept(state, accept);
            case RefuseFiling refuse -> FilingLodging.refuse(state, refuse);
            case AmendFiling amend -> FilingChanging.amend(state, amend);
            case ReportSpread report -> FilingLodging.reportSpread(state, report);
            case InvalidateFiling invalidate -> FilingChanging.invalidate(state, invalidate);
            case ExpireFiling expire -> FilingChanging.expire(state, expire);
            case BarFiling bar -> FilingChanging.bar(state, bar);
            case BarJoining joining -> FilingChanging.bar(state, joining);
            case UnbarFiling unbar -> FilingChanging.unbar(state, unbar);
            case ReceiveSupplementaryFiling receive -> Supplementing.receive(state, receive);
            case WithdrawSupplementaryFiling withdraw -> Supplementing.withdraw(state, withdraw);
            case EndAwaiting end -> Supplementing.end(state, end);
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
                        barsOf(state),
                        supplementsOf(state));
            case FilingCleansed ignored -> state;
            case FilingQualityAssessed ignored -> state;
            case FilingBarred barred ->
                inForce(
                        state,
                        accepted ->
                                accepted.withBars(accepted.bars().with(barred.transportDocuments(), barred.reason())));
            case FilingUnbarred unbarred ->
                inForce(
                        state,
                        accepted -> accepted.withBars(
                                accepted.bars().without(unbarred.transportDocuments(), unbarred.reason())));
            case SupplementaryFilingsAwaited awaited -> supplemented(state, now -> now.naming(awaited.declarants()));
            case SupplementaryFilingReceived received ->
                supplemented(state, now -> now.with(received.declarant(), received.by()));
            case SupplementaryFilingWithdrawn withdrawn ->
                supplemented(state, now -> now.without(withdrawn.declarant(), withdrawn.by()));
            case FilingNotComplete late -> supplemented(state, now -> now.lacking(late.missing()));
            case FilingSpread spread -> inForce(state, accepted -> accepted.spreadTo(spread.version()));
            case FilingInvalidated invalidated ->
                inForce(state, accepted -> new Invalidated(accepted.header(), accepted.version(), accepted.houses()));
        };
    }

    /** Whether an amendment touches few enough consignments to change them in its own commit. */
    public static boolean isSmall(FilingAmended amended) {
        return amended.houses() instanceof Houses.Listed && amended.previousHouses() instanceof Houses.Listed;
    }

    /**
     * Not every type of filing can be amended (ICD Annex 1 has no IE3A25).
     *
     * @throws Refused when there is no amendment of the type
     */
    public static void requireAmendable(FilingType type) {
        if (!type.isAmendable()) {
            throw Refused.because(
                    Refused.Kind.CONFLICT,
                    "NOT_AMENDABLE",
                    "A filing " + type + " cannot be amended.",
                    "Invalidate it and file it again under another LRN.");
        }
    }

    private static FilingState inForce(FilingState state, Function<Accepted, FilingState> next) {
        return state instanceof Accepted accepted ? next.apply(accepted) : state;
    }

    private static FilingState supplemented(FilingState state, UnaryOperator<SupplementaryFilings> next) {
        return inForce(state, accepted -> accepted.supplemented(next.apply(accepted.supplements())));
    }

    private static SupplementaryFilings supplementsOf(FilingState state) {
        return state instanceof Accepted accepted ? accepted.supplements() : SupplementaryFilings.NONE;
    }

    private static Bars barsOf(FilingState state) {
        return state instanceof Accepted accepted ? accepted.bars() : Bars.NONE;
    }

    private static int spreadAtOnce(Houses houses, int version) {
        return houses instanceof Houses.Listed ? version : version - 1;
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
