package org.waybook.standalone.demo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.contracts.ContractSerializer;
import org.waybook.demo.DemoPlan;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Position;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.amendment.FilingAmendment;
import org.waybook.intake.arrival.ArrivalIntake;
import org.waybook.intake.arrival.ArrivalPolicy;
import org.waybook.intake.deadlines.AlarmGate;
import org.waybook.intake.deadlines.DeadlinePolicy;
import org.waybook.intake.deadlines.DueTimers;
import org.waybook.intake.decision.GoodsIntake;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.IntakePolicy;
import org.waybook.intake.linking.LinkingPolicy;
import org.waybook.intake.notification.NotificationPolicy;
import org.waybook.intake.spreading.SpreadingPolicy;
import org.waybook.projections.views.ViewProgress;
import org.waybook.stores.ReaderPositions;
import org.waybook.stores.StoreSettings;
import org.waybook.stores.clock.SimulatedTime;

/** The demo data of the standalone, and the clock that lets it happen in the past. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoSettings.class)
class DemoConfiguration {

    @Bean
    DemoClock clock(ObjectProvider<SimulatedTime> simulated) {
        SimulatedTime time = simulated.getIfAvailable();
        return new DemoClock(time == null ? Clock.systemUTC() : time.clock());
    }

    @Bean
    DemoPlayer demoPlayer(
            FilingIntake filings,
            FilingAmendment amendments,
            ArrivalIntake arrivals,
            GoodsIntake goods,
            FilingHistory history,
            Policies policies) {
        return new DemoPlayer(filings, amendments, arrivals, goods, history, policies);
    }

    @Bean
    Policies demoPolicies(CommitLog log, @Qualifier(ReaderPositions.OF_PROCESSORS) ReaderPositions positions) {
        return new Policies(
                List.of(
                        IntakePolicy.NAME,
                        SpreadingPolicy.NAME,
                        LinkingPolicy.NAME,
                        ArrivalPolicy.NAME,
                        DeadlinePolicy.NAME,
                        NotificationPolicy.NAME),
                policy -> positions.of(policy).orElse(Policies.NOTHING),
                () -> log.head().value() - 1);
    }

    /** Begins before the first request can come in, so that nothing real is recorded in the demo's past. */
    @Bean
    DemoFill demoFill(
            DemoPlayer player,
            DemoClock clock,
            CommitLog log,
            ContractSerializer serializer,
            StoreSettings stores,
            DemoSettings settings,
            DueTimers timers,
            Policies policies) {
        DemoBook book = new DemoBook(stores.dataDirectory());
        DemoFill fill = new DemoFill(player, clock, book, new PlayedMessages(log, serializer), policies, timers);
        planToPlay(book, log, settings, clock).ifPresent(fill::begin);
        return fill;
    }

    @Bean
    DemoGate demoGate(DemoFill fill) {
        return new DemoGate(fill);
    }

    /** While the clock stands in the demo's past, nothing is due but what the demo plays. */
    @Bean
    AlarmGate alarmWaitsForDemo(ObjectProvider<DemoFill> fill) {
        return () -> fill.stream().noneMatch(DemoFill::isRunning);
    }

    @Bean
    FillingBar fillingBar(DemoFill fill, ViewProgress views, CommitLog log) {
        return new FillingBar(fill, views, log);
    }

    @Bean
    DemoThread demoThread(DemoFill fill) {
        return new DemoThread(fill);
    }

    /** An unfinished plan is finished; an empty log gets a new one; anything else is left alone. */
    private static Optional<DemoPlan> planToPlay(DemoBook book, CommitLog log, DemoSettings settings, Clock clock) {
        if (book.plan().isPresent()) {
            return book.isFinished() ? Optional.empty() : book.plan();
        }
        return log.head().equals(Position.FIRST) && settings.consignments() > 0
                ? Optional.of(new DemoPlan(
                        settings.seed(), settings.anchor().orElseGet(clock::instant), settings.consignments()))
                : Optional.empty();
    }
}
