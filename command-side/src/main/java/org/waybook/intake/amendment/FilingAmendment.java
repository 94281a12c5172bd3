package org.waybook.intake.amendment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
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
import org.waybook.intake.large.BoundedBody;
import org.waybook.intake.large.LargeFiling;
import org.waybook.intake.large.LargeGate;
import org.waybook.intake.large.LargeReader;
import org.waybook.intake.large.Numbering;
import org.waybook.intake.reading.CanonicalDigest;
import org.waybook.intake.spreading.HouseChunks;

/** The door that amendments and invalidations come through. */
public final class FilingAmendment {

    private final FilingIntake intake;
    private final Commanding commanding;
    private final FilingHistory history;
    private final HouseChunks chunks;
    private final CanonicalDigest digest;
    private final LargeGate gate;
    private final LargeReader reader;

    public FilingAmendment(
            FilingIntake intake,
            Commanding commanding,
            FilingHistory history,
            HouseChunks chunks,
            CanonicalDigest digest,
            LargeGate gate,
            LargeReader reader) {
        this.intake = intake;
        this.commanding = commanding;
        this.history = history;
        this.chunks = chunks;
        this.digest = digest;
        this.gate = gate;
        this.reader = reader;
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
            return commanding.receive(command, circumstances);
        }
        requireAllowed(mrn, current, circumstances);
        return isLarge(current, command.dataset())
                ? amendLarge(mrn, current, documents(command.dataset()), command, circumstances)
                : commanding.receive(command, circumstances);
    }

    /**
     * The same by a message too large to be held in memory.
     *
     * @param stated the circumstances of the amendment, by its header
     */
    Amendment amend(
            Mrn mrn, BoundedBody message, LargeReader.Format format, Function<FilingHeader, Circumstances> stated) {
        return switch (read(mrn, message, format)) {
            case LargeFiling.OfFew few ->
                amend(
                        mrn,
                        few.filing().dataset(),
                        stated.apply(few.filing().dataset().header()));
            case LargeFiling.Written written -> amend(written, stated.apply(written.header()));
        };
    }

    private LargeFiling read(Mrn mrn, BoundedBody message, LargeReader.Format format) {
        Numbering numbering = header -> Optional.of(new Numbering.Numbered(mrn, false));
        try {
            return gate.inside(() -> reader.read(message, format, numbering));
        } finally {
            message.passOver();
        }
    }

    private Amendment amend(LargeFiling.Written written, Circumstances circumstances) {
        AmendByWritten command = new AmendByWritten(written, circumstances.actor());
        Mrn mrn = written.mrn();
        if (!(history.stateOf(mrn) instanceof Accepted current)) {
            return commanding.receive(command, circumstances);
        }
        requireAllowed(mrn, current, circumstances);
        return current.digest().equals(written.digest())
                ? commanding.receive(command, circumstances)
                : amendLarge(mrn, current, written.documents(), command, circumstances);
    }

    private void requireAllowed(Mrn mrn, Accepted current, Circumstances circumstances) {
        Filing.requirePersonFiling(current.header(), circumstances.actor());
        history.channelOf(mrn).ifPresent(original -> SameChannel.require(original, circumstances.channel()));
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
    private Amendment amendLarge(
            Mrn mrn,
            Accepted current,
            Collection<TransportDocument> documents,
            Object command,
            Circumstances circumstances) {
        List<TransportDocument> added = added(mrn, current, documents);
        try {
            List<Finding> taken = new ArrayList<>();
            for (List<TransportDocument> batch : batches(added)) {
                taken.addAll(commanding.send(new ClaimDocuments(current.header(), mrn, batch), circumstances));
            }
            if (!taken.isEmpty()) {
                throw new Refused(Refused.Kind.CONFLICT, taken);
            }
            return commanding.receive(command, circumstances);
        } catch (Refused refused) {
            batches(added)
                    .forEach(batch ->
                            commanding.send(new ReleaseDocuments(current.header(), mrn, batch), circumstances));
            throw refused;
        }
    }

    private List<TransportDocument> added(Mrn mrn, Accepted current, Collection<TransportDocument> documents) {
        Set<TransportDocument> before =
                chunks.documents(mrn, current.houses()).collect(Collectors.toCollection(HashSet::new));
        return documents.stream().filter(document -> !before.contains(document)).toList();
    }

    private static List<TransportDocument> documents(FilingDataset dataset) {
        return dataset.consignments().stream()
                .map(HouseConsignment::transportDocument)
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
