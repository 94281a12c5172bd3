package org.waybook.domain.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Samples;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.quality.LodgingDeadline;

class LinkingDeadlineTest {

    private static final Duration ANALYSIS = Duration.ofHours(1);
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final LinkingDeadline DEADLINE = new LinkingDeadline(ANALYSIS, SHORTEST, Duration.ofHours(24));
    private static final FilingHeader HEADER = Samples.header(FilingType.F10);

    @Test
    void theWaitLeavesTimeForRiskAnalysisBeforeTheLegalDeadline() {
        Instant lodged = legal().minus(Duration.ofDays(3));
        assertThat(DEADLINE.endsAt(HEADER, Optional.empty(), lodged)).isEqualTo(legal().minus(ANALYSIS));
    }

    @Test
    void whoComesLateStillWaitsForAWhile() {
        Instant lodged = legal().plusSeconds(60);
        assertThat(DEADLINE.endsAt(HEADER, Optional.empty(), lodged)).isEqualTo(lodged.plus(SHORTEST));
    }

    @Test
    void onlyFilingsThatNeedOthersWait() {
        assertThat(LinkingDeadline.waits(FilingType.F22)).isTrue();
        assertThat(LinkingDeadline.waits(FilingType.F10)).isFalse();
        assertThat(LinkingDeadline.waits(FilingType.F32)).isFalse();
    }

    private static Instant legal() {
        return LodgingDeadline.of(HEADER, Optional.empty(), Instant.EPOCH)
                .deadline()
                .orElseThrow();
    }
}
