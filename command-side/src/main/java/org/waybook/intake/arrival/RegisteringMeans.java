package org.waybook.intake.arrival;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.Refused;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.arrival.ArrivalState;
import org.waybook.domain.arrival.ArrivingMeans;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.MrnIssuer;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ArrivalAggregate;

/**
 * Registers arrivals of means of transport. Each person notifies each of them once (GET05), which the number of the
 * notification sees to: it follows from the person, the means and the estimated arrival.
 */
public final class RegisteringMeans {

    /** How often a notification that fits nothing may be tried again before somebody has to look into it. */
    private static final int ATTEMPTS_MAX = 50;

    private final Aggregates aggregates;
    private final MrnIssuer numbers;

    public RegisteringMeans(Aggregates aggregates, MrnIssuer numbers) {
        this.aggregates = aggregates;
        this.numbers = numbers;
    }

    @CommandHandler
    RegisteredArrival handle(NotifyArrivalOfMeans command) {
        for (int attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
            ArrivalRegistered event = registration(command, attempt);
            Optional<RegisteredArrival> answer =
                    switch (aggregates.arrival(event.mrn(), ArrivalAggregate::state)) {
                        case ArrivalState.NotNotified ignored -> Optional.of(register(event));
                        case ArrivalState.Unmatched ignored -> Optional.empty();
                        case ArrivalState.BeingTold told -> Optional.of(again(told.registered(), event));
                        case ArrivalState.Told told -> Optional.of(again(told.registered(), event));
                        case ArrivalState.ToldAtOnce told ->
                            throw alreadyNotified(told.notified().mrn());
                    };
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw Refused.because(
                Refused.Kind.CONFLICT,
                "TOO_MANY_ATTEMPTS",
                "This arrival was notified " + ATTEMPTS_MAX + " times and fitted no filing.",
                "Name the filings or master documents instead.");
    }

    private RegisteredArrival register(ArrivalRegistered event) {
        aggregates.arrival(event.mrn(), arrival -> {
            arrival.register(event);
            return arrival;
        });
        return RegisteredArrival.toldLater(event);
    }

    /** The same said again is answered the same; something else about the same arrival is refused. */
    private static RegisteredArrival again(ArrivalRegistered before, ArrivalRegistered now) {
        if (before.equals(now)) {
            return RegisteredArrival.toldLater(before);
        }
        throw alreadyNotified(before.mrn());
    }

    private static Refused alreadyNotified(Mrn mrn) {
        return Refused.because(
                Refused.Kind.CONFLICT,
                "ARRIVAL_ALREADY_NOTIFIED",
                "You notified this arrival before, as " + mrn.value() + ", with another office or time.",
                "See what became of it; name single filings for goods that came later.");
    }

    private ArrivalRegistered registration(NotifyArrivalOfMeans command, int attempt) {
        ArrivalNotification notification = command.notification();
        ArrivingMeans means = command.means();
        Mrn mrn = numbers.issue(
                notification.actualOffice().country(),
                "ARRIVAL_OF_MEANS",
                command.notifier().value(),
                means.modeOfTransport().code(),
                means.number(),
                means.estimatedArrival().toString(),
                Integer.toString(attempt));
        return new ArrivalRegistered(
                mrn,
                command.notifier(),
                notification.actualOffice(),
                notification.arrivedAt(),
                Optional.of(means),
                List.of(),
                0);
    }
}
