package org.waybook.eventstore.mongodb.proxy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * What a replica set adds to a single server: a tail of the log that only the primary has, which reads at majority do
 * not see and no write waits for with success, and answers that a retried write gets again. One command of the log at a
 * time.
 */
final class SimulatedReplicaSet {

    private static final int SESSION_MINUTES = 30;

    private final String address;
    private final Map<BsonDocument, BsonDocument> answers = new HashMap<>();
    private BsonInt64 tailFrom;
    private int givenAgain;

    SimulatedReplicaSet(String address) {
        this.address = address;
    }

    /** Makes a single server look like a primary, so that the driver uses sessions and retries writes. */
    BsonDocument greeting(BsonDocument answer) {
        if (answer.containsKey("setName")) {
            return answer;
        }
        return answer.clone()
                .append("setName", new BsonString("simulated"))
                .append("ismaster", BsonBoolean.TRUE)
                .append("isWritablePrimary", BsonBoolean.TRUE)
                .append("secondary", BsonBoolean.FALSE)
                .append("hosts", new BsonArray(List.of(new BsonString(address))))
                .append("primary", new BsonString(address))
                .append("me", new BsonString(address))
                .append("logicalSessionTimeoutMinutes", new BsonInt32(SESSION_MINUTES));
    }

    synchronized WireMessage insert(ServerConnection server, WireCommand command) throws IOException {
        Optional<BsonDocument> retried = command.retryIdentity();
        BsonDocument answer = retried.map(answers::get).orElse(null);
        if (answer == null) {
            answer = server.ask(command.message());
            if (!answer.containsKey("writeErrors")) {
                BsonDocument first = answer;
                retried.ifPresent(identity -> answers.put(identity, first));
            }
        } else {
            givenAgain++;
        }
        return WireMessage.answer(command.message(), tailFrom == null ? answer : FaultAnswers.withoutMajority(answer));
    }

    /** How often a retried insert was given the answer of its first attempt. */
    synchronized int givenAgain() {
        return givenAgain;
    }

    synchronized void insertFirstHalf(ServerConnection server, WireCommand command) throws IOException {
        server.ask(command.firstHalf());
    }

    synchronized WireMessage find(ServerConnection server, WireCommand command) throws IOException {
        if (tailFrom == null || !command.readsMajority()) {
            server.send(command.message());
            return server.receive();
        }
        BsonDocument beforeTail = new BsonDocument("_id", new BsonDocument("$lt", tailFrom));
        BsonArray both = new BsonArray(List.of(command.body().getDocument("filter", new BsonDocument()), beforeTail));
        BsonDocument limited = command.body().clone().append("filter", new BsonDocument("$and", both));
        return WireMessage.answer(
                command.message(), server.ask(command.message().with(limited, List.of())));
    }

    /** Inserts what no majority gets for now; answers whether there is such a tail of this command's own. */
    synchronized boolean insertOnPrimaryOnly(ServerConnection server, WireCommand command) throws IOException {
        // What an earlier attempt inserted may be at the majority, and built on, already.
        boolean inserted = command.retryIdentity().map(answers::containsKey).orElse(false);
        boolean tailBefore = tailFrom != null;
        BsonDocument answer = insert(server, command).body().orElseThrow();
        if (inserted || tailBefore || isRefusedFromTheFirst(answer)) {
            return false;
        }
        tailFrom = command.firstKey();
        return true;
    }

    /** The majority gets the tail after all. */
    synchronized void replicateTail() {
        tailFrom = null;
    }

    /** A member that never had the tail becomes primary. */
    synchronized void rollBackTail(ServerConnection server, WireCommand command) throws IOException {
        BsonDocument tail = new BsonDocument("q", new BsonDocument("_id", new BsonDocument("$gte", tailFrom)))
                .append("limit", new BsonInt32(0));
        BsonDocument delete = new BsonDocument("delete", new BsonString(command.collection()))
                .append("deletes", new BsonArray(List.of(tail)))
                .append("$db", command.body().get("$db"));
        server.ask(command.message().with(delete, List.of()));
        command.retryIdentity().ifPresent(answers::remove);
        tailFrom = null;
    }

    private static boolean isRefusedFromTheFirst(BsonDocument answer) {
        BsonArray errors = answer.getArray("writeErrors", new BsonArray());
        return !errors.isEmpty()
                && errors.get(0).asDocument().getNumber("index").intValue() == 0;
    }
}
