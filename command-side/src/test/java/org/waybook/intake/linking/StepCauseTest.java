package org.waybook.intake.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentUnlinked;
import org.waybook.domain.consignment.LinkingEvent.ReceptacleNamed;
import org.waybook.domain.filing.BarReason;
import org.waybook.domain.filing.FilingEvent.FilingUnbarred;
import org.waybook.domain.filing.Mrn;

class StepCauseTest {

    private static final Mrn FILING = new Mrn("26FRA1B2C3D4E5F0T0");
    private static final ConsignmentId HOUSE = new ConsignmentId("33707d19-ec59-3831-afce-857d34d7c9a3");

    private final LifecycleEvent ofHouse = new ConsignmentUnlinked(HOUSE, FILING, FILING);
    private final LifecycleEvent ofReceptacle = new ReceptacleNamed(HOUSE, FILING, "R1");
    private final LifecycleEvent ofFiling = new FilingUnbarred(FILING, List.of(), BarReason.PRESENTED);

    @Test
    void whatComesLastOfWhatAStepTakesIsItsCauseInWhateverOrderTheyCome() {
        assertThat(causeOf(ofHouse, ofFiling)).isEqualTo("message-2");
        assertThat(causeOf(ofFiling, ofHouse)).isEqualTo("message-2");
        assertThat(causeOf(ofHouse, ofFiling, ofReceptacle)).isEqualTo("message-3");
    }

    @Test
    void whatComesAgainCompletesNothing() {
        assertThat(causeOf(ofHouse, ofFiling, ofHouse, ofFiling)).isEqualTo("message-2");
        assertThat(causeOf(ofHouse, ofHouse)).isEqualTo("message-1");
    }

    private static String causeOf(LifecycleEvent... events) {
        StepCause cause = new StepCause();
        int message = 0;
        for (LifecycleEvent event : events) {
            cause.note(new FollowedEvent(event, from("message-" + ++message)));
        }
        return cause.circumstances().messageId();
    }

    private static Circumstances from(String message) {
        return new Circumstances(
                Actor.WAYBOOK,
                Instant.parse("2026-03-01T00:00:00Z"),
                message,
                "case-1",
                Optional.empty(),
                Channel.SYSTEM);
    }
}
