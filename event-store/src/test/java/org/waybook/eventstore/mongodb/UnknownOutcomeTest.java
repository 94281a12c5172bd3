package org.waybook.eventstore.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.eventstore.SampleEvents.event;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.AppendOutcome;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.mongodb.FaultyCollection.Fault;
import org.waybook.eventstore.store.ChainedLog;

/** An insert whose answer is lost ends as appended once, or as refused, and never as both or twice. */
class UnknownOutcomeTest {

    private final MongoServerForTests server = MongoServerForTests.start();
    private final ConnectionString address = new ConnectionString(server.uri());
    private final MongoClient client = MongoClients.create(address);
    private final MongoCollection<BsonDocument> commits =
            client.getDatabase(address.getDatabase()).getCollection("commits", BsonDocument.class);
    private final FaultyCollection faulty = new FaultyCollection(commits);
    private ChainedLog log;
    private ChainedLog otherProcess;

    @BeforeEach
    void openTwice() {
        UniqueIndex.createAll(commits);
        log = new ChainedLog(new MongoCommitStore(faulty.collection(), Clock.systemUTC()), UUID::randomUUID);
        otherProcess = new ChainedLog(new MongoCommitStore(commits, Clock.systemUTC()), UUID::randomUUID);
    }

    @AfterEach
    void close() {
        log.close();
        otherProcess.close();
        client.close();
        server.close();
    }

    @Test
    void aLandedInsertWhoseAnswerIsLostIsAppendedOnce() {
        faulty.next(Fault.ANSWER_LOST);

        assertThat(log.append(List.of(event("a", 0)))).isInstanceOf(Appended.class);
        requireEvents(1);
    }

    @Test
    void anInsertThatNeverArrivedIsMadeAgain() {
        faulty.next(Fault.REQUEST_LOST, Fault.REQUEST_LOST);

        assertThat(log.append(List.of(event("a", 0)))).isInstanceOf(Appended.class);
        requireEvents(1);
    }

    @Test
    void aRefusalIsFoundAlsoWhenTheFirstAnswerIsLost() {
        otherProcess.append(List.of(event("a", 0)));
        faulty.next(Fault.REQUEST_LOST);

        assertThat(log.append(List.of(event("a", 0)))).isEqualTo(new SequenceTaken("a", 0));
        requireEvents(1);
    }

    @Test
    void anotherWinnerAtThePositionIsFollowedAndTheCommitMovesBehindIt() {
        log.append(List.of(event("a", 0)));
        otherProcess.append(List.of(event("b", 0), event("b", 1)));
        faulty.next(Fault.REQUEST_LOST);

        AppendOutcome outcome = log.append(List.of(event("a", 1)));

        assertThat(outcome).isInstanceOfSatisfying(Appended.class, appended -> assertThat(
                        appended.commit().first())
                .isEqualTo(new Position(3)));
        requireEvents(4);
    }

    @Test
    void everyCommitOfAPartlyLandedGroupIsAppendedOnce() throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<AppendOutcome>> outcomes = new ArrayList<>();
            for (int round = 0; round < 20; round++) {
                faulty.next(Fault.values()[round % Fault.values().length]);
                String aggregate = "a" + round;
                for (int writer = 0; writer < 5; writer++) {
                    int sequence = writer;
                    outcomes.add(threads.submit(() -> log.append(List.of(event(aggregate, sequence)))));
                    outcomes.add(threads.submit(() -> otherProcess.append(List.of(event("o" + aggregate, sequence)))));
                }
            }
            for (Future<AppendOutcome> outcome : outcomes) {
                assertThat(outcome.get(60, TimeUnit.SECONDS)).isInstanceOf(Appended.class);
            }
        }
        requireEvents(200);
    }

    private void requireEvents(int count) {
        List<LoggedEvent> events = otherProcess.readEvents(Position.FIRST, 10_000);
        assertThat(events).hasSize(count);
        assertThat(events.stream().map(event -> event.content().eventIdentifier()))
                .doesNotHaveDuplicates();
        assertThat(log.head()).isEqualTo(new Position(count));
    }
}
