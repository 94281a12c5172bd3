package org.waybook.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.waybook.domain.Samples.BILL;
import static org.waybook.domain.Samples.DECLARANT;
import static org.waybook.domain.Samples.DIGEST;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.OTHER_DIGEST;
import static org.waybook.domain.Samples.STRANGER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Refused;
import org.waybook.domain.Samples;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.filing.FilingCommand.AcceptFiling;
import org.waybook.domain.filing.FilingCommand.AmendFiling;
import org.waybook.domain.filing.FilingCommand.BarFiling;
import org.waybook.domain.filing.FilingCommand.ExpireFiling;
import org.waybook.domain.filing.FilingCommand.InvalidateFiling;
import org.waybook.domain.filing.FilingCommand.ReceiveFiling;
import org.waybook.domain.filing.FilingCommand.RefuseFiling;
import org.waybook.domain.filing.FilingCommand.ReportSpread;
import org.waybook.domain.filing.FilingCommand.UnbarFiling;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingBarred;
import org.waybook.domain.filing.FilingEvent.FilingCleansed;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingReceived;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.domain.filing.FilingEvent.FilingUnbarred;
import org.waybook.domain.filing.FilingState.NotFiled;
import org.waybook.domain.filing.Houses.Chunk;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.CleansedText;
import org.waybook.domain.validation.Finding;

class FilingTest {

    private static final FilingHeader HEADER = Samples.header(FilingType.F10);
    private static final Houses ONE = new Listed(List.of(BILL));
    private static final Houses MANY = new Chunked(250, List.of(new Chunk("c".repeat(64), 10, 250)));
    private static final FilingAccepted ACCEPTED = new FilingAccepted(MRN, HEADER, DIGEST, ONE);
    private static final FilingAccepted ACCEPTED_MANY = new FilingAccepted(MRN, HEADER, DIGEST, MANY);
    private static final FilingReceived RECEIVED = new FilingReceived(MRN, HEADER, DIGEST, MANY);
    private static final FilingBarred PRESENTED = new FilingBarred(MRN, List.of(BILL), BarReason.PRESENTED);
    private static final TransportDocument OTHER_BILL = new TransportDocument("N705", "OTHER");
    private static final FilingInvalidated INVALIDATED =
            new FilingInvalidated(MRN, "Not shipped", ONE, InvalidationCause.REQUEST);

    @Test
    void aNewFilingIsAccepted() {
        assertThat(given().when(new AcceptFiling(MRN, HEADER, DIGEST, ONE))).containsExactly(ACCEPTED);
    }

    @Test
    void anAcceptedFilingIsNotAcceptedTwice() {
        assertThat(given(ACCEPTED).when(new AcceptFiling(MRN, HEADER, DIGEST, ONE)))
                .isEmpty();
    }

    @Test
    void aFilingOfManyConsignmentsIsReceivedThenAcceptedThenSpread() {
        assertThat(given().when(new ReceiveFiling(MRN, HEADER, DIGEST, MANY))).containsExactly(RECEIVED);
        assertThat(given(RECEIVED).when(new AcceptFiling(MRN, HEADER, DIGEST, MANY)))
                .containsExactly(ACCEPTED_MANY);
        assertThat(given(RECEIVED, ACCEPTED_MANY).when(new ReportSpread(MRN, 1)))
                .containsExactly(new FilingSpread(MRN, 1, 250));
    }

    @Test
    void aSpreadIsReportedOnce() {
        assertThat(given(ACCEPTED_MANY, new FilingSpread(MRN, 1, 250)).when(new ReportSpread(MRN, 1)))
                .isEmpty();
    }

    @Test
    void aReceivedFilingCanStillBeRefused() {
        List<Finding> findings = List.of(new Finding("TRANSPORT_DOCUMENT_IN_USE", "", "taken", "amend"));
        assertThat(given(RECEIVED).when(new RefuseFiling(MRN, findings)))
                .containsExactly(new FilingRefused(MRN, findings));
    }

    @Test
    void anAcceptedFilingIsNotRefusedAnyMore() {
        assertThat(given(ACCEPTED).when(new RefuseFiling(MRN, List.of()))).isEmpty();
    }

    @Test
    void theDeclarantAmends() {
        assertThat(given(ACCEPTED).when(amend(HEADER, DECLARANT)))
                .containsExactly(new FilingAmended(MRN, 2, HEADER, OTHER_DIGEST, ONE, ONE, List.of()));
    }

