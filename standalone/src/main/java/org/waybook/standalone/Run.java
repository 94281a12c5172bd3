package org.waybook.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.waybook.standalone.demo.FillingBar;
import org.waybook.standalone.elasticsearch.Elasticsearch;
import org.waybook.standalone.elasticsearch.ElasticsearchClassPath;
import org.waybook.standalone.elasticsearch.ElasticsearchCommand;
import org.waybook.standalone.evidence.SigningKeystore;
import org.waybook.standalone.preflight.CannotStart;
import org.waybook.standalone.preflight.DataDirectory;
import org.waybook.standalone.preflight.HttpPort;

/** One run of Waybook: checks first, then Elasticsearch and the application side by side, until somebody ends it. */
final class Run {

    private final RunOptions options;
    private final Console console;
    private final CountDownLatch closed = new CountDownLatch(1);

    Run(RunOptions options, Console console) {
        this.options = options;
        this.console = console;
    }

    /** Returns when the application has been closed; throws {@link CannotStart} when it cannot start. */
    void untilTheEnd() {
        try (DataDirectory data = DataDirectory.take(options.dataDirectory())) {
            int port = HttpPort.require(options.port());
            ElasticsearchCommand node = new ElasticsearchCommand(
                    ElasticsearchClassPath.find(), data.path().resolve("elasticsearch"), HttpPort.anyFree());
            Settings settings = new Settings(options, data.path(), port);
            console.starting(data.path());
            SigningKeystore.in(data.path()).makeOnce(new SecureRandom());
            ConfigurableApplicationContext application = start(settings, node);
            console.ready(settings.address());
            console.filling(application.getBean(FillingBar.class), closed);
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException lockFileNotClosed) {
            throw new CannotStart("The lock of the data directory could not be released.", lockFileNotClosed);
        }
    }

    private ConfigurableApplicationContext start(Settings settings, ElasticsearchCommand node) {
        SpringApplication application = new SpringApplication(WaybookApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.addInitializers(context -> {
            Elasticsearch elasticsearch = Elasticsearch.start(node);
            // after every bean that may still use it, and also when the start fails or is interrupted half way
            SpringApplication.getShutdownHandlers().add(elasticsearch::close);
            context.getBeanFactory().registerSingleton("elasticsearchNode", elasticsearch);
        });
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> {
            console.stopping();
            closed.countDown();
        });
        try {
            ConfigurableApplicationContext context = application.run(settings.asArguments(node));
            context.registerShutdownHook();
            return context;
        } catch (RuntimeException failure) {
            throw sentence(failure, settings.logFile());
        }
    }

    private static CannotStart sentence(RuntimeException failure, Path logFile) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .filter(CannotStart.class::isInstance)
                .map(CannotStart.class::cast)
                .findFirst()
                .orElseGet(() -> new CannotStart(
                        "Waybook could not start: " + failure.getMessage() + " (more in " + logFile + ")", failure));
    }
}
