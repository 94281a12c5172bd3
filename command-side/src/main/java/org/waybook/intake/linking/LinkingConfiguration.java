package org.waybook.intake.linking;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.domain.consignment.DeclarationEvent;
import org.waybook.domain.consignment.LinkingEvent;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.eventstore.CommitLog;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.commits.WholeCommits;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.stores.index.OrderedIndex;

/** Linking, put together. */
@Configuration(proxyBeanMethods = false)
class LinkingConfiguration {

    @Bean
    LinkingConsignments linkingConsignments(Aggregates aggregates, OrderedIndex index) {
        return new LinkingConsignments(aggregates, new Links(index));
    }

    @Bean
    ChoosingMasters choosingMasters(Aggregates aggregates, Claiming claiming, OrderedIndex index) {
        return new ChoosingMasters(aggregates, claiming, new Links(index));
    }

    @Bean
    LinkProposalAnswers linkProposalAnswers(FilingHistory history) {
        return new LinkProposalAnswers(history);
    }

    @Bean
    LinkingPolicy linkingPolicy(
            CommitLog log, EventStore events, OrderedIndex index, Commanding commanding, FilingHistory history) {
        return new LinkingPolicy(
                new WholeCommits(log, events, List.of(DeclarationEvent.class, LinkingEvent.class, FilingEvent.class)),
                new LinkingBatches(index, commanding, history),
                new SupplementaryBatches(index, commanding, history));
    }
}
