package org.waybook.intake.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.amendment.WithdrawFiling;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.repetition.Carried.Outcome;
import org.waybook.intake.repetition.Conditions.Expected;

/** Messages that come twice, and messages that rest on what has changed, against the real log. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class CarryingOutTest {

    private static final ContentDigest DIGEST = new ContentDigest("5d".repeat(32));
    private static final ContentDigest OTHER = new ContentDigest("a7".repeat(32));

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
    }

    @Autowired
    FilingIntake intake;

    @Autowired
    FilingHistory history;

    @Autowired
    CarryingOut carryingOut;

    @Test
    void theSameMessageIsCarriedOutOnce() {
        Filed filed = file("ONCE-1");
        Conditions repeatable = new Conditions(Optional.of(DIGEST), Optional.empty());
        assertThat(withdraw(filed, filed.circumstances(), repeatable)).isEqualTo(Outcome.NOW);
        long end = history.lastPositionOf(filed.mrn().value());
        assertThat(withdraw(filed, filed.circumstances(), repeatable)).isEqualTo(Outcome.BEFORE);
        assertThat(history.lastPositionOf(filed.mrn().value())).isEqualTo(end);
    }

    @Test
    void anotherContentUnderTheSameIdentifierIsRefused() {
        Filed filed = file("ONCE-2");
        withdraw(filed, filed.circumstances(), new Conditions(Optional.of(DIGEST), Optional.empty()));
        assertThatThrownBy(() ->
                        withdraw(filed, filed.circumstances(), new Conditions(Optional.of(OTHER), Optional.empty())))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.findings().getFirst().code())
                        .isEqualTo("MESSAGE_ID_IN_USE"));
    }

    @Test
    void aMessageWithoutIdentifierIsCarriedOutEachTime() {
        Filed filed = file("ONCE-3");
        assertThat(withdraw(filed, filed.circumstances(), Conditions.NONE)).isEqualTo(Outcome.NOW);
        assertThatThrownBy(() -> withdraw(filed, filed.circumstances(), Conditions.NONE))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.findings().getFirst().code())
                        .isEqualTo("FILING_INVALIDATED"));
    }

    @Test
    void whatRestsOnAnOutdatedVersionIsRefusedAndItsIdentifierStaysFree() {
        Filed filed = file("ONCE-4");
        long version = filed.version(history);
        assertThatThrownBy(() -> withdraw(filed, filed.circumstances(), filed.seenIn(version - 1)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Refused.Kind.CHANGED);
                    assertThat(refused.findings().getFirst().code()).isEqualTo("CONSIGNMENT_CHANGED");
                });
        assertThat(history.stateOf(filed.mrn())).isInstanceOf(FilingState.Accepted.class);
        assertThat(withdraw(filed, filed.circumstances(), filed.seenIn(version)))
                .isEqualTo(Outcome.NOW);
    }

    private Outcome withdraw(Filed filed, Circumstances circumstances, Conditions conditions) {
        return carryingOut
                .carryOut(
                        new WithdrawFiling(filed.mrn(), "Booked twice", circumstances.actor()),
                        circumstances,
                        conditions)
                .outcome();
    }

    private Filed file(String lrn) {
        FilingDataset dataset = Examples.withLrn(Examples.json("filing-f10.json"), lrn);
        Circumstances circumstances = Examples.circumstances(dataset);
        Mrn mrn = intake.file(dataset, circumstances).mrn();
        ConsignmentId consignment =
                ConsignmentId.of(mrn, dataset.consignments().getFirst().transportDocument());
        return new Filed(
                mrn,
                consignment,
                new Circumstances(
                        circumstances.actor(),
                        circumstances.statedAt(),
                        UUID.randomUUID().toString(),
                        circumstances.correlationId(),
                        Optional.empty(),
                        circumstances.channel()));
    }

    private record Filed(Mrn mrn, ConsignmentId consignment, Circumstances circumstances) {

        Conditions seenIn(long version) {
            return new Conditions(Optional.of(DIGEST), Optional.of(new Expected(consignment, version)));
        }

        long version(FilingHistory history) {
            return history.versionOf(consignment.value());
        }
    }
}
