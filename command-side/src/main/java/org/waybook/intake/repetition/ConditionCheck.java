package org.waybook.intake.repetition;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.Refused;
import org.waybook.domain.TextValue;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.claim.Claim;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ConsignmentAggregate;
import org.waybook.intake.repetition.Carried.Outcome;
import org.waybook.intake.repetition.Conditions.Expected;

/**
 * Stands before the handlers and keeps the conditions of a command. What it looks at is loaded in the command's own unit
 * of work, so a change by somebody else in between loses the race on the sequence index and is looked at again.
 */
public final class ConditionCheck implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** The metadata of a command that holds its conditions; events do not inherit it. */
    static final String CONDITIONS = "conditions";

    private final Aggregates aggregates;

    public ConditionCheck(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain handlers) throws Exception {
        CommandMessage<?> command = work.getMessage();
        if (!(command.getMetaData().get(CONDITIONS) instanceof Conditions conditions)) {
            return handlers.proceed();
        }
        Circumstances circumstances = EventMetadata.circumstances(command.getMetaData());
        ClaimKey message = ClaimKey.of(circumstances.actor(), circumstances.messageId());
        Optional<List<String>> answered = conditions.repeatable().flatMap(digest -> answered(message, digest));
        if (answered.isPresent()) {
            return new Carried(Outcome.BEFORE, answered.get());
        }
        conditions.expected().ifPresent(this::requireUnchanged);
        List<String> answer = inWords(handlers.proceed());
        conditions.repeatable().ifPresent(digest -> claim(message, digest, answer));
        return new Carried(Outcome.NOW, answer);
    }

    private Optional<List<String>> answered(ClaimKey message, ContentDigest digest) {
        return aggregates.claim(message, claim -> Claim.answerTo(claim.state(), digest));
    }

    /** In the unit of work of the command, so that the claim stands in the same commit as what it brought about. */
    private void claim(ClaimKey message, ContentDigest digest, List<String> answer) {
        aggregates.claim(message, claim -> {
            claim.carryOut(message, digest, answer);
            return claim;
        });
    }

    private static List<String> inWords(Object result) {
        return result instanceof List<?> several
                ? several.stream().map(ConditionCheck::inWord).toList()
                : List.of();
    }

    private static String inWord(Object one) {
        return one instanceof TextValue text ? text.value() : one.getClass().getSimpleName();
    }

    private void requireUnchanged(Expected expected) {
        long version = aggregates.consignment(expected.consignment(), ConsignmentAggregate::version);
        if (version != expected.version()) {
            throw Refused.because(
                    Refused.Kind.CHANGED,
                    "CONSIGNMENT_CHANGED",
                    "The consignment is in version " + version + "; you saw version " + expected.version() + ".",
                    "Read it again, and send the command with its new ETag if it is still what you want.");
        }
    }
}
