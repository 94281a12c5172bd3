package org.waybook.eventstore.mongodb.proxy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import org.waybook.eventstore.mongodb.proxy.WireMessage.Sequence;

/** A message of a client, read as the command it carries. */
record WireCommand(String name, String collection, BsonDocument body, WireMessage message) {

    private static final Set<String> GREETINGS = Set.of("hello", "ismaster", "isMaster");

    static WireCommand of(WireMessage message) {
        Optional<BsonDocument> body = message.body().filter(document -> !document.isEmpty());
        if (body.isEmpty()) {
            return new WireCommand("", "", new BsonDocument(), message);
        }
        String name = body.get().getFirstKey();
        BsonValue target = body.get().get(name);
        String collection = target.isString() ? target.asString().getValue() : "";
        return new WireCommand(name, collection, body.get(), message);
    }

    boolean isGreeting() {
        return GREETINGS.contains(name);
    }

    boolean is(String wantedName, String wantedCollection) {
        return name.equals(wantedName) && collection.equals(wantedCollection);
    }

    boolean readsMajority() {
        BsonDocument concern = body.getDocument("readConcern", new BsonDocument());
        return concern.containsKey("level")
                && concern.getString("level").getValue().equals("majority");
    }

    /** What names one retryable write, however often it is sent; empty where the driver would not retry it. */
    Optional<BsonDocument> retryIdentity() {
        return body.containsKey("txnNumber")
                ? Optional.of(new BsonDocument("session", body.get("lsid")).append("number", body.get("txnNumber")))
                : Optional.empty();
    }

    /** The key of the first document that an insert brings. */
    BsonInt64 firstKey() {
        return documents().getFirst().getInt64("_id");
    }

    /** The same insert with the first half of its documents, of one that one. */
    WireMessage firstHalf() {
        List<BsonDocument> documents = documents();
        return message.with(body, List.of(new Sequence("documents", documents.subList(0, (documents.size() + 1) / 2))));
    }

    private List<BsonDocument> documents() {
        return message.sequences().getFirst().documents();
    }
}
