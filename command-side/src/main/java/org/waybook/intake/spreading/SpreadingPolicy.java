package org.waybook.intake.spreading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.spreading.SpreadHouses.DeclareHouses;
import org.waybook.intake.spreading.SpreadHouses.FinishSpreading;
import org.waybook.intake.spreading.SpreadHouses.InvalidateHouses;
import org.waybook.intake.spreading.SpreadHouses.WithdrawHouses;

/**
 * Carries what happens to a large filing to its consignments. It may be stopped anywhere and started again: each batch
 * names the same consignments again, and those that know the version already say nothing.
 */
@ProcessingGroup(SpreadingPolicy.NAME)
public final class SpreadingPolicy {

    /** The processor's name, under which its token is kept. */
    public static final String NAME = "spreading";

    private final Commanding commanding;
    private final HouseChunks chunks;
    private final FilingHistory history;

    public SpreadingPolicy(Commanding commanding, HouseChunks chunks, FilingHistory history) {
        this.commanding = commanding;
        this.chunks = chunks;
        this.history = history;
    }

    @EventHandler
    void on(FilingAccepted event, MetaData metaData) {
        if (event.houses() instanceof Chunked houses) {
            Circumstances cause = EventMetadata.circumstances(metaData);
            declare(event.mrn(), 1, event.header(), houses, EventMetadata.receivedAt(metaData), cause);
            commanding.send(new FinishSpreading(event.mrn(), 1), cause);
        }
    }

    @EventHandler
    void on(FilingAmended event, MetaData metaData) {
        if (Filing.isSmall(event)) {
            return;
        }
        Circumstances cause = EventMetadata.circumstances(metaData);
        declare(
                event.mrn(),
                event.version(),
                event.header(),
                event.houses(),
                EventMetadata.receivedAt(metaData),
                cause);
        withdraw(event, cause);
        commanding.send(new FinishSpreading(event.mrn(), event.version()), cause);
    }

    @EventHandler
    void on(FilingInvalidated event, MetaData metaData) {
        if (event.houses() instanceof Chunked houses
                && history.stateOf(event.mrn()) instanceof Invalidated invalidated) {
            inBatches(
                    chunks.documents(event.mrn(), houses),
                    batch -> commanding.send(
                            new InvalidateHouses(event.mrn(), invalidated.header(), event.reason(), batch),
                            EventMetadata.circumstances(metaData)));
        }
    }

    /** However long the spreading takes and whenever the filing was stated, analyses count from its receipt (IA 186(1)). */
    private void declare(
            Mrn mrn, int version, FilingHeader header, Houses houses, Instant receivedAt, Circumstances cause) {
        switch (houses) {
            case Chunked chunked ->
                chunks.forEachBatchTogether(
                        mrn,
                        chunked,
                        batch -> commanding.send(new DeclareHouses(mrn, version, header, batch, receivedAt), cause),
                        declared -> {});
            case Houses.Listed listed ->
                throw new IllegalStateException("Amendment " + version + " of " + mrn.value() + " lists "
                        + listed.count() + " consignments of a large filing; they are written in chunks.");
        }
    }

    private void withdraw(FilingAmended event, Circumstances cause) {
        Set<TransportDocument> kept =
                chunks.documents(event.mrn(), event.houses()).collect(Collectors.toUnmodifiableSet());
        Stream<TransportDocument> gone =
                chunks.documents(event.mrn(), event.previousHouses()).filter(document -> !kept.contains(document));
        inBatches(
                gone,
                batch -> commanding.send(
                        new WithdrawHouses(event.mrn(), event.version(), event.header(), batch), cause));
    }

    private static void inBatches(Stream<TransportDocument> documents, Consumer<List<TransportDocument>> work) {
        List<TransportDocument> batch = new ArrayList<>(Houses.LISTED_MAX);
        documents.forEach(document -> {
            batch.add(document);
            if (batch.size() == Houses.LISTED_MAX) {
                work.accept(List.copyOf(batch));
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            work.accept(List.copyOf(batch));
        }
    }
}
