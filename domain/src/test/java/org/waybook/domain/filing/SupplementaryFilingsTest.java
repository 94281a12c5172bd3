package org.waybook.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.DECLARANT;
import static org.waybook.domain.Samples.DIGEST;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.OTHER_DIGEST;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Samples;
import org.waybook.domain.filing.FilingCommand.AcceptFiling;
import org.waybook.domain.filing.FilingCommand.AmendFiling;
import org.waybook.domain.filing.FilingCommand.EndAwaiting;
import org.waybook.domain.filing.FilingCommand.ReceiveSupplementaryFiling;
import org.waybook.domain.filing.FilingCommand.WithdrawSupplementaryFiling;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingNotComplete;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingReceived;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingWithdrawn;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingsAwaited;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.NotFiled;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.SupplementaryFilings.Completeness;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.Country;

/** Those whom a filing names as having to file below it (D.E. 13 15). */
class SupplementaryFilingsTest {

    private static final Eori FORWARDER = new Eori("NL987654321");
    private static final Eori CONSIGNEE = new Eori("DE1234567");
    private static final SupplementaryDeclarant HOUSES =
            new SupplementaryDeclarant(FORWARDER, Optional.of(FilingType.F14));
    private static final SupplementaryDeclarant SALE = new SupplementaryDeclarant(CONSIGNEE, Optional.empty());
    private static final Houses NONE = new Listed(List.of());
    private static final FilingHeader NAMING_NOBODY = Samples.header(FilingType.F12);
    private static final FilingHeader NAMING_BOTH = naming(HOUSES, SALE);
    private static final FilingAccepted ACCEPTED = new FilingAccepted(MRN, NAMING_BOTH, DIGEST, NONE);
    private static final SupplementaryFilingsAwaited AWAITED =
            new SupplementaryFilingsAwaited(MRN, List.of(HOUSES, SALE));
    private static final Mrn BY = Mrn.issue(2026, new Country("NL"), "000000000014");
    private static final Mrn BY_OTHER = Mrn.issue(2026, new Country("NL"), "000000000016");
    private static final SupplementaryFilingReceived RECEIVED = new SupplementaryFilingReceived(MRN, HOUSES, BY);
    private static final FilingNotComplete NOT_COMPLETE = new FilingNotComplete(MRN, List.of(HOUSES, SALE));

    @Test
    void aFilingThatNamesOthersAwaitsThem() {
        assertThat(given().when(new AcceptFiling(MRN, NAMING_BOTH, DIGEST, NONE)))
                .containsExactly(ACCEPTED, AWAITED);
    }

    @Test
    void whoIsNamedTwiceIsAwaitedOnce() {
        assertThat(given().when(new AcceptFiling(MRN, naming(SALE, SALE), DIGEST, NONE)))
                .contains(new SupplementaryFilingsAwaited(MRN, List.of(SALE)));
    }

    @Test
    void aFilingThatNamesNobodyAwaitsNobody() {
        assertThat(given().when(new AcceptFiling(MRN, NAMING_NOBODY, DIGEST, NONE)))
                .containsExactly(new FilingAccepted(MRN, NAMING_NOBODY, DIGEST, NONE));
    }

    @Test
    void whoFiledWhatIsAwaitedHasFiled() {
        Given filed = given(ACCEPTED, AWAITED);
        assertThat(filed.when(filing(BY, FORWARDER, FilingType.F14))).containsExactly(RECEIVED);
        SupplementaryFilings after = given(ACCEPTED, AWAITED, RECEIVED).supplements();
        assertThat(after.awaited()).containsExactly(SALE);
        assertThat(after.by(HOUSES)).contains(BY);
        assertThat(after.completeness()).isEqualTo(Completeness.PENDING);
    }

    @Test
    void theFirstFilingOfSomebodyCounts() {
        Given filed = given(ACCEPTED, AWAITED, RECEIVED);
        assertThat(filed.when(filing(BY, FORWARDER, FilingType.F14))).isEmpty();
        assertThat(filed.when(filing(BY_OTHER, FORWARDER, FilingType.F14))).isEmpty();
    }

    @Test
    void aFilingOfAnotherTypeIsNotWhatIsAwaited() {
        assertThat(given(ACCEPTED, AWAITED).when(filing(BY, FORWARDER, FilingType.F16)))
                .isEmpty();
    }

    @Test
    void whereNoTypeIsNamedAnyFilingBelowIsWhatIsAwaitedAndNoMasterFiling() {
        assertThat(given(ACCEPTED, AWAITED).when(filing(BY, CONSIGNEE, FilingType.F16)))
                .containsExactly(new SupplementaryFilingReceived(MRN, SALE, BY));
        assertThat(given(ACCEPTED, AWAITED).when(filing(BY, CONSIGNEE, FilingType.F12)))
                .isEmpty();
    }

    @Test
    void aStrangerIsNotAwaited() {
        assertThat(given(ACCEPTED, AWAITED).when(filing(BY, Samples.STRANGER, FilingType.F14)))
                .isEmpty();
    }