    @Test
    void anAmendmentByAStrangerIsForbidden() {
        assertThat(given(ACCEPTED)
                        .refusal(amend(HEADER, Actor.trader("trader.nl", STRANGER)))
                        .kind())
                .isEqualTo(Refused.Kind.FORBIDDEN);
    }

    @Test
    void anAmendmentWithTheSameContentChangesNothing() {
        assertThat(given(ACCEPTED).when(new AmendFiling(MRN, HEADER, DIGEST, ONE, DECLARANT)))
                .isEmpty();
    }

    @Test
    void anAmendmentOfProtectedParticularsIsRefusedNamingEachOfThem() {
        FilingHeader other = Samples.header(FilingType.F29, "9321483");
        assertThat(given(ACCEPTED).refusal(amend(other, DECLARANT)).findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        tuple("R3024", "/specificCircumstanceIndicator"),
                        tuple("R3024", "/activeBorderTransportMeans/identificationNumber"));
    }

    @Test
    void anAmendmentBeforeTheSpreadIsFinishedHasToWait() {
        assertThat(given(ACCEPTED_MANY).refusal(amend(HEADER, DECLARANT)).kind())
                .isEqualTo(Refused.Kind.NOT_YET);
    }

    @Test
    void anAmendmentAfterInvalidationIsRefused() {
        assertThat(given(ACCEPTED, INVALIDATED)
                        .refusal(amend(HEADER, DECLARANT))
                        .kind())
                .isEqualTo(Refused.Kind.CONFLICT);
    }

    @Test
    void anAmendmentOfAnUnknownFilingIsRefused() {
        assertThat(given().refusal(amend(HEADER, DECLARANT)).kind()).isEqualTo(Refused.Kind.UNKNOWN);
    }

    @Test
    void theDeclarantInvalidatesOnce() {
        InvalidateFiling command = new InvalidateFiling(MRN, "Not shipped", DECLARANT);
        assertThat(given(ACCEPTED).when(command)).containsExactly(INVALIDATED);
        assertThat(given(ACCEPTED, INVALIDATED).refusal(command).findings())
                .extracting(Finding::code)
                .containsExactly("FILING_INVALIDATED");
    }

    @Test
    void aFilingWhoseTextsWereCleansedKeepsWhatWasWritten() {
        List<CleansedText> cleansed = List.of(new CleansedText("/declarant/name", "*Acme*", "Acme"));

        assertThat(given().when(new AcceptFiling(MRN, HEADER, DIGEST, ONE, cleansed)))
                .containsExactly(ACCEPTED, new FilingCleansed(MRN, 1, 1, cleansed));
    }

    @Test
    void aMasterAirWaybillReferenceCannotBeAmended() {
        FilingAccepted link = new FilingAccepted(MRN, Samples.header(FilingType.F25), DIGEST, new Listed(List.of()));

        assertThat(given(link).refusal(amend(link.header(), DECLARANT)).findings())
                .extracting(Finding::code)
                .containsExactly("NOT_AMENDABLE");
    }

    @Test
    void anAmendmentAfterPresentationIsRefused() {
        assertThat(given(ACCEPTED, PRESENTED).refusal(amendHouse(BILL)).findings())
                .extracting(Finding::code)
                .containsExactly("BARRED");
    }

    @Test
    void anAmendmentAfterAControlWasAnnouncedIsRefused() {
        assertThat(given(ACCEPTED, new FilingBarred(MRN, List.of(BILL), BarReason.CONTROL_ANNOUNCED))
                        .refusal(amendHouse(BILL))
                        .kind())
                .isEqualTo(Refused.Kind.CONFLICT);
    }

    @Test
    void oneBarredHouseDoesNotBarChangesToAnother() {
        assertThat(given(ACCEPTED, PRESENTED).when(amendHouse(OTHER_BILL))).hasSize(1);
    }

    @Test
    void whatHoldsForAllConsignmentsCannotBeAmendedOnceOneIsBarred() {
        FilingHeader other = Samples.header(FilingType.F10, "9074729", Samples.NOON.plusSeconds(3_600));

        assertThat(given(ACCEPTED).when(amend(other, DECLARANT))).hasSize(1);
        assertThat(given(ACCEPTED, PRESENTED).refusal(amend(other, DECLARANT)).findings())
                .extracting(Finding::code)
                .containsExactly("BARRED");
    }

