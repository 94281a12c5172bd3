package org.waybook.intake.presentation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.decision.BarredFilings;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.repetition.CarryingOut;

/** Presentations, put together. */
@Configuration(proxyBeanMethods = false)
class PresentationConfiguration {

    @Bean
    PresentingGoods presentingGoods(Aggregates aggregates, Claiming claiming, BarredFilings filings) {
        return new PresentingGoods(aggregates, new PresentedGoods(aggregates, claiming), filings);
    }

    @Bean
    PresentationIntake presentationIntake(CarryingOut carrying, FilingHistory history) {
        return new PresentationIntake(carrying, history);
    }
}
