package org.waybook.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.waybook.domain.Samples.BILL;
import static org.waybook.domain.Samples.DIGEST;
import static org.waybook.domain.Samples.MRN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Refused;
import org.waybook.domain.Samples;
import org.waybook.domain.filing.FilingCommand.BarFiling;
import org.waybook.domain.filing.FilingCommand.BarJoining;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingBarred;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.domain.filing.FilingState.NotFiled;
import org.waybook.domain.filing.Houses.Chunk;
import org.waybook.domain.filing.Houses.Chunked;

/** Rulings of DOMAIN 6.3 for filings of many consignments, which join their goods batch by batch. */
class BarringFilingsTest {

    private static final FilingHeader HEADER = Samples.header(FilingType.F10);
    private static final Houses MANY = new Chunked(250, List.of(new Chunk("c".repeat(64), 10, 250)));
    private static final FilingAccepted ACCEPTED = new FilingAccepted(MRN, HEADER, DIGEST, MANY);
    private static final FilingSpread SPREAD = new FilingSpread(MRN, 1, 250);
    private static final FilingAmended AMENDED = new FilingAmended(MRN, 2, HEADER, DIGEST, MANY, MANY, List.of());
    private static final FilingBarred BARRED = new FilingBarred(MRN, List.of(BILL), BarReason.PRESENTED);
    private static final BarFiling BAR = new BarFiling(MRN, List.of(BILL), BarReason.PRESENTED);
    private static final BarJoining JOINING = new BarJoining(MRN, List.of(BILL), BarReason.PRESENTED);

    @Test
    void aHouseIsBarredWhileTheOthersAreStillBeingSpread() {
        assertThat(when(BAR, ACCEPTED)).containsExactly(BARRED);
        assertThat(when(BAR, ACCEPTED, BARRED)).isEmpty();
    }

    @Test
    void aHouseThatAnAmendmentMayStillChangeIsNotBarredBeforeItIsSpread() {
        assertThat(refusal(BAR, ACCEPTED, SPREAD, AMENDED).kind()).isEqualTo(Refused.Kind.NOT_YET);
        assertThat(when(BAR, ACCEPTED, SPREAD, AMENDED, new FilingSpread(MRN, 2, 250)))
                .containsExactly(BARRED);
    }

    @Test
    void aHouseThatJoinsBarredGoodsIsBarredHoweverFarTheFilingIsSpread() {
        assertThat(when(JOINING, ACCEPTED)).containsExactly(BARRED);
        assertThat(when(JOINING, ACCEPTED, SPREAD, AMENDED)).containsExactly(BARRED);
        assertThat(when(JOINING, ACCEPTED, BARRED)).isEmpty();
    }

    @Test
    void aBarOfTheFirstBatchesSurvivesTheSpread() {
        FilingCommand withdraw = new FilingCommand.InvalidateFiling(MRN, "Not shipped", Samples.DECLARANT);
        assertThat(refusal(withdraw, ACCEPTED, BARRED, SPREAD).findings())
                .extracting(finding -> finding.code())
                .containsExactly("BARRED");
    }

    @Test
    void whoActsOnGoodsOfAFilingThatIsJustInvalidatedIsNotAdvisedToFileAgain() {
        FilingInvalidated gone = new FilingInvalidated(MRN, "Rebooked", MANY, InvalidationCause.REQUEST);
        assertThat(refusal(BAR, ACCEPTED, SPREAD, gone).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("FILING_INVALIDATED");
                    assertThat(finding.remedy()).contains("Wait", "linking").doesNotContain("LRN");
                });
        FilingCommand withdraw = new FilingCommand.InvalidateFiling(MRN, "Not shipped", Samples.DECLARANT);
        assertThat(refusal(withdraw, ACCEPTED, SPREAD, gone).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("LRN"));
    }

    private static Refused refusal(FilingCommand command, FilingEvent... given) {
        return catchThrowableOfType(Refused.class, () -> when(command, given));
    }

    private static List<FilingEvent> when(FilingCommand command, FilingEvent... given) {
        FilingState state = new NotFiled();
        for (FilingEvent event : given) {
            state = Filing.evolve(state, event);
        }
        return Filing.decide(state, command);
    }
}
