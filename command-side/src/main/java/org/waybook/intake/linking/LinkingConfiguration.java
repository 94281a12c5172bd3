package org.waybook.intake.linking;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.stores.index.OrderedIndex;

/** Linking, put together. */
@Configuration(proxyBeanMethods = false)
class LinkingConfiguration {

    @Bean
    LinkingConsignments linkingConsignments(Aggregates aggregates, Claiming claiming, OrderedIndex index) {
        return new LinkingConsignments(aggregates, claiming, new Links(index));
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
    LinkingPolicy linkingPolicy(OrderedIndex index, Commanding commanding, FilingHistory history, Clock clock) {
        return new LinkingPolicy(
                new LinkingBatches(index, commanding, history, clock),
                new SupplementaryBatches(index, commanding, history, clock));
    }
}
