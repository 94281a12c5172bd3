package org.waybook.stores.evidence;

import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.eventstore.checkpoint.CheckpointFile;
import org.waybook.eventstore.checkpoint.CheckpointPublisher;
import org.waybook.eventstore.checkpoint.CheckpointPublisher.Rhythm;
import org.waybook.eventstore.checkpoint.CheckpointSigner;
import org.waybook.eventstore.checkpoint.VerifyingKey;
import org.waybook.eventstore.proof.ProvableStorage;
import org.waybook.stores.StoreSettings;

/** Proofs wherever there is a log; checkpoints where a keystore is configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckpointSettings.class)
public class EvidenceConfiguration {

    private static final String KEYSTORE = "waybook.checkpoints.keystore";
    private static final String DEFAULT_DIRECTORY = "checkpoints";

    @Bean
    LogEvidence logEvidence(ProvableStorage storage, CheckpointSettings settings) {
        Optional<VerifyingKey> key =
                settings.signer().map(CheckpointSigner::verifyingKey).or(settings::givenKey);
        return new LogEvidence(storage.stored(), key, settings.origin());
    }

    @Bean
    @ConditionalOnProperty(KEYSTORE)
    CheckpointPublishing checkpointPublishing(
            ProvableStorage storage, CheckpointSettings settings, StoreSettings stores) {
        CheckpointFile file = new CheckpointFile(
                settings.namedDirectory().orElse(stores.dataDirectory().resolve(DEFAULT_DIRECTORY)));
        Rhythm rhythm = new Rhythm(settings.origin(), settings.everyEvents(), settings.atLeastEvery());
        // By the machine's clock: that of the log may stand in the past of demo data, and a signature is made now.
        return new CheckpointPublishing(
                storage.stored(),
                new CheckpointPublisher(
                        storage.stored(), settings.signer().orElseThrow(), file, rhythm, Clock.systemUTC()));
    }
}
