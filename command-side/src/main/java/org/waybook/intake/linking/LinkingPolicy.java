package org.waybook.intake.linking;

import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ConcludesBatch;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.consignment.DeclarationEvent;
import org.waybook.domain.consignment.LinkingEvent;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.intake.commits.WholeCommits;

/**
 * Brings filings together that make one declaration: follows the log in its order, keeps an index of who names which
 * document, and tells consignments of their masters, sales and receptacles, and filings of those who had to file below
 * them. Whichever comes later finds the earlier. It may be stopped anywhere and started again: what it says twice changes nothing.
 */
@ProcessingGroup(LinkingPolicy.NAME)
public final class LinkingPolicy {

    /** The processor's name, under which its token is kept. */
    public static final String NAME = "linking";

    private static final String BATCH = "linking-batch";

    private final WholeCommits commits;
    private final LinkingBatches batches;
    private final SupplementaryBatches supplementary;

    LinkingPolicy(WholeCommits commits, LinkingBatches batches, SupplementaryBatches supplementary) {
        this.commits = commits;
        this.batches = batches;
        this.supplementary = supplementary;
    }

    @EventHandler
    void on(DeclarationEvent event, DomainEventMessage<?> message, @ConcludesBatch boolean last) {
        gather(message, last);
    }

    @EventHandler
    void on(LinkingEvent event, DomainEventMessage<?> message, @ConcludesBatch boolean last) {
        gather(message, last);
    }

    @EventHandler
    void on(FilingEvent event, DomainEventMessage<?> message, @ConcludesBatch boolean last) {
        gather(message, last);
    }

    /**
     * The events of a batch are followed by the last of them and not when the unit of work commits, since the token is
     * stored at the beginning of that: a failure or a crash behind it would pass the whole batch over. They are followed
     * commit by commit, so that what follows does not depend on where a batch begins and ends.
     */
    private void gather(DomainEventMessage<?> message, boolean last) {
        SortedMap<Long, DomainEventMessage<?>> batch =
                CurrentUnitOfWork.get().getOrComputeResource(BATCH, key -> new TreeMap<>());
        batch.put(EventMetadata.position(message.getMetaData()), message);
        if (last) {
            commits.forEach(batch, messages -> {
                FollowedCommit commit = FollowedCommit.of(messages);
                batches.follow(commit);
                supplementary.follow(commit);
            });
        }
    }
}
