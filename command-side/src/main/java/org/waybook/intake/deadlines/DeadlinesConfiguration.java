package org.waybook.intake.deadlines;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.eventstore.CommitLog;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.linking.LinkingPolicy;
import org.waybook.intake.linking.Links;
import org.waybook.intake.spreading.HouseChunks;
import org.waybook.stores.ReaderPositions;
import org.waybook.stores.clock.SimulatedTime;
import org.waybook.stores.index.OrderedIndex;

/** Timers, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeadlineSettings.class)
class DeadlinesConfiguration {

    @Bean
    Bell alarmBell(ObjectProvider<SimulatedTime> simulated) {
        Bell bell = new Bell();
        simulated.ifAvailable(time -> time.onMove(bell::ring));
        return bell;
    }

    @Bean
    DeadlinePolicy deadlinePolicy(
            OrderedIndex index, Bell bell, FilingHistory history, HouseChunks chunks, DeadlineSettings settings) {
        WaitingFilings waiting = new WaitingFilings(history, chunks, settings.linking());
        return new DeadlinePolicy(new DeadlineBatches(new Timers(index), bell, history, waiting));
    }

    @Bean
    EndingTimes endingTimes(Aggregates aggregates, Claiming claiming) {
        return new EndingTimes(aggregates, claiming);
    }

    @Bean
    AlarmGate indexIsFed(@Qualifier(ReaderPositions.OF_PROCESSORS) ReaderPositions positions, CommitLog log) {
        return new IndexIsFed(
                List.of(LinkingPolicy.NAME, DeadlinePolicy.NAME),
                positions,
                log.head().value() - 1,
                System::nanoTime);
    }

    @Bean
    DueTimers dueTimers(OrderedIndex index, Commanding commanding, FilingHistory history, HouseChunks chunks) {
        return new DueTimers(new Timers(index), new GoingOff(commanding, history, chunks, new Links(index)));
    }

    @Bean
    @ConditionalOnProperty(name = "waybook.deadlines.alarm", matchIfMissing = true)
    Alarm alarm(
            OrderedIndex index,
            DueTimers due,
            Bell bell,
            Clock clock,
            ObjectProvider<SimulatedTime> simulated,
            ObjectProvider<AlarmGate> gates) {
        SimulatedTime time = simulated.getIfAvailable();
        Pace pace = time == null ? Pace.SAME : (from, until) -> time.until(until);
        return new Alarm(
                new Timers(index), due, bell, clock, pace, () -> gates.stream().allMatch(AlarmGate::isOpen));
    }
}