    @Test
    void aFilingIsCompleteOnceEverybodyHasFiled() {
        Given all = given(ACCEPTED, AWAITED, RECEIVED, new SupplementaryFilingReceived(MRN, SALE, BY_OTHER));
        assertThat(all.supplements().completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(all.when(new EndAwaiting(MRN))).isEmpty();
    }

    @Test
    void whoHasNotFiledWhenTheTimeToLinkIsOverIsMissing() {
        assertThat(given(ACCEPTED, AWAITED).when(new EndAwaiting(MRN))).containsExactly(NOT_COMPLETE);
        assertThat(given(ACCEPTED, AWAITED, RECEIVED).when(new EndAwaiting(MRN)))
                .containsExactly(new FilingNotComplete(MRN, List.of(SALE)));
        assertThat(given(ACCEPTED, AWAITED, NOT_COMPLETE).when(new EndAwaiting(MRN)))
                .isEmpty();
        assertThat(given(ACCEPTED, AWAITED, NOT_COMPLETE).supplements().completeness())
                .isEqualTo(Completeness.NOT_COMPLETE);
    }

    @Test
    void aFilingThatComesLateStillCounts() {
        assertThat(given(ACCEPTED, AWAITED, NOT_COMPLETE).when(filing(BY, FORWARDER, FilingType.F14)))
                .containsExactly(RECEIVED);
    }

    @Test
    void whoseFilingIsInvalidatedIsAwaitedAgain() {
        Given filed = given(ACCEPTED, AWAITED, RECEIVED);
        SupplementaryFilingWithdrawn withdrawn = new SupplementaryFilingWithdrawn(MRN, HOUSES, BY);
        assertThat(filed.when(new WithdrawSupplementaryFiling(MRN, BY))).containsExactly(withdrawn);
        assertThat(filed.when(new WithdrawSupplementaryFiling(MRN, BY_OTHER))).isEmpty();
        assertThat(given(ACCEPTED, AWAITED, RECEIVED, withdrawn).supplements().awaited())
                .containsExactly(HOUSES, SALE);
    }

    @Test
    void whoseFilingIsInvalidatedAfterTheTimeToLinkIsMissingAtOnce() {
        FilingNotComplete late = new FilingNotComplete(MRN, List.of(SALE));
        assertThat(given(ACCEPTED, AWAITED, RECEIVED, late).when(new WithdrawSupplementaryFiling(MRN, BY)))
                .containsExactly(new SupplementaryFilingWithdrawn(MRN, HOUSES, BY), NOT_COMPLETE);
    }

    @Test
    void anAmendmentThatNamesOthersAwaitsThemAndKeepsWhatWasFiled() {
        SupplementaryDeclarant another = new SupplementaryDeclarant(new Eori("FR111"), Optional.empty());
        Given filed = given(ACCEPTED, AWAITED, RECEIVED);
        List<FilingEvent> events = filed.when(amend(naming(HOUSES, another)));
        assertThat(events).endsWith(new SupplementaryFilingsAwaited(MRN, List.of(HOUSES, another)));
        SupplementaryFilings after = filed.and(events).supplements();
        assertThat(after.awaited()).containsExactly(another);
        assertThat(after.by(HOUSES)).contains(BY);
    }

    @Test
    void anAmendmentThatNamesThemNoLongerAwaitsNobody() {
        Given filed = given(ACCEPTED, AWAITED, RECEIVED, NOT_COMPLETE);
        List<FilingEvent> events = filed.when(amend(NAMING_NOBODY));
        assertThat(events).endsWith(new SupplementaryFilingsAwaited(MRN, List.of()));
        assertThat(filed.and(events).supplements()).isEqualTo(SupplementaryFilings.NONE);
    }

    @Test
    void anAmendmentThatNamesTheSameSaysNothingOfThem() {
        assertThat(given(ACCEPTED, AWAITED).when(amend(NAMING_BOTH)))
                .hasSize(1)
                .allMatch(FilingAmended.class::isInstance);
    }

    @Test
    void anInvalidatedFilingAwaitsNobody() {
        Given gone =
                given(ACCEPTED, AWAITED, new FilingInvalidated(MRN, "Not shipped", NONE, InvalidationCause.REQUEST));
        assertThat(gone.when(filing(BY, FORWARDER, FilingType.F14))).isEmpty();
        assertThat(gone.when(new EndAwaiting(MRN))).isEmpty();
    }

    private static FilingCommand filing(Mrn by, Eori declarant, FilingType type) {
        return new ReceiveSupplementaryFiling(MRN, by, declarant, type);
    }

    private static FilingCommand amend(FilingHeader header) {
        return new AmendFiling(MRN, header, OTHER_DIGEST, NONE, DECLARANT);
    }

    private static FilingHeader naming(SupplementaryDeclarant... others) {
        FilingHeader header = Samples.header(FilingType.F12);
        return new FilingHeader(
                header.specificCircumstanceIndicator(),
                header.lrn(),
                header.documentIssueDate(),
                header.declarant(),
                header.representative(),
                header.addressedMemberState(),
                header.customsOfficeOfFirstEntry(),
                header.carrier(),
                header.activeBorderTransportMeans(),
                header.transportDocumentMasterLevel(),
                header.reEntryIndicator(),
                header.splitConsignmentIndicator(),
                header.previousMrn(),
                List.of(others),
                header.masterConsignment(),
                header.goodsShipment(),
                header.houseReferences(),
                header.screeningResults());
    }

    private static Given given(FilingEvent... events) {
        return new Given(new NotFiled()).and(List.of(events));
    }

    /** A filing to which something has happened. */
    private record Given(FilingState state) {

        Given and(List<FilingEvent> events) {
            FilingState after = state;
            for (FilingEvent event : events) {
                after = Filing.evolve(after, event);
            }
            return new Given(after);
        }

        List<FilingEvent> when(FilingCommand command) {
            return Filing.decide(state, command);
        }

        SupplementaryFilings supplements() {
            return ((Accepted) state).supplements();
        }
    }
}
