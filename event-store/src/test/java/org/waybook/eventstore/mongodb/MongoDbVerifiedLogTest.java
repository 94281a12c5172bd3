package org.waybook.eventstore.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybook.eventstore.AdjustableClock;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.checkpoint.Checkpoint;
import org.waybook.eventstore.checkpoint.SigningForTests;
import org.waybook.eventstore.proof.StoredLog;
import org.waybook.eventstore.verify.LogVerifier;
import org.waybook.eventstore.verify.Scope;
import org.waybook.eventstore.verify.Verification;
import org.waybook.eventstore.verify.Verification.Broken;
import org.waybook.eventstore.verify.Verification.FitsTogether;

/** A log of 10 commits of two events on MongoDB; whatever is changed in its documents is found. */
class MongoDbVerifiedLogTest {

    private static final int COMMITS = 10;

    private final MongoServerForTests server = MongoServerForTests.start();
    private Checkpoint checkpoint;

    @BeforeEach
    void append() {
        try (MongoDbStorage storage = MongoDbStorage.open(server.uri(), new AdjustableClock())) {
            for (int commit = 0; commit < COMMITS; commit++) {
                storage.log().append(List.of(event("a", 2L * commit), event("b", 2L * commit + 1)));
            }
            checkpoint = SigningForTests.checkpoint(storage.stored(), 16);
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSoundLogFitsTogether() {
        assertThat(verify()).isInstanceOfSatisfying(FitsTogether.class, fits -> {
            assertThat(fits.events()).isEqualTo(2 * COMMITS);
            assertThat(fits.checkpoints()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource(Alteration.class)
    void anAlteredFieldIsFound(Alteration alteration) {
        replace(6, alteration.change);

        requireBroken(6);
    }

    @Test
    void anEventThatNamesAnotherPositionIsFound() {
        replace(6, commit -> {
            Alteration.secondEvent(commit).append("position", new BsonInt64(99));
            return commit;
        });

        requireBroken(7);
    }

    @Test
    void aRemovedCommitIsFound() {
        withCommits(commits -> commits.deleteOne(Filters.eq(CommitDocuments.ID, 6L)));

        requireBroken(6);
    }

    @Test
    void aCommitInsertedInsideAnotherIsFound() {
        withCommits(commits -> {
            BsonDocument copy = commits.find(Filters.eq(CommitDocuments.ID, 6L)).first();
            copy.put(CommitDocuments.ID, new BsonInt64(7));
            copy.put(CommitDocuments.COMMIT, new BsonBinary(new byte[16]));
            copy.getArray(CommitDocuments.EVENTS).forEach(value -> {
                BsonDocument event = value.asDocument();
                event.put(CommitDocuments.EVENT_IDENTIFIER, new BsonString("forged-" + event.getInt64("position")));
                event.put(CommitDocuments.AGGREGATE, new BsonString("forged"));
            });
            commits.insertOne(copy);
        });

        requireBroken(7);
    }

    @Test
    void twoSwappedCommitsAreFound() {
        withCommits(commits -> {
            BsonDocument one = commits.find(Filters.eq(CommitDocuments.ID, 6L)).first();
            BsonDocument other =
                    commits.find(Filters.eq(CommitDocuments.ID, 8L)).first();
            commits.deleteMany(Filters.in(CommitDocuments.ID, 6L, 8L));
            one.put(CommitDocuments.ID, new BsonInt64(8));
            other.put(CommitDocuments.ID, new BsonInt64(6));
            commits.insertMany(List.of(one, other));
        });

        requireBroken(6);
    }

    @Test
    void aLogThatWasCutOffIsFoundByACheckpointTakenBefore() {
        withCommits(commits -> commits.deleteMany(Filters.gte(CommitDocuments.ID, 10L)));

        requireBroken(10);
    }

    @Test
    void aDatabaseWithoutALogIsRefused() {
        String other = server.uri() + "-other";

        assertThatThrownBy(() -> MongoDbReading.open(other))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("holds no commit");
    }

    /** What somebody changes in a document. */
    private enum Alteration {
        PAYLOAD(commit -> secondEvent(commit).append("payload", new BsonBinary(new byte[] {'{', '}'}))),
        METADATA(commit -> secondEvent(commit).append("metadata", new BsonBinary(new byte[] {'[', ']'}))),
        TYPE(commit -> secondEvent(commit).append("type", new BsonString("ConsignmentErased"))),
        COMMIT_TIME(commit -> commit.append("recordedAt", new BsonDateTime(1_900_000_000_000L))),
        HASH(commit -> commit.append("hash", new BsonBinary(new byte[32]))),
        PREVIOUS_HASH(commit -> commit.append("previousHash", new BsonBinary(new byte[32]))),
        AN_EVENT_LESS(commit -> commit.getArray(CommitDocuments.EVENTS).remove(1)),
        NO_TIME(commit -> commit.remove("recordedAt"));

        private final UnaryOperator<BsonDocument> change;

        Alteration(Consumer<BsonDocument> change) {
            this.change = document -> {
                change.accept(document);
                return document;
            };
        }

        private static BsonDocument secondEvent(BsonDocument commit) {
            return commit.getArray(CommitDocuments.EVENTS).get(1).asDocument();
        }
    }

    private void requireBroken(long position) {
        assertThat(verify()).isInstanceOfSatisfying(Broken.class, broken -> assertThat(broken.position())
                .as(broken.finding())
                .isEqualTo(new Position(position)));
    }

    private Verification verify() {
        try (StoredLog log = MongoDbReading.open(server.uri())) {
            return new LogVerifier(log, new SecureRandom())
                    .verify(Scope.everything(List.of(checkpoint)), (position, end) -> {});
        }
    }

    private void replace(long key, UnaryOperator<BsonDocument> change) {
        withCommits(commits -> {
            BsonDocument commit =
                    commits.find(Filters.eq(CommitDocuments.ID, key)).first();
            commits.replaceOne(Filters.eq(CommitDocuments.ID, key), change.apply(commit));
        });
    }

    private void withCommits(Consumer<MongoCollection<BsonDocument>> use) {
        ConnectionString address = new ConnectionString(server.uri());
        try (MongoClient client = MongoClients.create(address)) {
            use.accept(client.getDatabase(address.getDatabase())
                    .getCollection(MongoDbStorage.COMMITS, BsonDocument.class));
        }
    }
}
