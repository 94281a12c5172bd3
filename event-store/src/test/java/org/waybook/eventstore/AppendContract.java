package org.waybook.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;
import static org.waybook.eventstore.SampleEvents.sized;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.AppendOutcome.EventIdentifierTaken;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;

/** What every adapter promises about appending. */
public abstract class AppendContract extends LogContract {

    @Test
    void aCommitBeginsWhereTheOneBeforeItEnded() {
        CommitHeader first = append(event("a", 0), event("a", 1), event("b", 0));
        CommitHeader second = append(event("c", 0));

        assertThat(first.first()).isEqualTo(Position.FIRST);
        assertThat(second.first()).isEqualTo(new Position(3));
        assertThat(log.head()).isEqualTo(new Position(4));
        assertThat(first.previousHash()).isEqualTo(Digest.NONE);
        assertThat(second.previousHash()).isEqualTo(first.hash());
    }

    @Test
    void everyFieldComesBackAsItWasAppended() {
        EventRecord appended = event("é-1", "consignment/ü#1", 7);
        append(appended);

        EventRecord read = log.eventAt(Position.FIRST).orElseThrow().content();

        assertThat(read).usingRecursiveComparison().isEqualTo(appended);
    }

    @Test
    void aTakenSequenceNumberIsRefusedAndNothingOfTheCommitIsLeftBehind() {
        append(event("a", 0));

        AppendOutcome outcome = log.append(List.of(event("first", "b", 0), event("second", "a", 0)));

        assertThat(outcome).isEqualTo(new SequenceTaken("a", 0));
        assertThat(log.head()).isEqualTo(new Position(1));
        assertThat(log.readAggregate("b", 0, 10)).isEmpty();
        assertThat(log.lastSequenceNumber("b")).isEmpty();
        append(event("first", "b", 0));
    }

    @Test
    void aTakenEventIdentifierIsRefused() {
        append(event("same", "a", 0));

        assertThat(log.append(List.of(event("same", "b", 0)))).isEqualTo(new EventIdentifierTaken("same"));
        assertThat(log.head()).isEqualTo(new Position(1));
    }

    @Test
    void twoEventsOfOneCommitCannotTakeTheSameSequenceNumber() {
        assertThat(log.append(List.of(event("a", 0), event("a", 0)))).isEqualTo(new SequenceTaken("a", 0));
        assertThat(log.head()).isEqualTo(Position.FIRST);
    }

    @Test
    void twoEventsOfOneCommitCannotHaveTheSameIdentifier() {
        assertThat(log.append(List.of(event("same", "a", 0), event("same", "b", 0))))
                .isEqualTo(new EventIdentifierTaken("same"));
    }

    @Test
    void anEmptyCommitIsRefused() {
        assertThatThrownBy(() -> log.append(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCommitBeyondTheLimitIsRefusedWithItsSize() {
        EventRecord tooLarge = sized("a", 0, CommitLog.COMMIT_BYTES_MAX);

        assertThatThrownBy(() -> log.append(List.of(tooLarge)))
                .isInstanceOf(CommitTooLarge.class)
                .hasMessageContaining("may take 12582912");
        assertThat(log.head()).isEqualTo(Position.FIRST);
    }

    @Test
    void aCommitJustWithinTheLimitIsKept() {
        append(sized("a", 0, CommitLog.COMMIT_BYTES_MAX - 2_000));

        assertThat(log.eventAt(Position.FIRST).orElseThrow().content().payload())
                .hasSize(CommitLog.COMMIT_BYTES_MAX - 2_000);
    }

    @Test
    void manySmallEventsWithinTheLimitFitTheStoreToo() {
        int events = CommitLog.COMMIT_BYTES_MAX / (CommitLog.EVENT_OVERHEAD_BYTES + 400);
        EventRecord[] many = new EventRecord[events];
        for (int index = 0; index < events; index++) {
            many[index] = event("e" + index, "a", index);
        }

        append(many);

        assertThat(log.head()).isEqualTo(new Position(events));
        assertThat(log.lastSequenceNumber("a")).hasValue(events - 1L);
    }

    @Test
    void theCommitTimeNeverGoesBackWhenTheClockDoes() {
        CommitHeader before = append(event("a", 0));
        clock.moveBy(Duration.ofMinutes(-5));
        CommitHeader after = append(event("a", 1));

        assertThat(after.recordedAt()).isEqualTo(before.recordedAt());
    }

    @Test
    void everythingIsThereAfterReopening() {
        append(event("a", 0), event("b", 0));
        CommitHeader last = append(event("a", 1));

        reopen();

        assertThat(log.head()).isEqualTo(new Position(3));
        assertThat(log.readEvents(Position.FIRST, 100)).hasSize(3);
        assertThat(log.append(List.of(event("a", 1)))).isEqualTo(new SequenceTaken("a", 1));
        assertThat(append(event("a", 2)).previousHash()).isEqualTo(last.hash());
    }
}
