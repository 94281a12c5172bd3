package org.waybook.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Circumstances;

/** Sends commands where they are handled, and tries the loser of a race on an aggregate again. */
public final class Commanding {

    /** After so many lost races something else is wrong, and the sender is asked to come back. */
    static final int ATTEMPTS_MAX = 8;

    private final CommandBus commands;
    private final Clock clock;

    public Commanding(CommandBus commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Handles what came in from outside, as {@link #send} does; its events, and those of policies that finish it, know when
     * it was received.
     */
    public <R> R receive(Object command, Circumstances circumstances) {
        return finish(command, circumstances, clock.instant());
    }

    /** Carries on with what was received at a moment. */
    public <R> R finish(Object command, Circumstances circumstances, Instant receivedAt) {
        return send(command, circumstances, Map.of(EventMetadata.RECEIVED_AT, receivedAt.toString()));
    }

    /**
     * Handles a command in a unit of work of its own and waits until its events are durable.
     *
     * @return what the handler answers
     * @throws Refused when the command is not accepted
     */
    public <R> R send(Object command, Circumstances circumstances) {
        return send(command, circumstances, Map.of());
    }

    /**
     * The same, with more to say to whoever handles the command.
     *
     * @param instructions metadata of the command; its events inherit of it only when it was received
     */
    public <R> R send(Object command, Circumstances circumstances, Map<String, ?> instructions) {
        MetaData metaData = MetaData.from(EventMetadata.of(circumstances)).mergedWith(instructions);
        return CurrentUnitOfWork.isStarted()
                ? apart(() -> sendUntilItWins(command, metaData))
                : sendUntilItWins(command, metaData);
    }

    /**
     * A policy sends from within the unit of work that follows an event; in there a command's events would wait for all
     * that the policy does. In a thread of its own each batch is durable before the next begins.
     */
    private static <R> R apart(Supplier<R> work) {
        CompletableFuture<R> done = new CompletableFuture<>();
        Thread.ofVirtual().name("policy-command").start(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException failed) {
                done.completeExceptionally(failed);
            }
        });
        try {
            return done.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw failed;
        }
    }

    private <R> R sendUntilItWins(Object command, MetaData metaData) {
        for (int attempt = 1; attempt < ATTEMPTS_MAX; attempt++) {
            try {
                return sendOnce(command, metaData);
            } catch (ConcurrencyException | AggregateStreamCreationException lostRace) {
                Thread.onSpinWait();
            }
        }
        try {
            return sendOnce(command, metaData);
        } catch (ConcurrencyException | AggregateStreamCreationException lostRace) {
            throw Refused.because(
                    Refused.Kind.NOT_YET,
                    "BUSY",
                    "Others keep changing the same filing or consignment.",
                    "Try again in a second.");
        }
    }

    private <R> R sendOnce(Object command, MetaData metaData) {
        FutureCallback<Object, R> answer = new FutureCallback<>();
        CommandMessage<Object> message = GenericCommandMessage.asCommandMessage(command);
        commands.dispatch(message.andMetaData(metaData), answer);
        return unwrap(answer);
    }

    private static <R> R unwrap(FutureCallback<Object, R> answer) {
        var result = answer.getResult();
        if (!result.isExceptional()) {
            return result.getPayload();
        }
        Throwable problem = result.exceptionResult();
        if (problem instanceof RuntimeException known) {
            throw known;
        }
        throw new IllegalStateException("A command failed in an unforeseen way.", problem);
    }
}
