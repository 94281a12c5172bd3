package org.waybook.intake.commits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.domain.LifecycleEvent;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;

/**
 * Gives a policy one commit after another, each as a whole. A processor may be given a commit in pieces, and in other
 * pieces after a restart; what a policy says in answer to pieces would then be something else. For one policy, which is
 * given events by one thread at a time.
 */
public final class WholeCommits {

    private final CommitLog log;
    private final EventStore events;
    private final List<Class<? extends LifecycleEvent>> kinds;
    private final Predicate<String> isGiven;
    private Optional<CommitHeader> followedLast = Optional.empty();

    /**
     * Commits for a policy that is given every event of some kinds.
     *
     * @param kinds sealed types of events
     */
    public WholeCommits(CommitLog log, EventStore events, List<Class<? extends LifecycleEvent>> kinds) {
        this(log, events, kinds, contracts(kinds)::contains);
    }

    /**
     * Commits for a policy that is given some events of some kinds.
     *
     * @param kinds what is read of a commit that comes in pieces
     * @param isGiven whether the policy is given the events of a contract
     */
    public WholeCommits(
            CommitLog log, EventStore events, List<Class<? extends LifecycleEvent>> kinds, Predicate<String> isGiven) {
        this.log = log;
        this.events = events;
        this.kinds = List.copyOf(kinds);
        this.isGiven = isGiven;
    }

    /**
     * Hands over each commit that some events belong to, in the order of the log, once: a commit of which a piece came
     * before was handed over with that.
     *
     * @param given the events of a batch, by their positions
     * @param work takes the events of a commit in order
     */
    public void forEach(
            SortedMap<Long, DomainEventMessage<?>> given, Consumer<Collection<DomainEventMessage<?>>> work) {
        for (long at : given.keySet()) {
            Position position = new Position(at);
            if (followedLast.filter(commit -> commit.holds(position)).isEmpty()) {
                Commit commit = log.readCommits(position, 1).getFirst();
                work.accept(whole(commit, given));
                followedLast = Optional.of(commit.header());
            }
        }
    }

    private Collection<DomainEventMessage<?>> whole(Commit commit, SortedMap<Long, DomainEventMessage<?>> given) {
        long position = commit.header().first().value();
        for (EventRecord event : commit.events()) {
            if (isGiven.test(event.eventType()) && !given.containsKey(position)) {
                return read(commit.header());
            }
            position++;
        }
        return given.subMap(
                        commit.header().first().value(), commit.header().next().value())
                .values();
    }

    private List<DomainEventMessage<?>> read(CommitHeader commit) {
        List<DomainEventMessage<?>> found = new ArrayList<>();
        GlobalSequenceTrackingToken before =
                new GlobalSequenceTrackingToken(commit.first().value() - 1);
        long next = commit.next().value();
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(before)) {
            while (stream.hasNextAvailable()) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                if (event.trackingToken().position().orElse(next) >= next) {
                    return found;
                }
                if (event instanceof DomainEventMessage<?> ofAggregate && isOfKinds(event.getPayloadType())) {
                    found.add(ofAggregate);
                }
            }
            return found;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("Interrupted while reading a commit; follow it again", stopped);
        }
    }

    private boolean isOfKinds(Class<?> event) {
        return kinds.stream().anyMatch(kind -> kind.isAssignableFrom(event));
    }

    private static Set<String> contracts(List<? extends Class<?>> kinds) {
        Set<String> names = new HashSet<>();
        for (Class<?> kind : kinds) {
            if (kind.isSealed()) {
                names.addAll(contracts(List.of(kind.getPermittedSubclasses())));
            } else {
                names.add(kind.getSimpleName());
            }
        }
        return names;
    }
}
