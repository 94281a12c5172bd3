package org.waybook.eventstore.mongodb.proxy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;

/** One connection of a client: passes its commands on, and lets the planned faults happen to them. */
final class ProxiedConnection implements AutoCloseable {

    /** How long no majority has the tail: some attempts of the writers fall into it. */
    private static final Duration WITHOUT_MAJORITY = Duration.ofMillis(150);

    private final Socket client;
    private final ServerConnection server;
    private final SimulatedReplicaSet replicaSet;
    private final FaultPlan plan;
    private final Duration late;

    /** Takes a connection; what is late is so by the given time. */
    ProxiedConnection(
            Socket client, ServerConnection server, SimulatedReplicaSet replicaSet, FaultPlan plan, Duration late) {
        this.client = client;
        this.server = server;
        this.replicaSet = replicaSet;
        this.plan = plan;
        this.late = late;
    }

    /** Passes commands on until one side closes the connection or a fault ends it. */
    void serve() throws IOException, InterruptedException {
        InputStream requests = new BufferedInputStream(client.getInputStream());
        boolean open = true;
        while (open) {
            Optional<WireMessage> request = WireMessage.read(requests);
            open = request.isPresent() && serve(WireCommand.of(request.get()));
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
    }

    /** Whether the connection stays open. */
    private boolean serve(WireCommand command) throws IOException, InterruptedException {
        return switch (plan.meet(command)) {
            case NONE -> passOn(command);
            case REQUEST_LOST -> false;
            case REQUEST_LATE -> {
                Thread.sleep(late);
                perform(command);
                yield false;
            }
            case ANSWER_DROPPED -> {
                perform(command);
                yield false;
            }
            case ANSWER_LATE -> {
                perform(command);
                Thread.sleep(late);
                yield false;
            }
            case HALF_DONE -> {
                replicaSet.insertFirstHalf(server, command);
                yield false;
            }
            case NOT_PRIMARY -> answer(command, FaultAnswers.notPrimary());
            case NOT_PRIMARY_BUT_DONE -> answerAfter(perform(command), command, FaultAnswers.notPrimary());
            case INTERRUPTED_BUT_DONE -> answerAfter(perform(command), command, FaultAnswers.interrupted());
            case STEPPED_DOWN -> answer(command, FaultAnswers.steppedDown());
            case STEPPED_DOWN_BUT_DONE -> answerAfter(perform(command), command, FaultAnswers.steppedDown());
            case WRITE_CONCERN_FAILED -> answer(command, FaultAnswers.withoutMajority(body(perform(command))));
            case TAKEN_IN_A_FOREIGN_INDEX -> answer(command, FaultAnswers.takenInForeignIndex());
            case ROLLED_BACK -> onPrimaryOnly(command, true);
            case MAJORITY_LATE -> onPrimaryOnly(command, false);
        };
    }

    private boolean onPrimaryOnly(WireCommand command, boolean rolledBack) throws IOException, InterruptedException {
        boolean tail = replicaSet.insertOnPrimaryOnly(server, command);
        client.close();
        if (tail) {
            Thread.sleep(WITHOUT_MAJORITY);
            if (rolledBack) {
                replicaSet.rollBackTail(server, command);
            } else {
                replicaSet.replicateTail();
            }
        }
        return false;
    }

    private boolean passOn(WireCommand command) throws IOException {
        if (isOfLog(command)) {
            send(perform(command));
            return true;
        }
        server.send(command.message());
        boolean more = !command.message().moreToCome();
        while (more) {
            WireMessage answer = server.receive();
            send(command.isGreeting() ? greeting(answer) : answer);
            more = answer.moreToCome();
        }
        return true;
    }

    private WireMessage greeting(WireMessage answer) throws IOException {
        BsonDocument body = body(answer);
        BsonDocument greeting = replicaSet.greeting(body);
        return greeting.equals(body) ? answer : answer.with(greeting, List.of());
    }

    private WireMessage perform(WireCommand command) throws IOException {
        return command.name().equals("find") ? replicaSet.find(server, command) : replicaSet.insert(server, command);
    }

    private boolean answerAfter(WireMessage performed, WireCommand command, BsonDocument body) throws IOException {
        body(performed);
        return answer(command, body);
    }

    private boolean answer(WireCommand command, BsonDocument body) throws IOException {
        send(WireMessage.answer(command.message(), body));
        return true;
    }

    private void send(WireMessage message) throws IOException {
        client.getOutputStream().write(message.bytes());
        client.getOutputStream().flush();
    }

    private static boolean isOfLog(WireCommand command) {
        return command.is("insert", FaultPlan.LOG) || command.is("find", FaultPlan.LOG);
    }

    private static BsonDocument body(WireMessage message) throws IOException {
        return message.body().orElseThrow(() -> new IOException("The answer has a form that cannot be changed"));
    }
}
