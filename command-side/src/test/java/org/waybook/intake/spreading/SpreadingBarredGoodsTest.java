package org.waybook.intake.spreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.waybook.domain.consignment.ControlCommand.NotifyAeo;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Commanding;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.amendment.FilingAmendment;
import org.waybook.intake.decision.DecideOn;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.Registration;
import org.waybook.intake.spreading.SpreadHouses.DeclareHouses;

/** A large filing joins goods of which a control is announced, before or behind the batch of spreading that joins them. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class SpreadingBarredGoodsTest {

    private static final int SECONDS = 30;
    private static final int HOUSES = 250;
    private static final int LAST_OF_FIRST_BATCH = Houses.LISTED_MAX - 1;
    private static final int FIRST_OF_SECOND_BATCH = Houses.LISTED_MAX;

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
    EventProcessingConfiguration processing;

    @Test
    void goodsOnBothSidesOfABatchBoundaryAreBarredWhicheverComesFirst() throws InterruptedException {
        Goods goods = goods("ORDER");
        StreamingEventProcessor spreading = spreading();
        spreading.shutDown();
        Mrn large = file(goods.large()).mrn();
        List<HouseConsignment> first = goods.large().consignments().subList(0, Houses.LISTED_MAX);
        commanding.send(
                new DeclareHouses(large, 1, goods.large().header(), first, Instant.now()),
                Examples.circumstances(goods.large()));
        announceControl(goods.spread());
        announceControl(goods.unspread());
        assertThat(bars(large, goods, LAST_OF_FIRST_BATCH)).isTrue();
        assertThat(bars(large, goods, FIRST_OF_SECOND_BATCH)).isFalse();
        spreading.start();
        awaitBarred(large, goods);
    }

    @Test
    void goodsAreBarredThatAreAnnouncedForControlWhileTheyAreJoined() throws InterruptedException {
        Goods goods = goods("RACE");
        Mrn large = file(goods.large()).mrn();
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> announceControl(goods.spread()));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> announceControl(goods.unspread()));
        CompletableFuture.allOf(one, other).join();
        awaitBarred(large, goods);
    }

    /**
     * Consignments declared by filings of their own, which a large filing joins with what was known before loading.
     *
     * @param spread in the first batch of it
     * @param unspread in the second
     */
    private record Goods(ConsignmentId spread, ConsignmentId unspread, FilingDataset large) {}

    private Goods goods(String suffix) {
        FilingDataset one = Examples.json("filing-f32.json");
        List<HouseConsignment> houses = IntStream.range(0, HOUSES)
                .mapToObj(number -> Examples.withDocument(one.consignments().getFirst(), "HAWB-" + number))
                .toList();
        FilingDataset large = Examples.withLrn(new FilingDataset(one.header(), houses), suffix);
        return new Goods(declared(suffix, LAST_OF_FIRST_BATCH), declared(suffix, FIRST_OF_SECOND_BATCH), large);
    }

    private ConsignmentId declared(String suffix, int number) {
        String own = number + suffix;
        Registration registration = file(Examples.read(Examples.text("filing-f30.json")
                .replaceFirst("\"lrn\": \"[^\"]*\"", "\"lrn\": \"F30-" + own + "\"")
                .replace("DK12345674", "FR39401874500036")
                .replace("057-10000303", "057-10000303" + own)
                .replace("HAWB-26-00030", "HAWB-" + own)));
        return ((Listed) registration.houses()).consignments(registration.mrn()).getFirst();
    }

    private Registration file(FilingDataset dataset) {
        return intake.file(dataset, Examples.circumstances(dataset));
    }

    private void announceControl(ConsignmentId consignment) {
        MemberState responsible = history.consignment(consignment)
                .live()
                .orElseThrow()
                .assessment()
                .responsible()
                .orElseThrow();
        Actor officer = new Actor("officer", Role.SUPERVISOR, Optional.of(responsible), Optional.empty());
        Circumstances circumstances = Examples.circumstances(Examples.json("filing-f30.json"));
        PlaceOfControl place = new PlaceOfControl(Optional.empty(), Optional.of("A"));
        commanding.send(
                new DecideOn(new RecommendControl(
                        consignment, responsible, place, List.of(new ControlType("30")), "Weight", officer)),
                circumstances);
        commanding.send(new DecideOn(new NotifyAeo(consignment, officer)), circumstances);
    }

    private void awaitBarred(Mrn large, Goods goods) throws InterruptedException {
        Eventually.within(
                SECONDS, () -> accepted(large).filter(Accepted::isSpread).isPresent());
        assertThat(accepted(large).orElseThrow().bars().reasons().keySet())
                .containsExactlyInAnyOrder(
                        goods.large().consignments().get(LAST_OF_FIRST_BATCH).transportDocument(),
                        goods.large().consignments().get(FIRST_OF_SECOND_BATCH).transportDocument());
        assertThatThrownBy(() -> amendment.invalidate(large, "Rebooked", Examples.circumstances(goods.large())))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::code)
                        .containsExactly("BARRED"));
    }

    private boolean bars(Mrn large, Goods goods, int house) {
        return accepted(large)
                .orElseThrow()
                .bars()
                .bar(goods.large().consignments().get(house).transportDocument());
    }

    private Optional<Accepted> accepted(Mrn mrn) {
        return history.stateOf(mrn) instanceof Accepted accepted ? Optional.of(accepted) : Optional.empty();
    }

    private StreamingEventProcessor spreading() {
        return processing
                .eventProcessor(SpreadingPolicy.NAME, StreamingEventProcessor.class)
                .orElseThrow();
    }
}
