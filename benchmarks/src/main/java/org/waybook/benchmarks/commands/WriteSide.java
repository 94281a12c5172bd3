package org.waybook.benchmarks.commands;

import java.nio.file.Path;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.waybook.eventstore.CommitLog;
import org.waybook.intake.CommandSideApplication;
import org.waybook.stores.ReaderPositions;

/** The write side without HTTP and alarm; no policy follows but those that are told to. */
public final class WriteSide implements AutoCloseable {

    private static final long LOOK_AGAIN_MILLIS = 5;

    private final ConfigurableApplicationContext application;

    private WriteSide(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** Starts it on a data directory. */
    public static WriteSide start(Path dataDirectory) {
        WriteSide started = new WriteSide(new SpringApplicationBuilder(CommandSideApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.config.name=command-side",
                        "waybook.deadlines.alarm=false",
                        "waybook.data-directory=" + dataDirectory)
                .run());
        started.processing().eventProcessors().values().forEach(EventProcessor::shutDown);
        return started;
    }

    /** One of its parts. */
    public <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    /** Lets a policy follow. */
    public void follow(String policy) {
        processing().eventProcessors().get(policy).start();
    }

    /** Returns when a policy has followed the whole log. */
    public void awaitFollowed(String policy) throws InterruptedException {
        ReaderPositions positions = application.getBean(ReaderPositions.OF_PROCESSORS, ReaderPositions.class);
        long last = part(CommitLog.class).head().value() - 1;
        while (positions.of(policy).orElse(-1) < last) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    @Override
    public void close() {
        application.close();
    }

    private EventProcessingConfiguration processing() {
        return part(EventProcessingConfiguration.class);
    }
}
