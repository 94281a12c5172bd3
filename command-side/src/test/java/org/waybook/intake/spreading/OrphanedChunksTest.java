package org.waybook.intake.spreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.sweep.OrphanSweep.Swept;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.amendment.FilingAmendment;
import org.waybook.intake.filing.FilingIntake;

/** Chunks of filings that came to be stay, whatever became of the filing later; the others go. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class OrphanedChunksTest {

    private static final int HOUSES = 250;
    private static final int CHUNKS_MAX = 1_000;

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
    }

    @Autowired
    FilingIntake intake;

    @Autowired
    FilingAmendment amendments;

    @Autowired
    FilingHistory history;

    @Autowired
    HouseChunks houseChunks;

    @Autowired
    ChunkStore chunks;

    @Autowired
    CommitLog log;

    @Autowired
    CommandBus commands;

    @Test
    void theChunksOfAnIntakeThatDiesHalfWayAreSweptAndThoseOfFilingsStay() throws InterruptedException {
        Mrn kept = file(many("KEPT-1", "KEPT"));
        Mrn invalidated = file(many("GONE-1", "GONE"));
        FilingDataset withdrawn = many("GONE-1", "GONE");
        amendments.invalidate(invalidated, "filed in error", Examples.circumstances(withdrawn));
        Set<Digest> ofFilings = all();
        dieHalfWay(many("DEAD-1", "DEAD"));
        Set<Digest> orphans = all();
        orphans.removeAll(ofFilings);
        assertThat(orphans).hasSize(3);

        OrphanedChunks today = new OrphanedChunks(log, chunks, Clock.systemUTC());
        assertThat(today.sweepNow()).isEqualTo(new Swept(0, 0));
        Clock dayAfterTomorrow = Clock.offset(Clock.systemUTC(), OrphanedChunks.GRACE.multipliedBy(2));
        Swept swept = new OrphanedChunks(log, chunks, dayAfterTomorrow).sweepNow();

        assertThat(swept).isEqualTo(new Swept(ofFilings.size(), orphans.size()));
        assertThat(all()).isEqualTo(ofFilings);
        assertThat(readable(kept)).isEqualTo(HOUSES);
        assertThat(readable(invalidated)).isEqualTo(HOUSES);
    }

    /** Everything is done up to the append, which then never comes: as when the process ends at this moment. */
    private void dieHalfWay(FilingDataset dataset) {
        AtomicBoolean reached = new AtomicBoolean();
        try (Registration dying = commands.registerHandlerInterceptor((unitOfWork, chain) -> {
            chain.proceed();
            reached.set(true);
            throw new IllegalStateException("the process ended");
        })) {
            assertThat(dying).isNotNull();
            assertThatThrownBy(() -> intake.file(dataset, Examples.circumstances(dataset)));
        }
        assertThat(reached).isTrue();
    }

    private Mrn file(FilingDataset dataset) throws InterruptedException {
        Mrn mrn = intake.file(dataset, Examples.circumstances(dataset)).mrn();
        Eventually.within(
                30, () -> history.stateOf(mrn) instanceof FilingState.Accepted accepted && accepted.isSpread());
        return mrn;
    }

    private static FilingDataset many(String lrn, String documents) {
        FilingDataset one = Examples.withLrn(Examples.json("filing-f43.json"), lrn);
        List<HouseConsignment> houses = IntStream.rangeClosed(1, HOUSES)
                .mapToObj(number ->
                        Examples.withDocument(one.consignments().getFirst(), documents + "%09d".formatted(number)))
                .toList();
        return new FilingDataset(one.header(), houses);
    }

    private int readable(Mrn mrn) {
        Houses houses =
                switch (history.stateOf(mrn)) {
                    case FilingState.Accepted accepted -> accepted.houses();
                    case FilingState.Invalidated gone -> gone.houses();
                    case FilingState other -> throw new AssertionError("Not in force: " + other);
                };
        return (int) houseChunks.documents(mrn, houses).count();
    }

    private Set<Digest> all() {
        return new HashSet<>(chunks.digests(Optional.empty(), CHUNKS_MAX));
    }
}
