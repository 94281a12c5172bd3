package org.waybook.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybook.demo.DemoStep.File;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.place.MemberState;

class DemoTrafficTest {

    private static final Instant ANCHOR = Instant.parse("2026-11-23T12:00:00Z");
    private static final DemoPlan PLAN = new DemoPlan(7, ANCHOR, 10_000);
    private static final List<DemoStep> STEPS = DemoTraffic.stream(PLAN).toList();

    /** Changes only when somebody means to change the traffic; a run on another day or machine gives the same. */
    private static final String CHECKSUM_OF_A_SMALL_PLAN =
            "1330161927b41ced958f27447129ca4402e5015c4b5bbbb76d1e69f467167981";

    @Test
    void theSamePlanGivesTheSameSteps() {
        assertThat(checksum(DemoTraffic.stream(PLAN).toList())).isEqualTo(checksum(STEPS));
    }

    @Test
    void theStepsAreTheSameInEveryRun() {
        List<DemoStep> small =
                DemoTraffic.stream(new DemoPlan(1, ANCHOR, 1_500)).toList();
        assertThat(checksum(small)).isEqualTo(CHECKSUM_OF_A_SMALL_PLAN);
    }

    @Test
    void anotherSeedGivesOtherSteps() {
        assertThat(checksum(DemoTraffic.stream(new DemoPlan(8, ANCHOR, 10_000)).toList()))
                .isNotEqualTo(checksum(STEPS));
    }

    @Test
    void exactlyThePlannedConsignmentsAreAnnounced() {
        for (int consignments : List.of(1, 5, 999, 1_000, 2_345, 10_000)) {
            assertThat(DemoTraffic.stream(new DemoPlan(3, ANCHOR, consignments))
                            .mapToInt(DemoTrafficTest::announced)
                            .sum())
                    .as("plan of %d", consignments)
                    .isEqualTo(consignments);
        }
    }

    @Test
    void theStepsAreInTheOrderOfTimeWithinThePlan() {
        assertThat(STEPS).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(STEPS)
                .allSatisfy(step -> assertThat(step.at()).isBetween(PLAN.beginning(), ANCHOR))
                .allSatisfy(step -> assertThat(step.statedAt()).isBefore(step.at()));
        assertThat(STEPS.getFirst().at()).isBefore(PLAN.beginning().plus(Duration.ofDays(2)));
        assertThat(STEPS.getLast().at()).isAfter(ANCHOR.minus(Duration.ofDays(1)));
    }

    @Test
    void someStatementsWereMadeDaysBeforeTheyWereSent() {
        assertThat(STEPS)
                .filteredOn(step -> Duration.between(step.statedAt(), step.at()).compareTo(Duration.ofDays(1)) > 0)
                .hasSizeBetween(5, STEPS.size() / 20);
    }

    @Test
    void everyMessageHasItsOwnIdentifierAndFollowsItsFilingInOneLane() {
        Set<String> identifiers = new HashSet<>();
        Map<FilingReference, Integer> laneOf = new HashMap<>();
        for (DemoStep step : STEPS) {
            assertThat(identifiers.add(step.messageId())).as(step.messageId()).isTrue();
            switch (step) {
                case File file ->
                    assertThat(laneOf.put(file.reference(), file.lane()))
                            .as("LRN of %s", file.messageId())
                            .isNull();
                case DemoStep.Amend amend ->
                    assertThat(laneOf.get(amend.filing())).isEqualTo(amend.lane());
                case DemoStep.Invalidate invalidate ->
                    assertThat(laneOf.get(invalidate.filing())).isEqualTo(invalidate.lane());
                case DemoStep.Act act -> assertThat(laneOf.get(act.filing())).isEqualTo(act.lane());
                case DemoStep.NotifyArrival arrival ->
                    assertThat(arrival.stamp().causationId()).isPresent();
            }
        }
    }

    @Test
    void theMixIsThatOfTheTrade() {
        assertThat(share(FilingType.F43)).isBetween(0.43, 0.47);
        assertThat(share(FilingType.F32)).isBetween(0.23, 0.27);
        assertThat(share(FilingType.F10)).isBetween(0.13, 0.17);
        assertThat(share(FilingType.F29)).isBetween(0.13, 0.17);
        assertThat(count(DemoStep.Amend.class)).isGreaterThan(500);
        assertThat(count(DemoStep.Invalidate.class)).isBetween(50L, 200L);
        assertThat(count(DemoStep.NotifyArrival.class)).isGreaterThan(700);
    }

    @Test
    void memberStatesActOnTheTraffic() {
        assertThat(acts(CustomsAct.Assessed.class)).isGreaterThan(2_500);
        assertThat(acts(CustomsAct.Screened.class)).isGreaterThan(1_000);
        assertThat(acts(CustomsAct.Referred.class)).isGreaterThanOrEqualTo(acts(CustomsAct.Answered.class));
        assertThat(acts(CustomsAct.Answered.class)).isGreaterThan(20);
        assertThat(acts(CustomsAct.Recommended.class)).isGreaterThan(50);
        assertThat(acts(CustomsAct.Controlled.class)).isGreaterThan(40);
        assertThat(acts(CustomsAct.Withheld.class)).isGreaterThan(4);
        assertThat(STEPS)
                .filteredOn(DemoStep.Act.class::isInstance)
                .extracting(DemoStep::actor)
                .extracting(actor -> actor.memberState().map(MemberState::value).orElse(""))
                .contains("BE", "DE", "FR", "NO", "CH");
    }

    private static long acts(Class<? extends CustomsAct> kind) {
        return STEPS.stream()
                .filter(step -> step instanceof DemoStep.Act act && kind.isInstance(act.act()))
                .count();
    }

    @Test
    void oneFilingIsTooLargeForItsAcceptanceCommit() {
        assertThat(STEPS).anyMatch(step -> announced(step) > Houses.LISTED_MAX);
    }

    private static double share(FilingType type) {
        int announced = STEPS.stream()
                .filter(step ->
                        step instanceof File file && file.dataset().header().specificCircumstanceIndicator() == type)
                .mapToInt(DemoTrafficTest::announced)
                .sum();
        return announced / (double) PLAN.consignments();
    }

    private static long count(Class<? extends DemoStep> kind) {
        return STEPS.stream().filter(kind::isInstance).count();
    }

    private static int announced(DemoStep step) {
        return step instanceof File file ? file.announced() : 0;
    }

    private static String checksum(List<DemoStep> steps) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            steps.forEach(step -> digest.update(step.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
