package org.waybook.intake.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.amendment.FilingAmendment;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.Registration;

/** What a consignee says of the sale of a house (F16) holds while that filing is in force and names the house. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class SalesThroughTheLogTest {

    private static final int SECONDS = 30;

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
    }

    @Autowired
    FilingIntake intake;

    @Autowired
    FilingAmendment amendment;

    @Autowired
    FilingHistory history;

    @Test
    void theSaleOfAFilingThatIsInvalidatedIsMissingUntilAnotherIsFiled() throws InterruptedException {
        file("f12", "GONE", "M-GONE");
        ConsignmentId house = only(file("f14", "GONE", "H-GONE"));
        Mrn sale = file("f16", "GONE", "S-GONE").mrn();
        Eventually.within(SECONDS, () -> isComplete(house));
        amendment.invalidate(
                sale, "Sold to somebody else", Examples.circumstances(Examples.read(text("f16", "GONE", "X"))));
        Eventually.within(SECONDS, () -> !isSold(house));
        assertThat(isComplete(house)).isFalse();
        assertThat(live(house).declarations().filings()).doesNotContain(sale);
        Mrn next = file("f16", "GONE", "S-NEXT").mrn();
        Eventually.within(SECONDS, () -> isComplete(house));
        assertThat(live(house).declarations().filings()).contains(next);
    }

    @Test
    void theSaleOfAFilingThatIsAmendedToNameAnotherHouseIsThatOfTheOther() throws InterruptedException {
        ConsignmentId first = only(file("f14", "FIRST", "H-FIRST"));
        ConsignmentId other = only(file("f14", "OTHER", "H-OTHER"));
        Mrn sale = file("f16", "FIRST", "S-MOVED").mrn();
        Eventually.within(SECONDS, () -> isSold(first));
        FilingDataset moved =
                Examples.read(text("f16", "FIRST", "S-MOVED").replace("HBL-26-00014FIRST", "HBL-26-00014OTHER"));
        amendment.amend(sale, moved, Examples.circumstances(moved));
        Eventually.within(SECONDS, () -> isSold(other) && !isSold(first));
        FilingDataset back = Examples.read(text("f16", "FIRST", "S-MOVED"));
        amendment.amend(sale, back, Examples.circumstances(back));
        Eventually.within(SECONDS, () -> isSold(first) && !isSold(other));
    }

    private Registration file(String type, String suffix, String lrn) {
        FilingDataset dataset = Examples.read(text(type, suffix, lrn));
        return intake.file(dataset, Examples.circumstances(dataset));
    }

    private boolean isComplete(ConsignmentId house) {
        return live(house).linking().completeness().isComplete();
    }

    private boolean isSold(ConsignmentId house) {
        return !live(house).declarations().giving(DatasetPart.CONSIGNEE_DATA).isEmpty();
    }

    private Live live(ConsignmentId house) {
        return history.consignment(house).live().orElseThrow();
    }

    private static ConsignmentId only(Registration registration) {
        return ((Listed) registration.houses()).consignments(registration.mrn()).getFirst();
    }

    private static String text(String type, String suffix, String lrn) {
        return Examples.text("filing-" + type + ".json")
                .replaceAll("\"HMD-2026-F[0-9]{2}\"", "\"" + lrn + "\"")
                .replaceAll("\"(NCLU612400012|HBL-26-00014)\"", "\"$1" + suffix + "\"");
    }
}
