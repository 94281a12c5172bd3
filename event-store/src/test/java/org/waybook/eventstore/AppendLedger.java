package org.waybook.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.AppendOutcome.Refused;
import org.waybook.eventstore.chain.AggregateSequence;
import org.waybook.eventstore.chain.ChainEnd;

/** What writers were told about their events, to be held against the log at the end. */
public final class AppendLedger {

    private static final int READ_EVENTS = 1_000;

    private final Map<String, Position> appended = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    /** Appends and notes the answer. */
    public AppendOutcome append(CommitLog log, EventRecord... events) {
        try {
            AppendOutcome outcome = log.append(List.of(events));
            switch (outcome) {
                case Appended done -> {
                    for (int index = 0; index < events.length; index++) {
                        noteAppended(
                                events[index].eventIdentifier(),
                                done.commit().first().plus(index));
                    }
                }
                case Refused taken -> note(refused, events);
            }
            return outcome;
        } catch (LogUnavailable e) {
            note(unknown, events);
            throw e;
        }
    }

    /** Notes an answer that somebody else was given. */
    public void noteAppended(String eventIdentifier, Position position) {
        Position before = appended.put(eventIdentifier, position);
        assertThat(before).as("answered twice for %s", eventIdentifier).isNull();
    }

    /** Number of events that were answered as appended. */
    public int appended() {
        return appended.size();
    }

    /** Number of events whose writer was told that the outcome is not known. */
    public int unknown() {
        return unknown.size();
    }

    /** Requires of the log that it is one sound chain and holds exactly what the writers were told, each once. */
    public void requireAgreement(CommitLog log, String when) {
        Set<String> found = requireAcknowledged(log, when);
        assertThat(refused).as("%s: refused and there", when).noneMatch(found::contains);
        found.removeAll(unknown);
        assertThat(found).as("%s: nothing is there that nobody appended", when).isSubsetOf(appended.keySet());
    }

    /**
     * Requires of the log that it is one sound chain and holds at least what was acknowledged, each event once and at
     * the position told; answers the identifiers of all events.
     */
    public Set<String> requireAcknowledged(CommitLog log, String when) {
        Map<String, Position> found = new HashMap<>();
        Set<AggregateSequence> sequences = new HashSet<>();
        ChainEnd end = ChainEnd.START;
        for (List<Commit> commits = log.readCommits(end.next(), READ_EVENTS);
                !commits.isEmpty();
                commits = log.readCommits(end.next(), READ_EVENTS)) {
            for (Commit commit : commits) {
                end.requireFollowedBy(commit.header());
                end = ChainEnd.after(commit.header());
                commit.loggedEvents().forEach(event -> {
                    found.put(event.content().eventIdentifier(), event.position());
                    sequences.add(AggregateSequence.of(event.content()));
                });
            }
        }
        assertThat(end.next()).as(when).isEqualTo(log.head());
        assertThat(found).as("%s: each event is there once", when).hasSize((int)
                end.next().value());
        assertThat(sequences).as("%s: each sequence number is there once", when).hasSize(found.size());
        assertThat(found).as(when).containsAllEntriesOf(appended);
        return new HashSet<>(found.keySet());
    }

    private static void note(Set<String> told, EventRecord... events) {
        for (EventRecord event : events) {
            told.add(event.eventIdentifier());
        }
    }
}
