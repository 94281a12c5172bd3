package org.waybook.eventstore.mongodb;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.chain.CommitDraft;

/** Writes commits of another log as they are, where nobody else appends. */
final class MongoReceiving {

    private static final InsertManyOptions ORDERED = new InsertManyOptions().ordered(true);

    private final MongoCollection<BsonDocument> commits;

    MongoReceiving(MongoCollection<BsonDocument> commits) {
        this.commits = commits;
    }

    /** Answers the end of the chain behind the last one given. */
    ChainEnd write(ChainEnd end, List<Commit> given) {
        List<BsonDocument> documents = new ArrayList<>(given.size());
        ChainEnd next = end;
        for (Commit commit : given) {
            CommitHeader header = commit.header();
            next.requireFollowedBy(header);
            requireSoundInItself(commit);
            documents.add(CommitDocuments.write(header, commit.events()));
            next = ChainEnd.after(header);
        }
        try {
            commits.insertMany(documents, ORDERED);
            return next;
        } catch (MongoBulkWriteException e) {
            throw e.getWriteErrors().stream()
                    .filter(error -> error.getCode() == UniqueIndex.DUPLICATE_KEY)
                    .findFirst()
                    .<RuntimeException>map(
                            error -> repeats(given.get(error.getIndex()).header(), error.getMessage()))
                    .orElseGet(() -> MongoCalls.unavailable(e));
        } catch (MongoException e) {
            throw MongoCalls.unavailable(e);
        }
    }

    /** The indexes do not see what is doubled within one document. */
    private static void requireSoundInItself(Commit commit) {
        CommitHeader header = commit.header();
        new CommitDraft(header.commitIdentifier(), commit.events())
                .conflictWithin()
                .ifPresent(taken -> {
                    throw repeats(header, taken.toString());
                });
    }

    private static LogCorrupted repeats(CommitHeader header, String what) {
        return new LogCorrupted(header.first(), "the commit repeats what must be unique (" + what + ")");
    }
}
