package org.waybook.eventstore.mongodb;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.waybook.eventstore.AppendOutcome.EventIdentifierTaken;
import org.waybook.eventstore.AppendOutcome.Refused;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.chain.CommitDraft;

/** Finds out what a duplicate key was about; reads what the primary has now, since that is what refused the insert. */
final class ConflictFinder {

    private final MongoCollection<BsonDocument> commits;

    ConflictFinder(MongoCollection<BsonDocument> commits) {
        this.commits = commits.withReadConcern(ReadConcern.LOCAL).withReadPreference(ReadPreference.primary());
    }

    boolean isThere(UUID commitIdentifier) {
        return exists(Filters.eq(CommitDocuments.COMMIT, new BsonBinary(commitIdentifier)));
    }

    Refused refusal(UniqueIndex taken, CommitDraft draft) {
        return switch (taken) {
            case AGGREGATE_SEQUENCE -> sequenceTaken(draft);
            case EVENT_IDENTIFIER -> eventIdentifierTaken(draft);
            case POSITION, COMMIT_IDENTIFIER ->
                throw new IllegalStateException(
                        "Only what an event claims refuses a commit, but " + taken + " was taken");
        };
    }

    private SequenceTaken sequenceTaken(CommitDraft draft) {
        EventRecord refused = draft.events().getFirst();
        for (EventRecord event : draft.events()) {
            if (draft.events().size() > 1 && exists(sequenceOf(event))) {
                refused = event;
                break;
            }
        }
        return new SequenceTaken(refused.aggregateIdentifier(), refused.sequenceNumber());
    }

    private EventIdentifierTaken eventIdentifierTaken(CommitDraft draft) {
        EventRecord refused = draft.events().getFirst();
        for (EventRecord event : draft.events()) {
            if (draft.events().size() > 1 && exists(identifierOf(event))) {
                refused = event;
                break;
            }
        }
        return new EventIdentifierTaken(refused.eventIdentifier());
    }

    private static Bson sequenceOf(EventRecord event) {
        return Filters.elemMatch(
                CommitDocuments.EVENTS,
                Filters.and(
                        Filters.eq(CommitDocuments.AGGREGATE, event.aggregateIdentifier()),
                        Filters.eq(CommitDocuments.SEQUENCE, event.sequenceNumber())));
    }

    private static Bson identifierOf(EventRecord event) {
        return Filters.eq(CommitDocuments.EVENTS + "." + CommitDocuments.EVENT_IDENTIFIER, event.eventIdentifier());
    }

    private boolean exists(Bson filter) {
        return MongoCalls.call(() -> commits.find(filter)
                        .projection(Projections.include(CommitDocuments.ID))
                        .first())
                != null;
    }
}
