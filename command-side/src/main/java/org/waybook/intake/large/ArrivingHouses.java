package org.waybook.intake.large;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.validation.ElementPointer;
import org.waybook.domain.validation.Findings;
import org.waybook.domain.validation.RulesInParts;
import org.waybook.domain.validation.UniqueDocuments;
import org.waybook.intake.answering.RequestBody;
import org.waybook.intake.large.BatchWork.Done;
import org.waybook.intake.reading.FilingAssembly;
import org.waybook.intake.spreading.InOrder;

/** The consignments of a large message as they arrive: gathered to batches, which are worked on while others arrive. */
final class ArrivingHouses implements FilingAssembly.Consignments, AutoCloseable {

    /** Enough to keep the cores at work while the next ones are read; some 2 MB of memory each. */
    static final int BATCHES_AHEAD_MAX = 6;

    /** One event announces a consignment, and a commit takes 12 MB with everything in it sealed. */
    private static final long CONSIGNMENT_BYTES_MAX = 4L * 1024 * 1024;

    private final BoundedBody body;
    private final Supplier<Optional<FilingHeader>> header;
    private final Function<Optional<FilingHeader>, Beginning> beginning;
    private final BatchWork work;
    private final Findings findings;
    private final UniqueDocuments documents = new UniqueDocuments();
    private final RulesInParts rules;
    private final InOrder<Done> batches;
    private final List<Done> done = new ArrayList<>();
    private final List<HouseConsignment> few = new ArrayList<>();
    private Optional<Beginning> begun = Optional.empty();
    private HouseBatch batch;
    private long previousEnd;
    private int count;
    private boolean ended;

    ArrivingHouses(
            BoundedBody body,
            Supplier<Optional<FilingHeader>> header,
            Function<Optional<FilingHeader>, Beginning> beginning,
            BatchWork work,
            ExecutorService workers,
            Findings findings) {
        this.body = body;
        this.header = header;
        this.beginning = beginning;
        this.work = work;
        this.findings = findings;
        this.rules = new RulesInParts(findings);
        this.batches = new InOrder<>(workers, BATCHES_AHEAD_MAX, this::take);
        this.batch = new HouseBatch(0);
    }

    @Override
    public void take(int index, HouseConsignment consignment) {
        if (begun.isEmpty()) {
            begun = Optional.of(beginning.apply(header.get()));
            previousEnd = body.bytesRead();
        }
        ElementPointer at =
                ElementPointer.ROOT.child(FilingAssembly.CONSIGNMENTS).child(index);
        count++;
        documents.add(consignment.transportDocument(), at, findings);
        requireSize(at);
        if (count <= Houses.LISTED_MAX) {
            few.add(consignment);
        }
        batch.add(index, consignment);
        if (count > Houses.LISTED_MAX && batch.isFull(body.bytesRead())) {
            handOver();
        }
    }

    @Override
    public List<HouseConsignment> kept() {
        return isOfFew() ? few : List.of();
    }

    /** Waits for the batches at hand, so that everything found is among the findings when the header is read. */
    @Override
    public void end() {
        if (isOfFew() || ended) {
            return;
        }
        ended = true;
        if (!batch.isEmpty()) {
            handOver();
        }
        batches.finish();
        if (!begun().isSettled() && isAsBegun(header.get())) {
            done.forEach(part -> rules.add(part.broken()));
        }
    }

    /** Whether nothing of a header followed the consignments, so that these were checked with all of it. */
    boolean isAsBegun(Optional<FilingHeader> whole) {
        return begun().header().isPresent() && begun().header().equals(whole);
    }

    /** Whether there are no more than any filing of a few has. */
    boolean isOfFew() {
        return count <= Houses.LISTED_MAX;
    }

    int count() {
        return count;
    }

    List<Done> done() {
        return done;
    }

    Beginning begun() {
        return begun.orElseThrow();
    }

    UniqueDocuments documents() {
        return documents;
    }

    @Override
    public void close() {
        batches.close();
    }

    private void handOver() {
        HouseBatch full = batch;
        Beginning known = begun();
        // What is refused anyway is still checked, but no longer sealed.
        Optional<Mrn> mrn = findings.isEmpty() || !known.isSettled() ? known.mrn() : Optional.empty();
        batches.submit(() -> work.first(full, known, mrn));
        batch = new HouseBatch(body.bytesRead());
    }

    private void take(Done next) {
        boolean settled = begun().isSettled();
        if (settled) {
            rules.add(next.broken());
        }
        if (!settled || findings.isEmpty()) {
            done.add(next);
        }
    }

    /** The stream is read ahead a little, which makes no difference to bounds as wide as these. */
    private void requireSize(ElementPointer at) {
        long bytes = body.bytesRead() - previousEnd;
        previousEnd = body.bytesRead();
        if (bytes > CONSIGNMENT_BYTES_MAX) {
            String text = "The consignment has " + bytes + " bytes.";
            findings.add("TOO_LARGE", at, text, "Give at most " + CONSIGNMENT_BYTES_MAX + " bytes for one.");
        }
        if (isOfFew() && body.bytesRead() > RequestBody.BYTES_MAX) {
            throw RequestBody.tooLarge(RequestBody.BYTES_MAX);
        }
    }
}
