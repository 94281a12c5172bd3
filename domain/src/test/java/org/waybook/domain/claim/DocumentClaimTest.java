package org.waybook.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.ARRIVAL;
import static org.waybook.domain.Samples.BILL;
import static org.waybook.domain.Samples.CARRIER;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.claim.ClaimEvent.ConsignmentDocumentClaimed;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentClaimed;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentReleased;
import org.waybook.domain.claim.ClaimState.Free;
import org.waybook.domain.claim.DocumentClaim.Claimant;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.Mrn;

class DocumentClaimTest {

    private static final ClaimKey KEY = ClaimKey.of(CARRIER, BILL);
    private static final Mrn OTHER = ARRIVAL;
    private static final Instant UNTIL = NOON.plus(Duration.ofDays(365));
    private static final ConsignmentId FIRST = ConsignmentId.of(MRN, BILL);
    private static final ConsignmentId SECOND = ConsignmentId.of(OTHER, BILL);
    private static final List<DatasetPart> BEFORE_LOADING = List.of(DatasetPart.PRE_LOADING);
    private static final List<DatasetPart> BEFORE_ARRIVAL = List.of(DatasetPart.PRE_ARRIVAL);

    @Test
    void aFilingBeforeLoadingAndALaterOneBeforeArrivalAreOneConsignment() {
        ClaimState announced = given(claimed(MRN, FIRST, BEFORE_LOADING));
        Claimant later = claimant(OTHER, BEFORE_ARRIVAL);
        assertThat(DocumentClaim.otherHolder(announced, later, NOON)).isEmpty();
        assertThat(DocumentClaim.claimConsignment(announced, KEY, later, SECOND, NOON, UNTIL))
                .containsExactly(claimed(OTHER, FIRST, BEFORE_ARRIVAL));
    }

    @Test
    void theSamePartOfTheSameDocumentHasOneLiveFiling() {
        ClaimState announced = given(claimed(MRN, FIRST, BEFORE_ARRIVAL));
        assertThat(DocumentClaim.otherHolder(announced, claimant(OTHER, BEFORE_ARRIVAL), NOON))
                .contains(MRN);
        assertThat(DocumentClaim.otherHolder(announced, claimant(MRN, BEFORE_ARRIVAL), NOON))
                .isEmpty();
    }

    @Test
    void aDeclaredPartOfASplitConsignmentSharesIt() {
        ClaimState announced = given(claimed(MRN, FIRST, BEFORE_ARRIVAL));
        Claimant nextPart = new Claimant(OTHER, BEFORE_ARRIVAL, Optional.of(MRN));
        Claimant ofSomethingElse = new Claimant(OTHER, BEFORE_ARRIVAL, Optional.of(OTHER));
        assertThat(DocumentClaim.otherHolder(announced, nextPart, NOON)).isEmpty();
        assertThat(DocumentClaim.otherHolder(announced, ofSomethingElse, NOON)).contains(MRN);
        assertThat(DocumentClaim.claimConsignment(announced, KEY, nextPart, SECOND, NOON, UNTIL))
                .containsExactly(claimed(OTHER, FIRST, BEFORE_ARRIVAL));
    }

    @Test
    void theFirstPartOfASplitConsignmentIsStillAmendedOnceOthersShareIt() {
        ClaimState shared = given(claimed(MRN, FIRST, BEFORE_ARRIVAL), claimed(OTHER, FIRST, BEFORE_ARRIVAL));
        assertThat(DocumentClaim.otherHolder(shared, claimant(MRN, BEFORE_ARRIVAL), NOON))
                .isEmpty();
    }

    @Test
    void oneHolderLeavesAndTheOtherKeepsTheConsignment() {
        ClaimState left = given(
                claimed(MRN, FIRST, BEFORE_LOADING),
                claimed(OTHER, FIRST, BEFORE_ARRIVAL),
                new TransportDocumentReleased(KEY, MRN));
        assertThat(DocumentClaim.consignment(left, OTHER, SECOND)).isEqualTo(FIRST);
        assertThat(DocumentClaim.otherHolder(left, claimant(MRN, BEFORE_LOADING), NOON))
                .isEmpty();
    }

