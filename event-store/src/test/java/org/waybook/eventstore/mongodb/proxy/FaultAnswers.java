package org.waybook.eventstore.mongodb.proxy;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** Answers that a server gives in trouble, as MongoDB writes them. */
final class FaultAnswers {

    private static final int WRITE_CONCERN_FAILED = 64;
    private static final int DUPLICATE_KEY = 11_000;

    private FaultAnswers() {}

    static BsonDocument notPrimary() {
        return failed(10_107, "NotWritablePrimary", "not primary").append("errorLabels", retryable());
    }

    static BsonDocument interrupted() {
        return failed(11_602, "InterruptedDueToReplStateChange", "operation was interrupted")
                .append("errorLabels", retryable());
    }

    static BsonDocument steppedDown() {
        return failed(189, "PrimarySteppedDown", "Not primary while writing");
    }

    static BsonDocument takenInForeignIndex() {
        BsonDocument error = new BsonDocument("index", new BsonInt32(0))
                .append("code", new BsonInt32(DUPLICATE_KEY))
                .append(
                        "errmsg",
                        new BsonString("E11000 duplicate key error collection: log.commits index: of_somebody_else"
                                + " dup key: { colour: \"red\" }"));
        return new BsonDocument("n", new BsonInt32(0))
                .append("writeErrors", new BsonArray(List.of(error)))
                .append("ok", new BsonDouble(1));
    }

    /** An answer to which the majority's silence is added. */
    static BsonDocument withoutMajority(BsonDocument answer) {
        return answer.clone()
                .append(
                        "writeConcernError",
                        new BsonDocument("code", new BsonInt32(WRITE_CONCERN_FAILED))
                                .append("codeName", new BsonString("WriteConcernFailed"))
                                .append("errmsg", new BsonString("waiting for replication timed out"))
                                .append("errInfo", new BsonDocument("wtimeout", org.bson.BsonBoolean.TRUE)));
    }

    private static BsonDocument failed(int code, String name, String text) {
        return new BsonDocument("ok", new BsonDouble(0))
                .append("errmsg", new BsonString(text))
                .append("code", new BsonInt32(code))
                .append("codeName", new BsonString(name));
    }

    private static BsonArray retryable() {
        return new BsonArray(List.of(new BsonString("RetryableWriteError")));
    }
}