    @Test
    void aFilingWhoseGoodsWereNotBroughtInExpiresOnce() {
        List<FilingEvent> expired = given(ACCEPTED).when(new ExpireFiling(MRN, false));
        assertThat(expired)
                .containsExactly(new FilingInvalidated(
                        MRN,
                        "The goods were not brought in within 200 days of lodging.",
                        ONE,
                        InvalidationCause.EXPIRED_200_DAYS));
        assertThat(given(ACCEPTED, expired.getFirst()).when(new ExpireFiling(MRN, false)))
                .isEmpty();
    }

    @Test
    void aFilingWhoseGoodsAreHereDoesNotExpire() {
        assertThat(given(ACCEPTED).when(new ExpireFiling(MRN, true))).isEmpty();
        assertThat(given(ACCEPTED, PRESENTED).when(new ExpireFiling(MRN, false)))
                .isEmpty();
    }

    @Test
    void nothingExpiresThatIsNotInForce() {
        assertThat(given().when(new ExpireFiling(MRN, false))).isEmpty();
        assertThat(given(RECEIVED).when(new ExpireFiling(MRN, false))).isEmpty();
        assertThat(given(ACCEPTED, INVALIDATED).when(new ExpireFiling(MRN, false)))
                .isEmpty();
    }

    @Test
    void aFilingThatIsBeingSpreadExpiresLater() {
        assertThat(given(ACCEPTED_MANY).refusal(new ExpireFiling(MRN, false)).kind())
                .isEqualTo(Refused.Kind.NOT_YET);
    }

    @Test
    void aFilingWithABarredHouseIsNotInvalidated() {
        assertThat(given(ACCEPTED, PRESENTED)
                        .refusal(new InvalidateFiling(MRN, "Not shipped", DECLARANT))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("BARRED");
    }

    @Test
    void aConsignmentIsBarredOnceForOneReason() {
        BarFiling command = new BarFiling(MRN, List.of(BILL), BarReason.PRESENTED);

        assertThat(given(ACCEPTED).when(command)).containsExactly(PRESENTED);
        assertThat(given(ACCEPTED, PRESENTED).when(command)).isEmpty();
    }

    @Test
    void aRevokedPresentationLeavesTheBarOfAControl() {
        FilingBarred control = new FilingBarred(MRN, List.of(BILL), BarReason.CONTROL_ANNOUNCED);
        FilingUnbarred revoked = new FilingUnbarred(MRN, List.of(BILL), BarReason.PRESENTED);

        assertThat(given(ACCEPTED, PRESENTED).when(new UnbarFiling(MRN, List.of(BILL), BarReason.PRESENTED)))
                .containsExactly(revoked);
        assertThat(given(ACCEPTED, PRESENTED, revoked).when(amendHouse(BILL))).hasSize(1);
        assertThat(given(ACCEPTED, PRESENTED, control, revoked)
                        .refusal(amendHouse(BILL))
                        .findings())
                .hasSize(1);
    }

    @Test
    void aBarSurvivesAnAmendmentOfTheOtherHouses() {
        FilingAmended amended = new FilingAmended(MRN, 2, HEADER, OTHER_DIGEST, ONE, ONE, List.of());

        assertThat(given(ACCEPTED, PRESENTED, amended)
                        .refusal(new InvalidateFiling(MRN, "Not shipped", DECLARANT))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("BARRED");
    }

    private static AmendFiling amendHouse(TransportDocument changed) {
        return new AmendFiling(MRN, HEADER, OTHER_DIGEST, ONE, DECLARANT, Set.of(changed), List.of());
    }

    private static AmendFiling amend(FilingHeader header, Actor actor) {
        return new AmendFiling(MRN, header, OTHER_DIGEST, ONE, actor);
    }

    private static Given given(FilingEvent... events) {
        FilingState state = new NotFiled();
        for (FilingEvent event : events) {
            state = Filing.evolve(state, event);
        }
        return new Given(state);
    }

    private record Given(FilingState state) {

        List<FilingEvent> when(FilingCommand command) {
            return Filing.decide(state, command);
        }

        Refused refusal(FilingCommand command) {
            Refused refused = catchThrowableOfType(Refused.class, () -> when(command));
            assertThat(refused).as("a refusal of %s", command).isNotNull();
            return refused;
        }
    }
}
