package org.waybook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.Registration;

/** What the log keeps of a filing's content confirms no guess, and still tells a resend after a restart. */
class DigestOfARepositoryTest {

    private final FilingDataset filing = Examples.json("filing-f10.json");

    @TempDir
    Path here;

    @TempDir
    Path elsewhere;

    @Test
    void theDigestInTheLogIsStableAfterARestartAndAnotherInAnotherRepository() {
        Filed first = file(here);
        assertThat(first.outcome()).isEqualTo(Registration.Outcome.ACCEPTED);

        Filed again = file(here);
        assertThat(again.outcome()).isEqualTo(Registration.Outcome.REPEATED);
        assertThat(again.digest()).isEqualTo(first.digest());

        Filed other = file(elsewhere);
        assertThat(other.outcome()).isEqualTo(Registration.Outcome.ACCEPTED);
        assertThat(other.digest()).isNotEqualTo(first.digest());
    }

    private Filed file(Path directory) {
        try (ConfigurableApplicationContext repository = new SpringApplicationBuilder(CommandSideApplication.class)
                .web(WebApplicationType.NONE)
                .run("--spring.config.name=command-side", "--waybook.data-directory=" + directory)) {
            Registration registration =
                    repository.getBean(FilingIntake.class).file(filing, Examples.circumstances(filing));
            FilingAccepted accepted = (FilingAccepted) repository
                    .getBean(EventStore.class)
                    .readEvents(registration.mrn().value())
                    .next()
                    .getPayload();
            return new Filed(registration.outcome(), accepted.digest());
        }
    }

    private record Filed(Registration.Outcome outcome, ContentDigest digest) {}
}
