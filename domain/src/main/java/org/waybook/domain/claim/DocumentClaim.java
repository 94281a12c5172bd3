package org.waybook.domain.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.claim.ClaimEvent.ConsignmentDocumentClaimed;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentClaimed;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentReleased;
import org.waybook.domain.claim.ClaimState.DocumentHeld;
import org.waybook.domain.claim.ClaimState.Free;
import org.waybook.domain.claim.ClaimState.Hold;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.Mrn;

/**
 * The life of the claim on a transport document, the unique linking key (GET04): each part of the dataset of a consignment
 * is given by one live filing, so that a filing before loading and the later one before arrival are one consignment, and
 * parts of a split consignment share it.
 */
public final class DocumentClaim {

    private DocumentClaim() {}

    /**
     * A filing that wants the document.
     *
     * @param parts it gives; none where it wants the document as a whole, as a master filing does
     * @param previous the filing of the part before, where it is declared as one part of a split consignment
     */
    public record Claimant(Mrn mrn, List<DatasetPart> parts, Optional<Mrn> previous) {

        public Claimant {
            parts = List.copyOf(parts);
        }

        /** A claimant of the document as a whole. */
        public static Claimant ofAll(Mrn mrn) {
            return new Claimant(mrn, List.of(), Optional.empty());
        }
    }

    /**
     * The other filing that holds what the claimant wants at a moment, where there is one; who holds it already shares it
     * with the later parts of a split consignment.
     */
    public static Optional<Mrn> otherHolder(ClaimState state, Claimant claimant, Instant now) {
        if (!(state instanceof DocumentHeld held) || isHeldBy(state, claimant.mrn()) || isNextPart(held, claimant)) {
            return Optional.empty();
        }
        return held.holds().stream()
                .filter(hold -> hold.excludes(claimant.parts(), now))
                .map(Hold::holder)
                .findFirst();
    }

    /** Claims a master document that no other filing holds; asks {@link #otherHolder} first. */
    public static List<ClaimEvent> claimMaster(ClaimState state, ClaimKey key, Mrn holder, Instant until) {
        return isHeldBy(state, holder) ? List.of() : List.of(new TransportDocumentClaimed(key, holder, until));
    }

    /**
     * Claims parts of a consignment; asks {@link #otherHolder} first.
     *
     * @param ifFirst the consignment, where no live filing has declared it before
     */
    public static List<ClaimEvent> claimConsignment(
            ClaimState state, ClaimKey key, Claimant claimant, ConsignmentId ifFirst, Instant now, Instant until) {
        if (isHeldBy(state, claimant.mrn())) {
            return List.of();
        }
        ConsignmentId consignment = inForce(state, now).orElse(ifFirst);
        return List.of(new ConsignmentDocumentClaimed(key, claimant.mrn(), consignment, claimant.parts(), until));
    }

    /**
     * The consignment that a holder of the document declares.
     *
     * @param derived the consignment of a claim that does not name it
     */
    public static ConsignmentId consignment(ClaimState state, Mrn holder, ConsignmentId derived) {
        return state instanceof DocumentHeld held && held.of(holder).isPresent()
                ? held.consignment().orElse(derived)
                : derived;
    }

    /** Gives a transport document free, where the filing holds it. */
    public static List<ClaimEvent> release(ClaimState state, ClaimKey key, Mrn holder) {
        return isHeldBy(state, holder) ? List.of(new TransportDocumentReleased(key, holder)) : List.of();
    }

    static ClaimState evolve(ClaimState state, TransportDocumentClaimed claimed) {
        return new DocumentHeld(
                Optional.empty(), List.of(new Hold(claimed.holder(), List.of(), claimed.until())), state.releases());
    }

    static ClaimState evolve(ClaimState state, ConsignmentDocumentClaimed claimed) {
        Stream<Hold> others =
                state instanceof DocumentHeld held && held.consignment().equals(Optional.of(claimed.consignment()))
                        ? held.holds().stream().filter(hold -> !hold.holder().equals(claimed.holder()))
                        : Stream.empty();
        Hold hold = new Hold(claimed.holder(), claimed.parts(), claimed.until());
        return new DocumentHeld(
                Optional.of(claimed.consignment()),
                Stream.concat(others, Stream.of(hold)).toList(),
                state.releases());
    }

    static ClaimState evolve(ClaimState state, TransportDocumentReleased released) {
        List<Hold> left = state instanceof DocumentHeld held
                ? held.holds().stream()
                        .filter(hold -> !hold.holder().equals(released.holder()))
                        .toList()
                : List.of();
        return left.isEmpty()
                ? new Free(state.releases() + 1)
                : new DocumentHeld(((DocumentHeld) state).consignment(), left, state.releases());
    }

    /** The consignment of live filings; one whose time is up stands for other goods (unique linking key windows). */
    private static Optional<ConsignmentId> inForce(ClaimState state, Instant now) {
        return state instanceof DocumentHeld held && held.holds().stream().anyMatch(hold -> now.isBefore(hold.until()))
                ? held.consignment()
                : Optional.empty();
    }

    private static boolean isNextPart(DocumentHeld held, Claimant claimant) {
        return claimant.previous().flatMap(held::of).isPresent();
    }

    private static boolean isHeldBy(ClaimState state, Mrn holder) {
        return state instanceof DocumentHeld held && held.of(holder).isPresent();
    }
}
