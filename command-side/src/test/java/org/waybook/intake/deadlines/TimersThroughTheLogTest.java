package org.waybook.intake.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.consignment.Analysis.Conclusion;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Linking.Completeness.NotComplete;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.InvalidationCause;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SupplementaryFilings;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.eventstore.CommitLog;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.Policies;
import org.waybook.intake.arrival.ArrivalIntake;
import org.waybook.intake.arrival.ArrivalNotification;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.Registration;
import org.waybook.stores.clock.SimulatedTime;
import org.waybook.stores.index.IndexEntry;
import org.waybook.stores.index.IndexRange;
import org.waybook.stores.index.OrderedIndex;

/** Policy and alarm on the real log and index, by a clock that the test moves. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.config.name=command-side",
            "waybook.clock.start=2026-09-01T06:00:00Z",
            "waybook.clock.speed=0"
        })
class TimersThroughTheLogTest {

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
    ArrivalIntake arrivals;

    @Autowired
    FilingHistory history;

    @Autowired
    SimulatedTime time;

    @Autowired
    OrderedIndex index;

    @Autowired
    Alarm alarm;

    @Autowired
    CommitLog log;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    TokenStore tokens;

    @Test
    void after200DaysAFilingThatDidNotArriveIsInvalidAndOneThatArrivedIsNot() throws InterruptedException {
        Registration missing = file("filing-f10.json", "MISSING");
        Registration here = file("filing-f10.json", "HERE");
        arrive(here);
        Policies.awaitRest(processing, log);
        assertThat(timersOf(here.mrn(), TimerKind.EXPIRY)).isEmpty();
        assertThat(timersOf(missing.mrn(), TimerKind.EXPIRY)).hasSize(1);
        Instant lodged = history.lodgedAt(missing.mrn()).orElseThrow();

        time.forwardTo(lodged.plus(InvalidationCause.EXPIRES_AFTER).minusMillis(1));
        Eventually.within(
                SECONDS, () -> timersOf(missing.mrn(), TimerKind.ANALYSIS).isEmpty());
        assertThat(history.stateOf(missing.mrn())).isInstanceOf(FilingState.Accepted.class);

        time.forwardTo(lodged.plus(InvalidationCause.EXPIRES_AFTER));
        Eventually.within(SECONDS, () -> history.stateOf(missing.mrn()) instanceof Invalidated);
        assertThat(history.consignment(only(missing))).isInstanceOf(ConsignmentState.Invalidated.class);
        assertThat(history.stateOf(here.mrn())).isInstanceOf(FilingState.Accepted.class);
        Registration again = file("filing-f10.json", "MISSING", "AGAIN");
        assertThat(history.stateOf(again.mrn())).isInstanceOf(FilingState.Accepted.class);
    }

    @Test
    void aFilingThatWaitsTooLongForTheOthersIsNotComplete() throws InterruptedException {
        Registration house = file("filing-f22.json", "ALONE");
        Policies.awaitRest(processing, log);
        Instant due = dueOf(house.mrn(), TimerKind.LINKING);
        time.forwardTo(due);
        Eventually.within(SECONDS, () -> live(house).linking().completeness() instanceof NotComplete);
    }

    @Test
    void aFilingBelowWhichSomebodyDoesNotFileInTimeIsNotComplete() throws InterruptedException {
        String naming = "\"supplementaryDeclarants\":[{\"identificationNumber\":\"NL987654321\"}],";
        String json = Examples.text("filing-f12.json")
                .replace("NCLU612400012", "NCLU612400012LATE")
                .replaceFirst("\"addressedMemberState\"", naming + "\"addressedMemberState\"");
        FilingDataset dataset = Examples.read(json);
        Mrn mrn = intake.file(dataset, Examples.circumstances(dataset)).mrn();
        Policies.awaitRest(processing, log);
        assertThat(completeness(mrn)).isEqualTo(SupplementaryFilings.Completeness.PENDING);
        time.forwardTo(dueOf(mrn, TimerKind.LINKING));
        Eventually.within(SECONDS, () -> completeness(mrn) == SupplementaryFilings.Completeness.NOT_COMPLETE);
    }

    @Test
    void resultsOfAnAnalysisThatDoNotComeAreOverdue() throws InterruptedException {
        Registration filed = file("filing-f10.json", "SILENT");
        Policies.awaitRest(processing, log);
        time.forwardTo(time.instant().plus(Duration.ofHours(25)));
        Eventually.within(SECONDS, () -> live(filed).assessment().analyses().stream()
                .allMatch(analysis -> analysis.conclusion() == Conclusion.OVERDUE
                        && analysis.awaited().isEmpty()));
        Eventually.within(
                SECONDS, () -> timersOf(filed.mrn(), TimerKind.ANALYSIS).isEmpty());
    }

    @Test
    void whatWasDueWhileNoAlarmRanGoesOffWhenOneRunsAgain() throws InterruptedException {
        Registration filed = file("filing-f10.json", "RESTART");
        Policies.awaitRest(processing, log);
        alarm.stop();
        time.forwardTo(time.instant().plus(Duration.ofDays(2)));
        assertThat(timersOf(filed.mrn(), TimerKind.ANALYSIS)).isNotEmpty();
        alarm.start();
        Eventually.within(SECONDS, () -> live(filed).assessment().analyses().stream()
                .allMatch(analysis -> analysis.conclusion() == Conclusion.OVERDUE));
    }

    @Test
    void theSameEventsFollowedTwicePutTheSameTimers() throws InterruptedException {
        Policies.awaitRest(processing, log);
        alarm.stop();
        Registration filed = file("filing-f22.json", "TWICE");
        Policies.awaitRest(processing, log);
        List<String> before = timersOf(filed.mrn());
        assertThat(before).hasSizeGreaterThanOrEqualTo(2);
        StreamingEventProcessor policy = policy();
        policy.shutDown();
        tokens.fetchToken(DeadlinePolicy.NAME, 0);
        tokens.storeToken(null, DeadlinePolicy.NAME, 0);
        tokens.releaseClaim(DeadlinePolicy.NAME, 0);
        policy.start();
        Policies.awaitRest(processing, log);
        assertThat(timersOf(filed.mrn())).isEqualTo(before);
        alarm.start();
    }

    private SupplementaryFilings.Completeness completeness(Mrn mrn) {
        return ((FilingState.Accepted) history.stateOf(mrn)).supplements().completeness();
    }

    private Registration file(String example, String suffix) {
        return file(example, suffix, suffix);
    }

    private Registration file(String example, String documents, String lrn) {
        String text = Examples.text(example)
                .replaceAll("(\"lrn\"\\s*:\\s*\")[^\"]*\"", "$1" + lrn + "\"")
                .replaceAll("(\"documentNumber\"\\s*:\\s*\"[^\"]*)\"", "$1" + documents + "\"");
        FilingDataset dataset = Examples.read(text);
        return intake.file(dataset, Examples.circumstances(dataset));
    }

    private void arrive(Registration filed) {
        ArrivalNotification notification = new ArrivalNotification(
                List.of(filed.mrn()), List.of(), Optional.empty(), new CustomsOffice("FR002300"), time.instant());
        FilingDataset dataset = Examples.json("filing-f10.json");
        arrivals.notifyArrival(notification, Examples.circumstances(dataset));
    }

    private Live live(Registration filed) {
        return history.consignment(only(filed)).live().orElseThrow();
    }

    private static ConsignmentId only(Registration filed) {
        return ((Listed) filed.houses()).consignments(filed.mrn()).getFirst();
    }

    private Instant dueOf(Mrn mrn, TimerKind kind) {
        return Timer.parse(timersOf(mrn, kind).getFirst()).due();
    }

    private List<String> timersOf(Mrn mrn, TimerKind kind) {
        return timersOf(mrn).stream()
                .filter(key -> !key.startsWith("of/") && key.contains('/' + kind.name() + '/'))
                .toList();
    }

    private List<String> timersOf(Mrn mrn) {
        return index.entries(IndexRange.startingWith(Timer.NAMESPACE, ""), OrderedIndex.ENTRIES_MAX).stream()
                .map(IndexEntry::key)
                .filter(key -> key.endsWith(mrn.value()))
                .toList();
    }

    private StreamingEventProcessor policy() {
        return processing
                .eventProcessor(DeadlinePolicy.NAME, StreamingEventProcessor.class)
                .orElseThrow();
    }
}
