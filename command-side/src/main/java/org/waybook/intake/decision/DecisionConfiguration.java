package org.waybook.intake.decision;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.answering.RequestCircumstances;
import org.waybook.intake.lifecycle.Aggregates;

/** Decisions on consignments, put together. */
@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

    @Bean
    BarredFilings barredFilings(Aggregates aggregates) {
        return new BarredFilings(aggregates);
    }

    @Bean
    DecidingOnConsignments decidingOnConsignments(Aggregates aggregates, BarredFilings filings) {
        return new DecidingOnConsignments(aggregates, filings);
    }

    @Bean
    DecisionIntake decisionIntake(Commanding commanding, FilingHistory history) {
        return new DecisionIntake(commanding, history);
    }

    @Bean
    DecisionRequests decisionRequests(DecisionIntake intake, RequestCircumstances circumstances, Clock clock) {
        return new DecisionRequests(intake, circumstances, clock);
    }
}
