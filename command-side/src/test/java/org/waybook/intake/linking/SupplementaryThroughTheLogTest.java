package org.waybook.intake.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SupplementaryFilings;
import org.waybook.domain.filing.SupplementaryFilings.Completeness;
import org.waybook.domain.party.Eori;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Position;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.Policies;
import org.waybook.intake.amendment.FilingAmendment;
import org.waybook.intake.filing.FilingIntake;

/** Filings learn of those whom they name, in whatever order all of them file, on the real log and index. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class SupplementaryThroughTheLogTest {

    private static final int SECONDS = 30;
    private static final Eori FORWARDER = new Eori("NL987654321");
    private static final Eori OTHER_FORWARDER = new Eori("NL123456789");
    private static final Eori CONSIGNEE = new Eori("DE7654321");

    /** A master bill whose carrier names two forwarders, and the house bill of one who names its consignee. */
    private static final String MASTER = "master";

    private static final String HOUSE = "house";
    private static final String OTHER_HOUSE = "other house";
    private static final String SALE = "sale";

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
    CommitLog log;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    TokenStore tokens;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void inWhateverOrderTheyFileEachAwaitingFilingLearnsOfAll(long seed) throws InterruptedException {
        List<String> order = new ArrayList<>(List.of(MASTER, HOUSE, OTHER_HOUSE, SALE));
        Collections.shuffle(order, new Random(seed));
        Map<String, Mrn> filed = file(order, "O" + seed);
        awaitComplete(filed.get(MASTER));
        awaitComplete(filed.get(HOUSE));
        assertThat(filedBelow(filed.get(MASTER)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(FORWARDER, filed.get(HOUSE), OTHER_FORWARDER, filed.get(OTHER_HOUSE)));
        assertThat(filedBelow(filed.get(HOUSE))).isEqualTo(Map.of(CONSIGNEE, filed.get(SALE)));
    }

    @Test
    void whoHasNotFiledIsStillAwaited() throws InterruptedException {
        Map<String, Mrn> filed = file(List.of(MASTER, HOUSE), "SOME");
        Eventually.within(
                SECONDS, () -> supplements(filed.get(MASTER)).awaited().size() == 1);
        assertThat(supplements(filed.get(MASTER)).awaited().getFirst().identificationNumber())
                .isEqualTo(OTHER_FORWARDER);
        assertThat(supplements(filed.get(HOUSE)).awaited()).hasSize(1);
    }

    @Test
    void followingTheWholeLogAgainChangesNothing() throws InterruptedException {
        Map<String, Mrn> filed = file(List.of(SALE, OTHER_HOUSE, MASTER, HOUSE), "AGAIN");
        awaitComplete(filed.get(MASTER));
        awaitComplete(filed.get(HOUSE));
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
    void whoseFilingIsInvalidatedIsAwaitedAgainAndMayFileAnew() throws InterruptedException {
        Map<String, Mrn> filed = file(List.of(MASTER, HOUSE, OTHER_HOUSE), "GONE");
        awaitComplete(filed.get(MASTER));
        amendment.invalidate(
                filed.get(HOUSE), "Booked anew", Examples.circumstances(Examples.read(json(HOUSE, "GONE", "GONE"))));
        Eventually.within(
                SECONDS, () -> supplements(filed.get(MASTER)).awaited().size() == 1);
        FilingDataset anew = Examples.read(json(HOUSE, "GONE", "ANEW"));
        Mrn next = intake.file(anew, Examples.circumstances(anew)).mrn();
        awaitComplete(filed.get(MASTER));
        assertThat(filedBelow(filed.get(MASTER))).containsEntry(FORWARDER, next);
    }

    @Test
    void anotherFilingOfTheSameDeclarantTakesThePlaceOfOneThatIsInvalidated() throws InterruptedException {
        Map<String, Mrn> filed = file(List.of(MASTER, HOUSE, OTHER_HOUSE), "TWO");
        awaitComplete(filed.get(MASTER));
        FilingDataset more = Examples.read(json(HOUSE, "TWO", "MORE").replace("HBL-26-00014TWO", "HBL-26-00099TWO"));
        Mrn second = intake.file(more, Examples.circumstances(more)).mrn();
        amendment.invalidate(filed.get(HOUSE), "Not shipped", Examples.circumstances(more));
        Eventually.within(
                SECONDS, () -> second.equals(filedBelow(filed.get(MASTER)).get(FORWARDER)));
    }

    @Test
    void anAmendmentThatNamesAnotherFindsWhatThatOneHasFiled() throws InterruptedException {
        Map<String, Mrn> filed = file(List.of(MASTER, HOUSE, OTHER_HOUSE), "NAMES");
        awaitComplete(filed.get(MASTER));
        String onlyOne = json(MASTER, "NAMES", "NAMES")
                .replace(",{\"identificationNumber\":\"" + OTHER_FORWARDER.value() + "\"}", "");
        amend(filed.get(MASTER), onlyOne);
        Eventually.within(
                SECONDS, () -> supplements(filed.get(MASTER)).declarants().size() == 1);
        assertThat(filedBelow(filed.get(MASTER))).isEqualTo(Map.of(FORWARDER, filed.get(HOUSE)));
        amend(filed.get(MASTER), json(MASTER, "NAMES", "NAMES"));
        Eventually.within(SECONDS, () -> filedBelow(filed.get(MASTER)).size() == 2);
    }

    @Test
    void aFilingThatIsAmendedToStandElsewhereCountsNoLonger() throws InterruptedException {
        Map<String, Mrn> filed = file(List.of(HOUSE, SALE), "MOVED");
        awaitComplete(filed.get(HOUSE));
        amend(filed.get(SALE), json(SALE, "MOVED", "MOVED").replace("HBL-26-00014MOVED", "HBL-26-00099MOVED"));
        Eventually.within(SECONDS, () -> supplements(filed.get(HOUSE)).awaited().size() == 1);
        assertThat(supplements(filed.get(HOUSE)).received()).isEmpty();
    }

    private Map<String, Mrn> file(List<String> order, String suffix) {
        Map<String, Mrn> filed = new TreeMap<>();
        order.forEach(which -> {
            FilingDataset dataset = Examples.read(json(which, suffix, suffix));
            filed.put(
                    which, intake.file(dataset, Examples.circumstances(dataset)).mrn());
        });
        return filed;
    }

    private void amend(Mrn mrn, String json) {
        FilingDataset dataset = Examples.read(json);
        amendment.amend(mrn, dataset, Examples.circumstances(dataset));
    }

    private void awaitComplete(Mrn mrn) throws InterruptedException {
        Eventually.within(SECONDS, () -> supplements(mrn).completeness() == Completeness.COMPLETE);
    }

    private SupplementaryFilings supplements(Mrn mrn) {
        return ((Accepted) history.stateOf(mrn)).supplements();
    }

    private Map<Eori, Mrn> filedBelow(Mrn mrn) {
        Map<Eori, Mrn> filed = new HashMap<>();
        supplements(mrn).received().forEach(one -> filed.put(one.declarant().identificationNumber(), one.by()));
        return filed;
    }

    /** The examples with documents of their own, whoever is named, and an LRN. */
    private static String json(String which, String suffix, String lrn) {
        return switch (which) {
            case MASTER ->
                naming(
                        text("f12", suffix, "M" + lrn),
                        "{\"identificationNumber\":\"" + FORWARDER.value() + "\",\"supplementaryFilingType\":\"F14\"},"
                                + "{\"identificationNumber\":\"" + OTHER_FORWARDER.value() + "\"}");
            case HOUSE ->
                naming(
                        by(text("f14", suffix, "H" + lrn), FORWARDER),
                        "{\"identificationNumber\":\"" + CONSIGNEE.value() + "\",\"supplementaryFilingType\":\"F16\"}");
            case OTHER_HOUSE ->
                by(text("f14", suffix, "N" + lrn), OTHER_FORWARDER)
                        .replace("HBL-26-00014" + suffix, "HBL-26-00015" + suffix);
            case SALE -> by(text("f16", suffix, "S" + lrn), CONSIGNEE);
            default -> throw new IllegalArgumentException(which);
        };
    }

    private static String text(String type, String suffix, String lrn) {
        return Examples.text("filing-" + type + ".json")
                .replaceAll("\"HMD-2026-F[0-9]{2}\"", "\"" + lrn + "\"")
                .replaceAll("\"(NCLU612400012|HBL-26-00014)\"", "\"$1" + suffix + "\"");
    }

    private static String naming(String filing, String others) {
        return filing.replaceFirst(
                "\"addressedMemberState\"", "\"supplementaryDeclarants\":[" + others + "],\"addressedMemberState\"");
    }

    private static String by(String filing, Eori declarant) {
        return filing.replaceFirst("\"FR12345678900012\"", "\"" + declarant.value() + "\"");
    }
}
