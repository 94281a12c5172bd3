package org.waybook.eventstore.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;

/** Events by their tags. A commit is read as a whole, so that its hash is checked too. */
final class TagIndex {

    private static final String NAME = "tag_position";
    private static final String TAG = CommitDocuments.EVENTS + "." + CommitDocuments.TAGS;

    private final MongoCollection<BsonDocument> commits;

    TagIndex(MongoCollection<BsonDocument> commits) {
        this.commits = commits;
    }

    /** Creates the index, and answers its name. */
    static String create(MongoCollection<BsonDocument> commits) {
        return commits.createIndex(Indexes.ascending(TAG, CommitDocuments.ID), new IndexOptions().name(NAME));
    }

    /** Reads from the commit with the first key, which may begin before the first position that is asked for. */
    List<LoggedEvent> read(String tag, Position firstKey, Position from, Position before, int eventsMax) {
        return MongoCalls.call(() -> {
            List<LoggedEvent> found = new ArrayList<>();
            for (BsonDocument document : commits.find(Filters.and(
                            Filters.eq(TAG, tag),
                            Filters.gte(CommitDocuments.ID, CommitDocuments.position(firstKey)),
                            Filters.lt(CommitDocuments.ID, CommitDocuments.position(before))))
                    .sort(Sorts.ascending(CommitDocuments.ID))) {
                CommitDocuments.commit(document)
                        .loggedEvents()
                        .filter(event -> event.content().tags().contains(tag))
                        .filter(event -> !from.isAfter(event.position()) && before.isAfter(event.position()))
                        .limit(eventsMax - found.size())
                        .forEach(found::add);
                if (found.size() == eventsMax) {
                    break;
                }
            }
            return found;
        });
    }
}
