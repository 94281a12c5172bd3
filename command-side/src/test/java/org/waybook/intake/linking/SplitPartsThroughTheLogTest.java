package org.waybook.intake.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Linking;
import org.waybook.domain.consignment.Linking.Completeness.PendingLinking;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.amendment.FilingAmendment;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.Registration;

/** The parts of a split consignment travel under master documents of their own; what remains waits for its own. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class SplitPartsThroughTheLogTest {

    private static final int SECONDS = 20;
    private static final String FIRST = "057-76543213";
    private static final String SECOND = "057-10000421";

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
    void whatRemainsOfASplitWaitsForItsOwnMasterAndFindsIt() throws InterruptedException {
        Registration first = file(part("WAIT", FIRST, ""));
        ConsignmentId goods = goods(first);
        FilingDataset other =
                part("WAIT", SECOND, ",\"previousMrn\":\"" + first.mrn().value() + '"');
        Mrn second = file(other).mrn();
        awaitWaitingFor(goods, SECOND + "WAIT");
        amendment.invalidate(second, "Not shipped", Examples.circumstances(other));
        awaitWaitingFor(goods, FIRST + "WAIT");
        Mrn master = file(master("WAIT", FIRST)).mrn();
        Eventually.within(SECONDS, () -> linking(goods).masterMrn().equals(Optional.of(master)));
        assertThat(linking(goods).completeness().isComplete()).isTrue();
    }

    @Test
    void whatRemainsOfASplitGoesBackToTheMasterThatIsThereAlready() throws InterruptedException {
        Mrn firstMaster = file(master("BACK", FIRST)).mrn();
        Mrn secondMaster = file(master("BACK", SECOND)).mrn();
        Registration first = file(part("BACK", FIRST, ""));
        ConsignmentId goods = goods(first);
        Eventually.within(SECONDS, () -> linking(goods).masterMrn().equals(Optional.of(firstMaster)));
        FilingDataset other =
                part("BACK", SECOND, ",\"previousMrn\":\"" + first.mrn().value() + '"');
        Mrn second = file(other).mrn();
        Eventually.within(SECONDS, () -> linking(goods).masterMrn().equals(Optional.of(secondMaster)));
        amendment.invalidate(second, "Not shipped", Examples.circumstances(other));
        Eventually.within(SECONDS, () -> linking(goods).masterMrn().equals(Optional.of(firstMaster)));
    }

    private void awaitWaitingFor(ConsignmentId goods, String number) throws InterruptedException {
        PendingLinking waiting = new PendingLinking(new TransportDocument("N741", number));
        Eventually.within(SECONDS, () -> linking(goods).completeness().equals(waiting));
    }

    private Linking linking(ConsignmentId goods) {
        return history.consignment(goods).live().map(Live::linking).orElseThrow();
    }

    private Registration file(FilingDataset dataset) {
        return intake.file(dataset, Examples.circumstances(dataset));
    }

    private static ConsignmentId goods(Registration registration) {
        return ((Listed) registration.houses()).consignments(registration.mrn()).getFirst();
    }

    private static FilingDataset part(String suffix, String master, String previous) {
        return Examples.read(text("f22", suffix, master)
                .replaceFirst("\\{", "{\"splitConsignmentIndicator\":true" + previous + ","));
    }

    private static FilingDataset master(String suffix, String master) {
        return Examples.read(text("f21", suffix, master));
    }

    private static String text(String type, String suffix, String master) {
        return Examples.text("filing-" + type + ".json")
                .replaceFirst("\"lrn\": \"[^\"]*\"", "\"lrn\": \"" + type + suffix + master + "\"")
                .replace("\"HAWB-26-00023\"", "\"HAWB-26-00023" + suffix + "\"")
                .replace("\"" + FIRST + "\"", "\"" + master + suffix + "\"");
    }
}
