package org.waybook.intake.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.eventstore.CommitLog;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Examples;
import org.waybook.intake.Policies;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.stores.index.IndexEntry;
import org.waybook.stores.index.IndexRange;
import org.waybook.stores.index.OrderedIndex;

/** The repository stopped, its index removed, and started again: the log has all that is needed. */
class TimersOfALostIndexTest {

    private static final List<String> FED_NAMESPACES = List.of(Timer.NAMESPACE, "outbox");

    @TempDir
    private Path directory;

    @Test
    void timersAndOutboxAreMadeAnewFromTheLog() throws Exception {
        List<List<IndexEntry>> before;
        long head;
        try (ConfigurableApplicationContext first = start()) {
            FilingDataset dataset = Examples.json("filing-f22.json");
            first.getBean(FilingIntake.class).file(dataset, Examples.circumstances(dataset));
            before = restingEntries(first);
            head = first.getBean(CommitLog.class).head().value();
        }
        assertThat(before).noneMatch(List::isEmpty);
        assertThat(FileSystemUtils.deleteRecursively(directory.resolve("index")))
                .isTrue();
        assertThat(Files.exists(directory.resolve("index"))).isFalse();
        try (ConfigurableApplicationContext second = start()) {
            assertThat(restingEntries(second)).isEqualTo(before);
            assertThat(second.getBean(CommitLog.class).head().value()).isEqualTo(head);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(CommandSideApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.config.name=command-side",
                        "waybook.deadlines.alarm=false",
                        "waybook.data-directory=" + directory)
                .run();
    }

    private static List<List<IndexEntry>> restingEntries(ConfigurableApplicationContext application)
            throws InterruptedException {
        Policies.awaitRest(
                application.getBean(EventProcessingConfiguration.class), application.getBean(CommitLog.class));
        OrderedIndex index = application.getBean(OrderedIndex.class);
        return FED_NAMESPACES.stream()
                .map(namespace -> index.entries(IndexRange.startingWith(namespace, ""), OrderedIndex.ENTRIES_MAX))
                .toList();
    }
}
