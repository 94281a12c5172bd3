package org.waybook.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.domain.Samples.ARRIVAL;
import static org.waybook.domain.Samples.BILL;
import static org.waybook.domain.Samples.CARRIER;
import static org.waybook.domain.Samples.DIGEST;
import static org.waybook.domain.Samples.MRN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Refused;
import org.waybook.domain.claim.ClaimEvent.LrnClaimed;
import org.waybook.domain.claim.ClaimEvent.LrnReleased;
import org.waybook.domain.claim.ClaimEvent.MessageCarriedOut;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.Mrn;

class ClaimTest {

    private static final ClaimKey KEY = ClaimKey.of(CARRIER, BILL);
    private static final Mrn OTHER = ARRIVAL;

    @Test
    void aFreeLrnIsClaimedAndAHeldOneIsNot() {
        LrnClaimed claimed = new LrnClaimed(KEY, MRN, DIGEST);
        assertThat(Claim.claimLrn(given(), KEY, MRN, DIGEST)).containsExactly(claimed);
        assertThat(Claim.claimLrn(given(claimed), KEY, OTHER, DIGEST)).isEmpty();
    }

    @Test
    void aReleasedLrnRemembersThatItWasUsed() {
        ClaimState state = given(new LrnClaimed(KEY, MRN, DIGEST), new LrnReleased(KEY, MRN));
        assertThat(state).isEqualTo(new ClaimState.Free(1));
    }

    @Test
    void aMessageIsCarriedOutOnceAndItsIdentifierTakesNoOtherContent() {
        MessageCarriedOut carriedOut = new MessageCarriedOut(KEY, DIGEST, List.of("ControlDecided"));
        assertThat(Claim.answerTo(given(), DIGEST)).isEmpty();
        assertThat(Claim.carryOut(given(), KEY, DIGEST, List.of("ControlDecided")))
                .containsExactly(carriedOut);
        assertThat(Claim.answerTo(given(carriedOut), DIGEST)).contains(List.of("ControlDecided"));
        assertThat(Claim.carryOut(given(carriedOut), KEY, DIGEST, List.of())).isEmpty();
        ContentDigest other = new ContentDigest("0f".repeat(32));
        assertThatThrownBy(() -> Claim.answerTo(given(carriedOut), other))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.findings().getFirst().code())
                        .isEqualTo("MESSAGE_ID_IN_USE"));
    }

    private static ClaimState given(ClaimEvent... events) {
        ClaimState state = new ClaimState.Free(0);
        for (ClaimEvent event : events) {
            state = Claim.evolve(state, event);
        }
        return state;
    }
}
