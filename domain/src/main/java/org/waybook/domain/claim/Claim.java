package org.waybook.domain.claim;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.Refused;
import org.waybook.domain.claim.ClaimEvent.ConsignmentDocumentClaimed;
import org.waybook.domain.claim.ClaimEvent.LrnClaimed;
import org.waybook.domain.claim.ClaimEvent.LrnReleased;
import org.waybook.domain.claim.ClaimEvent.MessageCarriedOut;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentClaimed;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentReleased;
import org.waybook.domain.claim.ClaimState.Free;
import org.waybook.domain.claim.ClaimState.LrnHeld;
import org.waybook.domain.claim.ClaimState.MessageHeld;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.Mrn;

/** The life of a claim. */
public final class Claim {

    private Claim() {}

    /** Claims an LRN that nobody has used. */
    public static List<ClaimEvent> claimLrn(ClaimState state, ClaimKey key, Mrn holder, ContentDigest digest) {
        return state instanceof Free ? List.of(new LrnClaimed(key, holder, digest)) : List.of();
    }

    /** Gives an LRN free, where the filing holds it. */
    public static List<ClaimEvent> releaseLrn(ClaimState state, ClaimKey key, Mrn holder) {
        boolean ours = state instanceof LrnHeld held && held.holder().equals(holder);
        return ours ? List.of(new LrnReleased(key, holder)) : List.of();
    }

    /**
     * What was answered to a message before, if it was carried out.
     *
     * @throws Refused when its sender used the identifier for another content
     */
    public static Optional<List<String>> answerTo(ClaimState state, ContentDigest digest) {
        if (!(state instanceof MessageHeld held)) {
            return Optional.empty();
        }
        if (held.digest().equals(digest)) {
            return Optional.of(held.answer());
        }
        throw Refused.because(
                Refused.Kind.CONFLICT,
                "MESSAGE_ID_IN_USE",
                "A message with another content was carried out under the same Message-Id.",
                "Give each message an identifier of its own; repeat a message as it was.");
    }

    /** Takes the identifier of a message that was just carried out; asks {@link #answerTo} first. */
    public static List<ClaimEvent> carryOut(ClaimState state, ClaimKey key, ContentDigest digest, List<String> answer) {
        return state instanceof MessageHeld ? List.of() : List.of(new MessageCarriedOut(key, digest, answer));
    }

    /** The state after an event. */
    public static ClaimState evolve(ClaimState state, ClaimEvent event) {
        return switch (event) {
            case LrnClaimed claimed -> new LrnHeld(claimed.holder(), claimed.digest(), state.releases());
            case LrnReleased ignored -> new Free(state.releases() + 1);
            case TransportDocumentClaimed claimed -> DocumentClaim.evolve(state, claimed);
            case ConsignmentDocumentClaimed claimed -> DocumentClaim.evolve(state, claimed);
            case TransportDocumentReleased released -> DocumentClaim.evolve(state, released);
            case MessageCarriedOut carriedOut -> new MessageHeld(carriedOut.digest(), carriedOut.answer());
        };
    }
}
