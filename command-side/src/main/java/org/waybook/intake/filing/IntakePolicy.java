package org.waybook.intake.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingEvent.FilingReceived;
import org.waybook.domain.filing.FilingState.Received;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.claiming.Claiming.ManyClaims;
import org.waybook.intake.claiming.FirstClaims;
import org.waybook.intake.filing.FinishIntake.AcceptReceived;
import org.waybook.intake.filing.FinishIntake.ClaimDocuments;
import org.waybook.intake.filing.FinishIntake.RefuseReceived;
import org.waybook.intake.filing.FinishIntake.ReleaseDocuments;
import org.waybook.intake.spreading.HouseChunks;

/**
 * Brings every received filing of many consignments to acceptance or refusal: claims its transport documents in
 * batches, and gives them back when one is taken. Follows the log, so a crash half way is finished after the restart.
 */
@ProcessingGroup(IntakePolicy.NAME)
public final class IntakePolicy {

    /** The processor's name, under which its token is kept. */
    public static final String NAME = "intake";

    /** After so many errors the sender has enough to mend. */
    private static final int FINDINGS_MAX = 1_000;

    private static final ManyClaims NO_MORE = new ManyClaims(List.of(), false);

    private final Commanding commanding;
    private final HouseChunks chunks;
    private final FilingHistory history;
    private final FirstClaims firstClaims;

    public IntakePolicy(Commanding commanding, HouseChunks chunks, FilingHistory history, FirstClaims firstClaims) {
        this.firstClaims = firstClaims;
        this.commanding = commanding;
        this.chunks = chunks;
        this.history = history;
    }

    @EventHandler
    void on(FilingReceived event, MetaData metaData) {
        boolean open = history.stateOf(event.mrn()) instanceof Received;
        if (open && event.houses() instanceof Chunked houses) {
            finish(event, houses, EventMetadata.receivedAt(metaData), EventMetadata.circumstances(metaData));
        }
    }

    private void finish(FilingReceived event, Chunked houses, Instant receivedAt, Circumstances cause) {
        List<Finding> findings = new ArrayList<>();
        AtomicInteger found = new AtomicInteger();
        AtomicBoolean allNew = new AtomicBoolean(true);
        ReceivedQuality quality = new ReceivedQuality(event.header(), receivedAt);
        chunks.forEachChunkTogether(
                event.mrn(),
                houses,
                batch -> new Claimed(batch, found.get() < FINDINGS_MAX ? claim(event, batch, cause) : NO_MORE),
                claimed -> {
                    quality.add(claimed.batch());
                    findings.addAll(claimed.claims().taken());
                    found.set(findings.size());
                    allNew.set(allNew.get() && claimed.claims().allNew());
                });
        if (findings.isEmpty()) {
            if (allNew.get()) {
                firstClaims.note(event.mrn());
            }
            commanding.finish(new AcceptReceived(event.mrn(), quality.assessed()), cause, receivedAt);
            return;
        }
        chunks.forEachBatchTogether(
                event.mrn(),
                houses,
                batch -> commanding.send(new ReleaseDocuments(event.header(), event.mrn(), documents(batch)), cause),
                released -> {});
        commanding.send(new RefuseReceived(event.mrn(), findings), cause);
    }

    /** A batch, and what came of claiming its documents. */
    private record Claimed(List<HouseConsignment> batch, ManyClaims claims) {}

    private ManyClaims claim(FilingReceived event, List<HouseConsignment> batch, Circumstances cause) {
        return commanding.send(new ClaimDocuments(event.header(), event.mrn(), documents(batch)), cause);
    }

    private static List<TransportDocument> documents(List<HouseConsignment> batch) {
        return batch.stream().map(HouseConsignment::transportDocument).toList();
    }
}
