package org.waybook.intake.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.consignment.AnalysisCommand.RecommendControl;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ControlCommand.NotifyAeo;
import org.waybook.domain.consignment.Linking;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.validation.Finding;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Position;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Commanding;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.Policies;
import org.waybook.intake.amendment.FilingAmendment;
import org.waybook.intake.decision.DecideOn;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.Registration;

/** Filings that make one declaration find each other in whatever order they come, on the real log and index. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class LinkingThroughTheLogTest {

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

    @Autowired
    Commanding commanding;

    @Autowired
    CommitLog log;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    TokenStore tokens;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void inWhateverOrderTheyComeTheSameFilingsAreLinked(long seed) throws InterruptedException {
        Map<FilingType, Registration> filed = file(shuffled(seed), "S" + seed);

        ConsignmentId bySea = only(filed.get(FilingType.F14));
        awaitCompleteWith(bySea, mrn(filed, FilingType.F12), mrn(filed, FilingType.F14), mrn(filed, FilingType.F16));
        assertThat(linking(bySea).masterDocument()).isEmpty();
        ConsignmentId byAir = only(filed.get(FilingType.F22));
        assertThat(only(filed.get(FilingType.F23))).isEqualTo(byAir);
        awaitCompleteWith(byAir, mrn(filed, FilingType.F21), mrn(filed, FilingType.F22), mrn(filed, FilingType.F23));
        Eventually.within(SECONDS, () -> linking(byAir).masterDocument().isPresent());
        ConsignmentId byPost = first(filed.get(FilingType.F43));
        awaitCompleteWith(byPost, mrn(filed, FilingType.F42), mrn(filed, FilingType.F43));
        assertThat(linking(byPost).receptacles()).hasSize(1);
        assertThat(linking(second(filed.get(FilingType.F43))).completeness().isComplete())
                .isFalse();
    }

    @Test
    void followingTheWholeLogAgainChangesNothing() throws InterruptedException {
        Map<FilingType, Registration> filed = file(shuffled(42), "AGAIN");
        awaitCompleteWith(
                only(filed.get(FilingType.F14)),
                mrn(filed, FilingType.F12),
                mrn(filed, FilingType.F14),
                mrn(filed, FilingType.F16));
        Policies.awaitRest(processing, log);
        Position head = log.head();
        StreamingEventProcessor linking = processing
                .eventProcessor(LinkingPolicy.NAME, StreamingEventProcessor.class)
                .orElseThrow();
        linking.shutDown();
        tokens.fetchToken(LinkingPolicy.NAME, 0);
        tokens.storeToken(null, LinkingPolicy.NAME, 0);
        tokens.releaseClaim(LinkingPolicy.NAME, 0);
        linking.start();
        Policies.awaitRest(processing, log);
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void aMasterThatIsInvalidatedGivesItsHousesBackAndAnotherTakesThem() throws InterruptedException {
        Map<FilingType, Registration> filed = file(List.of(FilingType.F21, FilingType.F22), "BACK");
        ConsignmentId house = only(filed.get(FilingType.F22));
        awaitCompleteWith(house, mrn(filed, FilingType.F21), mrn(filed, FilingType.F22));
        FilingDataset master = example(FilingType.F21, "BACK");
        amendment.invalidate(mrn(filed, FilingType.F21), "Rebooked", Examples.circumstances(master));
        Eventually.within(SECONDS, () -> linking(house).masterMrn().isEmpty());
        Mrn next = intake.file(withLrn(FilingType.F21, "BACK", "NEXT"), Examples.circumstances(master))
                .mrn();
        awaitCompleteWith(house, mrn(filed, FilingType.F22), next);
    }

    @Test
    void aMasterThatComesAfterTheControlWasAnnouncedCannotBeInvalidatedAnyMore() throws InterruptedException {
        Map<FilingType, Registration> filed = file(List.of(FilingType.F43, FilingType.F44), "TOLD");
        ConsignmentId house = first(filed.get(FilingType.F43));
        MemberState responsible = history.consignment(house)
                .live()
                .orElseThrow()
                .assessment()
                .responsible()
                .orElseThrow();
        Actor officer = new Actor("officer", Role.SUPERVISOR, Optional.of(responsible), Optional.empty());
        FilingDataset master = example(FilingType.F42, "TOLD");
        Circumstances circumstances = Examples.circumstances(master);
        PlaceOfControl place = new PlaceOfControl(Optional.empty(), Optional.of("A"));
        commanding.send(
                new DecideOn(new RecommendControl(
                        house, responsible, place, List.of(new ControlType("30")), "Weight", officer)),
                circumstances);
        commanding.send(new DecideOn(new NotifyAeo(house, officer)), circumstances);
        Mrn late = intake.file(master, circumstances).mrn();
        Eventually.within(SECONDS, () -> linking(house).masterMrn().equals(Optional.of(late)));
        assertThatThrownBy(() -> amendment.invalidate(late, "Rebooked", circumstances))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::code)
                        .containsExactly("BARRED"));
    }

    private static List<FilingType> shuffled(long seed) {
        List<FilingType> types = new ArrayList<>(List.of(
                FilingType.F12,
                FilingType.F14,
                FilingType.F16,
                FilingType.F21,
                FilingType.F22,
                FilingType.F23,
                FilingType.F25,
                FilingType.F42,
                FilingType.F43,
                FilingType.F44));
        Collections.shuffle(types, new Random(seed));
        return types;
    }

    private Map<FilingType, Registration> file(List<FilingType> types, String suffix) {
        Map<FilingType, Registration> filed = new EnumMap<>(FilingType.class);
        types.forEach(type -> {
            FilingDataset dataset = example(type, suffix);
            filed.put(type, intake.file(dataset, Examples.circumstances(dataset)));
        });
        return filed;
    }

    private void awaitCompleteWith(ConsignmentId consignment, Mrn... filings) throws InterruptedException {
        Eventually.within(SECONDS, () -> linking(consignment).completeness().isComplete());
        assertThat(filingsOf(consignment)).containsExactlyInAnyOrder(filings);
    }

    private Linking linking(ConsignmentId consignment) {
        return history.consignment(consignment).live().map(Live::linking).orElseThrow();
    }

    private List<Mrn> filingsOf(ConsignmentId consignment) {
        Live live = history.consignment(consignment).live().orElseThrow();
        return Stream.concat(live.declarations().filings().stream(), live.linking().masterMrn().stream())
                .toList();
    }

    private static Mrn mrn(Map<FilingType, Registration> filed, FilingType type) {
        return Optional.ofNullable(filed.get(type)).orElseThrow().mrn();
    }

    private static ConsignmentId only(Registration registration) {
        return ((Listed) registration.houses()).consignments(registration.mrn()).getFirst();
    }

    private static ConsignmentId first(Registration registration) {
        return only(registration);
    }

    private static ConsignmentId second(Registration registration) {
        return ((Listed) registration.houses()).consignments(registration.mrn()).get(1);
    }

    /** The example with documents, receptacles and an LRN of its own. */
    private static FilingDataset example(FilingType type, String suffix) {
        return Examples.read(text(type, suffix));
    }

    private static FilingDataset withLrn(FilingType type, String suffix, String lrn) {
        return Examples.read(text(type, suffix).replace("-2026-" + type + suffix, "-2026-" + lrn + suffix));
    }

    private static String text(FilingType type, String suffix) {
        return Examples.text("filing-" + type.name().toLowerCase() + ".json")
                .replaceAll("\"(HMD-2026-F[0-9]{2}|POSTE-F43-2603-0094)\"", "\"HMD-2026-" + type + suffix + "\"")
                .replaceAll(
                        "\"(NCLU612400012|HBL-26-00014|057-76543213|HAWB-26-00023|057-10000421|LX123456785CN|EE876543216US|CNBJSABEBRUADAUN6000100110023)\"",
                        "\"$1" + suffix + "\"");
    }
}