    @Test
    void whenAllHaveLeftTheDocumentStandsForOtherGoods() {
        ClaimState free = given(claimed(MRN, FIRST, BEFORE_LOADING), new TransportDocumentReleased(KEY, MRN));
        assertThat(free).isEqualTo(new Free(1));
        assertThat(DocumentClaim.claimConsignment(free, KEY, claimant(OTHER, BEFORE_LOADING), SECOND, NOON, UNTIL))
                .containsExactly(claimed(OTHER, SECOND, BEFORE_LOADING));
    }

    @Test
    void whenItsTimeIsUpTheDocumentStandsForOtherGoods() {
        ClaimState expired = given(claimed(MRN, FIRST, BEFORE_ARRIVAL));
        Claimant later = claimant(OTHER, BEFORE_ARRIVAL);
        assertThat(DocumentClaim.otherHolder(expired, later, UNTIL.minusNanos(1)))
                .contains(MRN);
        assertThat(DocumentClaim.otherHolder(expired, later, UNTIL)).isEmpty();
        List<ClaimEvent> events =
                DocumentClaim.claimConsignment(expired, KEY, later, SECOND, UNTIL, UNTIL.plusSeconds(1));
        assertThat(events)
                .containsExactly(
                        new ConsignmentDocumentClaimed(KEY, OTHER, SECOND, BEFORE_ARRIVAL, UNTIL.plusSeconds(1)));
        ClaimState taken = Claim.evolve(expired, events.getFirst());
        assertThat(DocumentClaim.consignment(taken, OTHER, SECOND)).isEqualTo(SECOND);
        assertThat(DocumentClaim.consignment(taken, MRN, FIRST)).isEqualTo(FIRST);
    }

    @Test
    void aClaimOfAnEarlyReleaseHoldsTheWholeDocument() {
        ClaimState early = given(new TransportDocumentClaimed(KEY, MRN, UNTIL));
        assertThat(DocumentClaim.otherHolder(early, claimant(OTHER, BEFORE_LOADING), NOON))
                .contains(MRN);
        assertThat(DocumentClaim.consignment(early, MRN, FIRST)).isEqualTo(FIRST);
    }

    @Test
    void aMasterDocumentHasOneMasterFiling() {
        ClaimState held = given(new TransportDocumentClaimed(KEY, MRN, UNTIL));
        assertThat(DocumentClaim.otherHolder(held, Claimant.ofAll(OTHER), NOON)).contains(MRN);
        assertThat(DocumentClaim.claimMaster(held, KEY, MRN, UNTIL)).isEmpty();
        assertThat(DocumentClaim.claimMaster(given(), KEY, MRN, UNTIL))
                .containsExactly(new TransportDocumentClaimed(KEY, MRN, UNTIL));
    }

    @Test
    void onlyAHolderReleasesAndClaimingTwiceChangesNothing() {
        ClaimState held = given(claimed(MRN, FIRST, BEFORE_ARRIVAL));
        assertThat(DocumentClaim.release(held, KEY, OTHER)).isEmpty();
        assertThat(DocumentClaim.release(held, KEY, MRN)).containsExactly(new TransportDocumentReleased(KEY, MRN));
        assertThat(DocumentClaim.claimConsignment(held, KEY, claimant(MRN, BEFORE_ARRIVAL), FIRST, NOON, UNTIL))
                .isEmpty();
    }

    private static ConsignmentDocumentClaimed claimed(Mrn holder, ConsignmentId consignment, List<DatasetPart> parts) {
        return new ConsignmentDocumentClaimed(KEY, holder, consignment, parts, UNTIL);
    }

    private static Claimant claimant(Mrn mrn, List<DatasetPart> parts) {
        return new Claimant(mrn, parts, Optional.empty());
    }

    private static ClaimState given(ClaimEvent... events) {
        ClaimState state = new Free(0);
        for (ClaimEvent event : events) {
            state = Claim.evolve(state, event);
        }
        return state;
    }
}
