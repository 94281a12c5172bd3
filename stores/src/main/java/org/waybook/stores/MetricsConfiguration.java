package org.waybook.stores;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.LogMetrics;
import org.waybook.eventstore.LogOptions;
import org.waybook.eventstore.micrometer.MicrometerLogMetrics;
import org.waybook.eventstore.micrometer.ReaderLag;

/** What is counted of the log, in the application's registry of meters. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    /** Puts of chunks are noted by the machine's clock, since the repository's own may stand in the past. */
    @Bean
    LogOptions logOptions(Clock clock, ObjectProvider<MeterRegistry> registry) {
        MeterRegistry counting = registry.getIfAvailable();
        return LogOptions.of(clock)
                .withChunkClock(Clock.systemUTC())
                .withMetrics(counting == null ? LogMetrics.NONE : new MicrometerLogMetrics(counting));
    }

    @Bean(ReaderPositions.OF_PROCESSORS)
    ReaderPositions processorPositions(@Lazy EventProcessingConfiguration processing) {
        return new ProcessorPositions(processing);
    }

    @Bean
    MeterBinder readerLag(CommitLog log, ObjectProvider<ReaderPositions> readers) {
        return registry -> {
            ReaderLag lag = new ReaderLag(log, registry);
            readers.forEach(positions -> positions.byName().forEach(lag::show));
        };
    }
}
