package org.waybook.intake.large;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Houses.Chunk;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.validation.CleansedText;
import org.waybook.domain.validation.Cleansing;
import org.waybook.domain.validation.ReferenceData;
import org.waybook.domain.validation.RulesInParts;
import org.waybook.domain.validation.RulesInParts.Broken;
import org.waybook.intake.reading.CanonicalPart;
import org.waybook.intake.spreading.HouseChunks;

/** What is done with each batch of a message: it is cleansed, checked, put into canonical form, sealed and written. */
final class BatchWork {

    private final HouseChunks chunks;
    private final ReferenceData referenceData;

    BatchWork(HouseChunks chunks, ReferenceData referenceData) {
        this.chunks = chunks;
        this.referenceData = referenceData;
    }

    /**
     * A batch after the work.
     *
     * @param broken rules that it breaks
     * @param cleansed texts that cleansing changed
     * @param canonical what is digested of it; empty where nothing will be
     * @param chunk where it is written; empty where it is not
     * @param places of its consignments in the message
     */
    record Done(
            Broken broken,
            List<CleansedText> cleansed,
            Optional<CanonicalPart> canonical,
            Optional<Chunk> chunk,
            int[] places) {}

    /**
     * Works on a batch of a message.
     *
     * @param known what is known of the message; unless that is settled, a batch is kept even where it breaks rules
     * @param mrn to seal it for, where it is to be written
     */
    Done first(HouseBatch batch, Beginning known, Optional<Mrn> mrn) {
        Cleansing.Part cleansed = Cleansing.of(batch.houses(), batch.places());
        Broken broken = known.header()
                .map(header -> RulesInParts.check(header, cleansed.houses(), batch.places(), referenceData))
                .orElse(Broken.NOTHING);
        if (known.isSettled() && !broken.isNothing()) {
            return new Done(broken, List.of(), Optional.empty(), Optional.empty(), batch.places());
        }
        return new Done(
                broken,
                cleansed.changes(),
                Optional.of(CanonicalPart.of(batch.houses())),
                mrn.map(filing -> chunks.writeChunk(filing, cleansed.houses())),
                batch.places());
    }

    /**
     * Works once more on a batch that was written before its header was known.
     *
     * @param writtenFor the number it was sealed for
     * @param mrn the number it is to be sealed for
     */
    Done again(Done before, FilingHeader header, Mrn writtenFor, Mrn mrn) {
        Chunk chunk = before.chunk().orElseThrow();
        List<HouseConsignment> houses = chunks.read(writtenFor, chunk);
        Broken broken = RulesInParts.check(header, houses, before.places(), referenceData);
        boolean stays = !broken.isNothing() || mrn.equals(writtenFor);
        return new Done(
                broken,
                before.cleansed(),
                before.canonical(),
                Optional.of(stays ? chunk : chunks.writeChunk(mrn, houses)),
                before.places());
    }

    /** Whether a header breaks a rule by itself. */
    boolean isBroken(FilingHeader header) {
        return RulesInParts.check(header, List.of(), new int[0], referenceData).inHeader();
    }
}
