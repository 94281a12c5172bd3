package org.waybook.eventstore.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.BsonDocument;

/** What the database keeps unique; the name of the index in a duplicate key error tells what was taken. */
enum UniqueIndex {
    /** The key of a commit: who inserts it first has the position. */
    POSITION("_id_", List.of()),

    /** The place in the history of an aggregate. */
    AGGREGATE_SEQUENCE(
            "aggregate_sequence",
            List.of(
                    CommitDocuments.EVENTS + "." + CommitDocuments.AGGREGATE,
                    CommitDocuments.EVENTS + "." + CommitDocuments.SEQUENCE)),

    /** The identifier of an event. */
    EVENT_IDENTIFIER("event_identifier", List.of(CommitDocuments.EVENTS + "." + CommitDocuments.EVENT_IDENTIFIER)),

    /** The identifier of a commit. */
    COMMIT_IDENTIFIER("commit_identifier", List.of(CommitDocuments.COMMIT));

    /** Code of a duplicate key error. */
    static final int DUPLICATE_KEY = 11_000;

    private static final Pattern NAME_IN_ERROR = Pattern.compile(" index: (\\S+) dup key");

    private final String indexName;
    private final List<String> fields;

    UniqueIndex(String indexName, List<String> fields) {
        this.indexName = indexName;
        this.fields = fields;
    }

    /** Creates all indexes but the one on the key, which MongoDB has of itself. */
    static void createAll(MongoCollection<BsonDocument> commits) {
        for (UniqueIndex index : values()) {
            if (index != POSITION) {
                commits.createIndex(
                        Indexes.ascending(index.fields),
                        new IndexOptions().unique(true).name(index.indexName));
            }
        }
    }

    /** The index that a duplicate key error names. */
    static UniqueIndex ofError(String message) {
        Matcher matcher = NAME_IN_ERROR.matcher(message);
        if (matcher.find()) {
            for (UniqueIndex index : values()) {
                if (index.indexName.equals(matcher.group(1))) {
                    return index;
                }
            }
        }
        throw new IllegalStateException(
                "A duplicate key error names none of the log's indexes: " + message + "; drop what was added to them");
    }
}
