package org.waybook.intake.decision;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.answering.RequestCircumstances;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.repetition.CarryingOut;
import org.waybook.intake.repetition.RequestConditions;

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
    DecidingOnGoods decidingOnGoods(Aggregates aggregates, Claiming claiming, BarredFilings filings) {
        return new DecidingOnGoods(aggregates, new NamedGoods(aggregates, claiming), filings);
    }

    @Bean
    GoodsIntake goodsIntake(CarryingOut carrying, FilingHistory history) {
        return new GoodsIntake(carrying, history);
    }

    @Bean
    GoodsRequests goodsRequests(
            GoodsIntake intake, RequestCircumstances circumstances, RequestConditions conditions, Clock clock) {
        return new GoodsRequests(intake, circumstances, conditions, clock);
    }

    @Bean
    DecisionIntake decisionIntake(CarryingOut carrying, FilingHistory history) {
        return new DecisionIntake(carrying, history);
    }

    @Bean
    DecisionRequests decisionRequests(
            DecisionIntake intake, RequestCircumstances circumstances, RequestConditions conditions, Clock clock) {
        return new DecisionRequests(intake, circumstances, conditions, clock);
    }
}
