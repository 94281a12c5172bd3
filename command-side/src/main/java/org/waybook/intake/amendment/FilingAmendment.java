package org.waybook.intake.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SameChannel;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Cleansing;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.FinishIntake.ClaimDocuments;
import org.waybook.intake.filing.FinishIntake.ReleaseDocuments;
import org.waybook.intake.reading.CanonicalDigest;
import org.waybook.intake.spreading.HouseChunks;

/** The door that amendments and invalidations come through. */
public final class FilingAmendment {

    private final FilingIntake intake;
    private final Commanding commanding;
    private final FilingHistory history;
    private final HouseChunks chunks;
    private final CanonicalDigest digest;

    public FilingAmendment(
            FilingIntake intake,
            Commanding commanding,
            FilingHistory history,
            HouseChunks chunks,
            CanonicalDigest digest) {
        this.intake = intake;
        this.commanding = commanding;
        this.history = history;
        this.chunks = chunks;
        this.digest = digest;
    }

    /**
     * Replaces the dataset of a filing, durable when this returns; the same dataset again changes nothing.
     *
     * @throws Refused with every error found
     */
    public Amendment amend(Mrn mrn, FilingDataset dataset, Circumstances circumstances) {
        Cleansing.Result cleansed = intake.requireSound(dataset);
        AmendFilingDataset command = new AmendFilingDataset(
                mrn, cleansed.dataset(), digest.of(dataset), circumstances.actor(), cleansed.changes());
        if (!(history.stateOf(mrn) instanceof Accepted current)) {
            return commanding.send(command, circumstances);
        }
        Filing.requirePersonFiling(current.header(), command.actor());
        history.channelOf(mrn).ifPresent(original -> SameChannel.require(original, circumstances.channel()));
        return isLarge(current, command.dataset())
                ? amendLarge(current, command, circumstances)
                : commanding.send(command, circumstances);
    }

    /** Withdraws a filing, durable when this returns. */
    public void invalidate(Mrn mrn, String reason, Circumstances circumstances) {
        commanding.send(new WithdrawFiling(mrn, reason, circumstances.actor()), circumstances);
    }

    private static boolean isLarge(Accepted current, FilingDataset dataset) {
        return current.houses() instanceof Houses.Chunked
                || dataset.consignments().size() > Houses.LISTED_MAX;
    }

    /** Claims the added documents in batches first, and gives them back when the amendment is refused. */
    private Amendment amendLarge(Accepted current, AmendFilingDataset command, Circumstances circumstances) {
        List<TransportDocument> added = added(current, command);
        try {
            List<Finding> taken = new ArrayList<>();
            for (List<TransportDocument> batch : batches(added)) {
                taken.addAll(
                        commanding.send(new ClaimDocuments(current.header(), command.mrn(), batch), circumstances));
            }
            if (!taken.isEmpty()) {
                throw new Refused(Refused.Kind.CONFLICT, taken);
            }
            return commanding.send(command, circumstances);
        } catch (Refused refused) {
            batches(added)
                    .forEach(batch -> commanding.send(
                            new ReleaseDocuments(current.header(), command.mrn(), batch), circumstances));
            throw refused;
        }
    }

    private List<TransportDocument> added(Accepted current, AmendFilingDataset command) {
        Set<TransportDocument> before =
                chunks.documents(command.mrn(), current.houses()).collect(Collectors.toCollection(HashSet::new));
        return command.dataset().consignments().stream()
                .map(HouseConsignment::transportDocument)
                .filter(document -> !before.contains(document))
                .toList();
    }

    private static List<List<TransportDocument>> batches(List<TransportDocument> documents) {
        List<List<TransportDocument>> batches = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += Houses.LISTED_MAX) {
            batches.add(documents.subList(from, Math.min(from + Houses.LISTED_MAX, documents.size())));
        }
        return batches;
    }
}
