package org.waybook.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.eventstore.SampleEvents.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every adapter promises when the clock of its machine jumps. */
public abstract class ClockContract extends LogContract {

    private static final Duration YEARS = Duration.ofDays(20 * 365);

    @Test
    void theCommitTimeStandsStillWhileTheClockIsBehindAndGoesOnWhenItHasCaughtUp() {
        Instant start = clock.instant();
        append(event("a", 0));
        clock.moveBy(Duration.ofMinutes(-5));
        CommitHeader behind = append(event("a", 1));
        clock.moveBy(Duration.ofMinutes(5).plusMillis(1));
        CommitHeader caughtUp = append(event("a", 2));

        assertThat(behind.recordedAt()).isEqualTo(start);
        assertThat(caughtUp.recordedAt()).isEqualTo(start.plusMillis(1));
    }

    @Test
    void aPositionIsFoundByTimeAfterJumpsOfMinutesYearsAndBeforeTheEpoch() {
        Instant start = clock.instant();
        List<Duration> jumps = List.of(
                Duration.ZERO,
                Duration.ofMinutes(-90),
                Duration.ofMinutes(100),
                YEARS.negated(),
                YEARS,
                Duration.ofDays(-365 * 300),
                Duration.ofDays(365 * 300).plusHours(1));
        List<Instant> recorded = new ArrayList<>();
        for (Duration jump : jumps) {
            clock.moveBy(jump);
            recorded.add(append(event("a" + recorded.size(), 0), event("b" + recorded.size(), 0))
                    .recordedAt());
        }

        Instant later = start.plus(Duration.ofMinutes(10));
        Instant last = later.plus(Duration.ofHours(1));
        assertThat(recorded).containsExactly(start, start, later, later, later, later, last);
        assertThat(log.positionAt(Instant.EPOCH)).isEqualTo(Position.FIRST);
        assertThat(log.positionAt(start)).isEqualTo(Position.FIRST);
        assertThat(log.positionAt(start.plusMillis(1))).isEqualTo(new Position(4));
        assertThat(log.positionAt(later)).isEqualTo(new Position(4));
        assertThat(log.positionAt(later.plusMillis(1))).isEqualTo(new Position(12));
        assertThat(log.positionAt(last)).isEqualTo(new Position(12));
        assertThat(log.positionAt(last.plusMillis(1))).isEqualTo(new Position(14));
    }

    @Test
    void aLogBegunBeforeTheEpochIsReadAndSearched() {
        clock.moveBy(Duration.between(clock.instant(), Instant.parse("1901-02-03T04:05:06Z")));
        CommitHeader early = append(event("a", 0));
        clock.moveBy(YEARS);
        CommitHeader late = append(event("a", 1));
        reopen();

        assertThat(log.readEvents(Position.FIRST, 10))
                .extracting(LoggedEvent::recordedAt)
                .containsExactly(early.recordedAt(), late.recordedAt());
        assertThat(log.positionAt(early.recordedAt())).isEqualTo(Position.FIRST);
        assertThat(log.positionAt(early.recordedAt().plusMillis(1))).isEqualTo(new Position(1));
        assertThat(log.positionAt(late.recordedAt().plusMillis(1))).isEqualTo(new Position(2));
    }

    @Test
    void aClockThatIsBehindAfterANewStartDoesNotTakeTheCommitTimeBack() {
        CommitHeader before = append(event("a", 0));
        clock.moveBy(YEARS.negated());
        reopen();

        assertThat(append(event("a", 1)).recordedAt()).isEqualTo(before.recordedAt());
        assertThat(log.readCommits(Position.FIRST, 10)).hasSize(2);
    }

    @Test
    void timesStatedFarApartDoNotMoveTheCommitTime() {
        Instant recordedAt = clock.instant();
        Instant future = Instant.parse("2099-12-31T23:59:59.999Z");
        Instant past = Instant.parse("1899-12-31T23:59:59.999Z");
        append(event("1", "a", 0, past));
        append(event("2", "a", 1, future));
        append(event("3", "a", 2, past));

        assertThat(log.readEvents(Position.FIRST, 10))
                .extracting(LoggedEvent::recordedAt)
                .containsOnly(recordedAt);
        assertThat(log.positionStatedAt(past)).isEqualTo(Position.FIRST);
        assertThat(log.positionStatedAt(past.plusMillis(1))).isEqualTo(new Position(1));
        assertThat(log.positionStatedAt(future.plusMillis(1))).isEqualTo(new Position(3));
    }
}
