package org.waybook.intake.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.Mrn;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.stores.index.IndexChange;
import org.waybook.stores.index.IndexEntry;
import org.waybook.stores.index.IndexKey;
import org.waybook.stores.index.IndexRange;
import org.waybook.stores.index.OrderedIndex;

/** The index fails for a while; what was filed meanwhile is linked once it works again. */
@SpringBootTest(
        classes = {CommandSideApplication.class, LinkingAfterFailureTest.Failing.class},
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class LinkingAfterFailureTest {

    private static final int SECONDS = 60;

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
    }

    /** Puts an index that fails at first in the place of the real one. */
    static class Failing {

        static final AtomicInteger FAILURES_LEFT = new AtomicInteger();

        @Bean
        static BeanPostProcessor failingIndex() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof OrderedIndex index ? new FailingIndex(index) : bean;
                }
            };
        }
    }

    @Autowired
    FilingIntake intake;

    @Autowired
    FilingHistory history;

    @Test
    void nothingIsPassedOver() throws InterruptedException {
        Failing.FAILURES_LEFT.set(1);
        FilingDataset carriers = Examples.json("filing-f12.json");
        FilingDataset houses = Examples.json("filing-f14.json");
        Mrn master = intake.file(carriers, Examples.circumstances(carriers)).mrn();
        Eventually.within(SECONDS, () -> Failing.FAILURES_LEFT.get() == 0);
        Mrn house = intake.file(houses, Examples.circumstances(houses)).mrn();
        ConsignmentId consignment =
                ConsignmentId.of(house, houses.consignments().getFirst().transportDocument());
        Eventually.within(SECONDS, () -> master(consignment).isPresent());
        assertThat(master(consignment)).contains(master);
    }

    private Optional<Mrn> master(ConsignmentId consignment) {
        return history.consignment(consignment).live().flatMap(live -> live.linking()
                .masterMrn());
    }

    private record FailingIndex(OrderedIndex index) implements OrderedIndex {

        @Override
        public void change(List<IndexChange> changes) {
            boolean ofLinks =
                    changes.stream().anyMatch(change -> change.key().namespace().equals(LinkKeys.NAMESPACE));
            if (ofLinks && Failing.FAILURES_LEFT.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new LogUnavailable("The index fails because the test says so.");
            }
            index.change(changes);
        }

        @Override
        public Optional<String> get(IndexKey key) {
            return index.get(key);
        }

        @Override
        public List<IndexEntry> entries(IndexRange range, int entriesMax) {
            return index.entries(range, entriesMax);
        }

        @Override
        public void clear(String namespace) {
            index.clear(namespace);
        }

        @Override
        public void close() {
            index.close();
        }
    }
}
