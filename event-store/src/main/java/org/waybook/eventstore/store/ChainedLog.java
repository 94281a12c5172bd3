package org.waybook.eventstore.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waybook.eventstore.AppendOutcome;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventFilter;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.FilteredEvents;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.LogMetrics;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.WaitingAppends;
import org.waybook.eventstore.append.GroupCommit;
import org.waybook.eventstore.append.PendingAppend;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.chain.CommitDraft;

/** The log over a store of commits: gathers appends, checks the chain while reading, wakes who waits. */
public final class ChainedLog implements CommitLog, AutoCloseable {

    private final CommitStore store;
    private final Supplier<UUID> commitIdentifiers;
    private final LogMetrics metrics;
    private final GroupCommit groupCommit;
    private final HeadSignal signal;
    private final FilteredReading filteredReading;
    private final TimeSearch timeSearch;

    /** Opens a log that counts nothing; closing it closes the store. */
    public ChainedLog(CommitStore store, Supplier<UUID> commitIdentifiers) {
        this(store, commitIdentifiers, LogMetrics.NONE);
    }

    /** Opens a log; closing it closes the store. */
    public ChainedLog(CommitStore store, Supplier<UUID> commitIdentifiers, LogMetrics metrics) {
        this.store = store;
        this.commitIdentifiers = commitIdentifiers;
        this.metrics = metrics;
        this.signal = new HeadSignal(store);
        this.filteredReading = new FilteredReading(this, store);
        this.timeSearch = new TimeSearch(store);
        this.groupCommit = new GroupCommit("waybook-log-writer", this::write, metrics);
        metrics.opened(this);
    }

    @Override
    public AppendOutcome append(List<EventRecord> events) {
        long beginNanos = System.nanoTime();
        CommitDraft draft = new CommitDraft(commitIdentifiers.get(), events);
        try {
            Optional<AppendOutcome> refused = draft.conflictWithin().map(Function.identity());
            AppendOutcome outcome = refused.orElseGet(() -> groupCommit.append(draft));
            metrics.answered(outcome, Duration.ofNanos(System.nanoTime() - beginNanos), draft.frameBytes());
            return outcome;
        } catch (LogUnavailable | LogCorrupted failure) {
            metrics.failed(Duration.ofNanos(System.nanoTime() - beginNanos));
            throw failure;
        }
    }

    @Override
    public WaitingAppends waiting() {
        return groupCommit.waiting();
    }

    @Override
    public Position head() {
        return store.head();
    }

    @Override
    public List<Commit> readCommits(Position from, int eventsMax) {
        requireSome(eventsMax);
        Optional<CommitHeader> before = store.lastBefore(from);
        boolean beginsInside = before.isPresent() && before.get().holds(from);
        ChainEnd end = before.map(ChainEnd::after).orElse(ChainEnd.START);
        List<Commit> commits = store.scan(beginsInside ? before.get().first() : end.next(), eventsMax);
        List<Commit> fitting = new ArrayList<>(commits.size());
        for (Commit commit : commits) {
            CommitHeader header = commit.header();
            if (beginsInside && fitting.isEmpty()) {
                requireSame(before.get(), header);
            } else {
                end.requireFollowedBy(header);
            }
            end = ChainEnd.after(header);
            // Appended since the first look, and still before what was asked for.
            if (header.next().isAfter(from)) {
                fitting.add(commit);
            }
        }
        return fitting;
    }

    @Override
    public FilteredEvents readFiltered(EventFilter filter, Position from, Position before, int eventsMax) {
        requireSome(eventsMax);
        return filteredReading.read(filter, from, before, eventsMax);
    }

    @Override
    public List<LoggedEvent> readAggregate(String aggregateIdentifier, long fromSequenceNumber, int eventsMax) {
        return store.readAggregate(aggregateIdentifier, fromSequenceNumber, eventsMax);
    }

    @Override
    public OptionalLong lastSequenceNumber(String aggregateIdentifier) {
        return store.lastSequenceNumber(aggregateIdentifier);
    }

    @Override
    public Position positionAt(Instant recordedAt) {
        return timeSearch.firstCommitNotBefore(recordedAt, CommitHeader::recordedAt);
    }

    @Override
    public Position positionStatedAt(Instant statedAt) {
        // The latest time stated so far never falls, so it can be searched although stated times go up and down.
        Position commitAt = timeSearch.firstCommitNotBefore(statedAt, CommitHeader::latestStatedAt);
        return readCommits(commitAt, 1).stream()
                .flatMap(Commit::loggedEvents)
                .filter(event -> !event.content().statedAt().isBefore(statedAt))
                .map(LoggedEvent::position)
                .findFirst()
                .orElse(commitAt);
    }

    @Override
    public boolean awaitBeyond(Position position, Duration timeout) throws InterruptedException {
        return signal.awaitBeyond(position, timeout);
    }

    @Override
    public Subscription onAppend(Runnable listener) {
        return signal.onAppend(listener);
    }

    /** Takes over commits of another log as they are; see {@link CommitStore#receive}. */
    public void receive(List<Commit> commits) {
        try {
            synchronized (store) {
                store.receive(commits);
            }
        } finally {
            signal.appended();
        }
    }

    /** Writes what waits, then closes the store. */
    @Override
    public void close() {
        groupCommit.close();
        signal.close();
        store.close();
    }

    private void write(List<PendingAppend> group) {
        try {
            synchronized (store) {
                store.write(group);
            }
        } finally {
            signal.appended();
        }
    }

    private static void requireSome(int eventsMax) {
        if (eventsMax < 1) {
            throw new IllegalArgumentException("A read asks for at least one event, but asked for " + eventsMax);
        }
    }

    private static void requireSame(CommitHeader expected, CommitHeader found) {
        if (!expected.equals(found)) {
            throw new LogCorrupted(expected.first(), "the commit changed between two reads of it");
        }
    }
}
