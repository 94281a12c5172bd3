package org.waybook.intake.large;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waybook.domain.Refused;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.validation.CleansedText;
import org.waybook.domain.validation.Cleansing;
import org.waybook.domain.validation.Finding;
import org.waybook.domain.validation.Findings;
import org.waybook.domain.validation.ReferenceData;
import org.waybook.domain.validation.RulesInParts;
import org.waybook.intake.answering.RequestBody;
import org.waybook.intake.large.BatchWork.Done;
import org.waybook.intake.large.Numbering.Numbered;
import org.waybook.intake.reading.CanonicalDigest;
import org.waybook.intake.reading.CanonicalPart;
import org.waybook.intake.reading.FilingAssembly;
import org.waybook.intake.reading.FilingReading;
import org.waybook.intake.spreading.HouseChunks;
import org.waybook.intake.spreading.InOrder;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads a large message once, as it arrives. Where its header is complete before its consignments, these are checked and
 * written on the way; where the header, or more of it, follows behind them, they are written for a number of their own
 * and gone through once more: the sealed chunks are what holds them meanwhile, so nothing of them is left unsealed on a
 * disk, and those that are not referred to in the end are swept.
 */
public final class LargeReader {

    /** The event lists far fewer and says how many there are. */
    private static final int CLEANSED_MAX = 20_000;

    private final BatchWork work;
    private final CanonicalDigest digest;
    private final ExecutorService workers;
    private final Supplier<Mrn> ownNumbers;

    /**
     * Prepares to read.
     *
     * @param workers the threads that check and seal
     * @param ownNumbers numbers that belong to no filing
     */
    public LargeReader(
            HouseChunks chunks,
            ReferenceData referenceData,
            CanonicalDigest digest,
            ExecutorService workers,
            Supplier<Mrn> ownNumbers) {
        this.work = new BatchWork(chunks, referenceData);
        this.digest = digest;
        this.workers = workers;
        this.ownNumbers = ownNumbers;
    }

    /** Reads a message of some format. */
    public interface Format {

        /** What the message holds; its consignments go to the assembly. */
        FilingReading read(BoundedBody message, FilingAssembly assembly);
    }

    /**
     * Reads a message; its consignments are durable, sealed, when this returns.
     *
     * @throws Refused with every error found
     */
    public LargeFiling read(BoundedBody message, Format format, Numbering numbering) {
        Findings findings = new Findings();
        HeaderSoFar header = new HeaderSoFar();
        try (ArrivingHouses houses = new ArrivingHouses(
                message, header::cleansed, so -> beginning(so, numbering), work, workers, findings)) {
            header.assembly = new FilingAssembly(houses, findings);
            return switch (read(message, format, header.assembly)) {
                case FilingReading.Unread unread -> throw refused(unread, houses, header.cleansed(), numbering);
                case FilingReading.Read read ->
                    houses.isOfFew() ? new LargeFiling.OfFew(read) : written(read, houses, numbering);
            };
        }
    }

    private static FilingReading read(BoundedBody message, Format format, FilingAssembly assembly) {
        try {
            return format.read(message, assembly);
        } catch (JacksonIOException | UncheckedIOException failed) {
            if (failed.getCause() instanceof BoundedBody.TooLarge) {
                throw RequestBody.tooLarge(BoundedBody.BYTES_MAX);
            }
            throw failed;
        }
    }

    /** A header that breaks a rule is not settled: what mends it may follow. */
    private Beginning beginning(Optional<FilingHeader> header, Numbering numbering) {
        return header.filter(known -> !work.isBroken(known))
                .flatMap(numbering::of)
                .map(numbered -> new Beginning(
                        header, numbered.filedBefore() ? Optional.empty() : Optional.of(numbered.mrn()), true))
                .orElseGet(() -> new Beginning(header, Optional.of(ownNumbers.get()), false));
    }

    /** Where the header followed its consignments, these are still to be checked, so that all errors come together. */
    private Refused refused(
            FilingReading.Unread unread, ArrivingHouses houses, Optional<FilingHeader> header, Numbering numbering) {
        if (houses.isOfFew() || houses.begun().isSettled() || header.isEmpty() || houses.isAsBegun(header)) {
            return refused(unread.findings());
        }
        Findings findings = new Findings();
        findings.add(unread.findings(), 0);
        again(houses, header.get(), numbering, new RulesInParts(findings));
        return refused(findings.list());
    }

    private LargeFiling written(FilingReading.Read read, ArrivingHouses houses, Numbering numbering) {
        Cleansing.Result cleansed =
                Cleansing.of(new FilingDataset(read.dataset().header(), List.of()));
        FilingHeader header = cleansed.dataset().header();
        List<Done> done = requireRules(header, houses, numbering);
        Numbered numbered = numbering.of(header).orElseThrow(LargeReader::withoutNumber);
        List<CanonicalPart> parts =
                done.stream().map(part -> part.canonical().orElseThrow()).toList();
        List<Houses.Chunk> chunks =
                done.stream().flatMap(part -> part.chunk().stream()).toList();
        List<CleansedText> texts = Stream.concat(
                        cleansed.changes().stream(), done.stream().flatMap(part -> part.cleansed().stream()))
                .limit(CLEANSED_MAX)
                .toList();
        return new LargeFiling.Written(
                header,
                numbered.mrn(),
                new Houses.Chunked(houses.count(), chunks),
                digest.of(read.dataset().header(), parts),
                houses.documents().all(),
                texts,
                read.notKept());
    }

    /** Checks what could not be checked while the consignments arrived. */
    private List<Done> requireRules(FilingHeader header, ArrivingHouses houses, Numbering numbering) {
        Findings findings = new Findings();
        RulesInParts rules = new RulesInParts(findings);
        rules.count(header, houses.count());
        boolean again =
                !houses.isAsBegun(Optional.of(header)) && houses.begun().mrn().isPresent();
        List<Done> done = again ? again(houses, header, numbering, rules) : houses.done();
        if (!header.houseReferences().isEmpty()) {
            houses.documents().addReferences(header, findings);
        }
        if (!findings.isEmpty()) {
            throw refused(findings.list());
        }
        return done;
    }

    /** Goes through the chunks once more, now that the whole header is known. */
    private List<Done> again(ArrivingHouses houses, FilingHeader header, Numbering numbering, RulesInParts rules) {
        Mrn writtenFor = houses.begun().mrn().orElseThrow();
        Mrn mrn = numbering.of(header).map(Numbered::mrn).orElse(writtenFor);
        List<Done> again = new ArrayList<>();
        try (InOrder<Done> batches = new InOrder<>(workers, ArrivingHouses.BATCHES_AHEAD_MAX, next -> {
            rules.add(next.broken());
            again.add(next);
        })) {
            houses.done().forEach(before -> batches.submit(() -> work.again(before, header, writtenFor, mrn)));
            batches.finish();
        }
        return again;
    }

    private static IllegalStateException withoutNumber() {
        return new IllegalStateException("A filing that keeps every rule could not be numbered.");
    }

    private static Refused refused(List<Finding> findings) {
        return new Refused(Refused.Kind.INVALID, findings);
    }

    /** The assembly and who it hands consignments to know each other. */
    private static final class HeaderSoFar {
        private FilingAssembly assembly;

        private Optional<FilingHeader> cleansed() {
            return assembly.headerSoFar().map(header -> Cleansing.of(new FilingDataset(header, List.of()))
                    .dataset()
                    .header());
        }
    }
}
