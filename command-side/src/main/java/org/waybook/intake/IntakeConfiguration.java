package org.waybook.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.waybook.contracts.EventMetadata;
import org.waybook.contracts.dataset.DatasetChunks;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.domain.place.Country;
import org.waybook.domain.validation.FormatsOnly;
import org.waybook.domain.validation.ReferenceData;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.axon.LogEventStore;
import org.waybook.intake.amendment.AmendingFilings;
import org.waybook.intake.amendment.FilingAmendment;
import org.waybook.intake.answering.RequestCircumstances;
import org.waybook.intake.arrival.ArrivalPolicy;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.claiming.DocumentWindows;
import org.waybook.intake.claiming.FirstClaims;
import org.waybook.intake.deadlines.DeadlinePolicy;
import org.waybook.intake.filing.FilingAnswers;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.FilingNumbers;
import org.waybook.intake.filing.FinishingIntake;
import org.waybook.intake.filing.IntakePolicy;
import org.waybook.intake.filing.LargeFilings;
import org.waybook.intake.filing.TakingInFilings;
import org.waybook.intake.large.LargeGate;
import org.waybook.intake.large.LargeReader;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.linking.LinkingPolicy;
import org.waybook.intake.notification.NotificationPolicy;
import org.waybook.intake.reading.CanonicalDigest;
import org.waybook.intake.referencedata.CodeListDirectory;
import org.waybook.intake.repetition.CarryingOut;
import org.waybook.intake.repetition.ConditionCheck;
import org.waybook.intake.repetition.RequestConditions;
import org.waybook.intake.spreading.HouseChunks;
import org.waybook.intake.spreading.OrphanedChunks;
import org.waybook.intake.spreading.SpreadingBatches;
import org.waybook.intake.spreading.SpreadingPolicy;

/** The write side, put together. The application gives it an event store, a clock and a token store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentWindows.class)
@ComponentScan(excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = SpringBootApplication.class))
public class IntakeConfiguration {

    private static final Logger LOGGER = LoggerFactory.getLogger(IntakeConfiguration.class);

    /** Most events concern no policy; a token for each of them would cost more than all the rest. */
    private static final int POLICY_BATCH = 200;

    /** What every event inherits from the command that caused it. */
    @Bean
    CorrelationDataProvider circumstancesOfEvents() {
        return new SimpleCorrelationDataProvider(
                EventMetadata.ACTOR,
                EventMetadata.ROLE,
                EventMetadata.MEMBER_STATE,
                EventMetadata.EORI,
                EventMetadata.STATED_AT,
                EventMetadata.RECEIVED_AT,
                EventMetadata.MESSAGE_ID,
                EventMetadata.CORRELATION_ID,
                EventMetadata.CAUSATION_ID,
                EventMetadata.CHANNEL);
    }

    /** Policies stop at an event that fails and try it again; they never pass one over. */
    @Autowired
    void policies(EventProcessingConfigurer processing) {
        for (String policy : new String[] {
            IntakePolicy.NAME,
            SpreadingPolicy.NAME,
            LinkingPolicy.NAME,
            ArrivalPolicy.NAME,
            DeadlinePolicy.NAME,
            NotificationPolicy.NAME
        }) {
            processing.registerPooledStreamingEventProcessor(
                    policy,
                    configuration -> ((LogEventStore) configuration.eventStore()).forSomeEvents(),
                    (configuration, builder) -> builder.initialSegmentCount(1)
                            .batchSize(POLICY_BATCH)
                            .initialToken(source -> source.createTailToken()));
            processing.registerErrorHandler(policy, configuration -> PropagatingErrorHandler.instance());
            processing.registerListenerInvocationErrorHandler(
                    policy, configuration -> PropagatingErrorHandler.instance());
        }
    }

    /** The lists of the directory that the operator names; a missing list leaves format checks. */
    @Bean
    @ConditionalOnMissingBean
    ReferenceData referenceData(@Value("${waybook.reference-data:}") String directory, Clock clock) {
        ReferenceData lists =
                directory.isBlank() ? new FormatsOnly() : new CodeListDirectory(Path.of(directory), clock);
        if (!lists.missingLists().isEmpty()) {
            LOGGER.warn(
                    "Codes of these lists are checked by their format only, because the lists are missing: {}",
                    lists.missingLists());
        }
        return lists;
    }

    @Bean
    MrnIssuer mrnIssuer(Clock clock) {
        return new MrnIssuer(clock);
    }

    /** Conditions are checked in the unit of work of the command they belong to. */
    @Bean
    Commanding commanding(CommandBus commands, Aggregates aggregates, Clock clock) {
        commands.registerHandlerInterceptor(new ConditionCheck(aggregates));
        return new Commanding(commands, clock);
    }

    @Bean
    CarryingOut carryingOut(Commanding commanding) {
        return new CarryingOut(commanding);
    }

    @Bean
    RequestConditions requestConditions(Sealing sealing) {
        return new RequestConditions(sealing::contentHash);
    }

    @Bean
    FilingHistory filingHistory(EventStore log) {
        return new FilingHistory(log);
    }

    @Bean
    Aggregates aggregates(EventStore log) {
        return new Aggregates(log);
    }

    @Bean
    Claiming claiming(Aggregates aggregates, Clock clock, DocumentWindows windows) {
        return new Claiming(aggregates, clock, windows);
    }

    @Bean
    HouseChunks houseChunks(ChunkStore store, DatasetChunks dataset) {
        return new HouseChunks(store, dataset);
    }

    /** By the machine's clock, as the store notes the puts: the repository's own may stand in the past. */
    @Bean
    OrphanedChunks orphanedChunks(CommitLog log, ChunkStore store) {
        return new OrphanedChunks(log, store, Clock.systemUTC());
    }

    @Bean
    TakingInFilings takingInFilings(Aggregates aggregates, Claiming claiming, HouseChunks chunks, MrnIssuer numbers) {
        return new TakingInFilings(aggregates, claiming, chunks, numbers);
    }

    @Bean
    FinishingIntake finishingIntake(Aggregates aggregates, Claiming claiming) {
        return new FinishingIntake(aggregates, claiming);
    }

    @Bean
    FirstClaims firstClaims() {
        return new FirstClaims();
    }

    @Bean
    IntakePolicy intakePolicy(
            Commanding commanding, HouseChunks chunks, FilingHistory history, FirstClaims firstClaims) {
        return new IntakePolicy(commanding, chunks, history, firstClaims);
    }

    @Bean
    SpreadingBatches spreadingBatches(
            Aggregates aggregates, Claiming claiming, FirstClaims firstClaims, Sealing sealing) {
        return new SpreadingBatches(aggregates, claiming, firstClaims, sealing);
    }

    @Bean
    SpreadingPolicy spreadingPolicy(Commanding commanding, HouseChunks chunks, FilingHistory history) {
        return new SpreadingPolicy(commanding, chunks, history);
    }

    @Bean
    AmendingFilings amendingFilings(Aggregates aggregates, Claiming claiming, HouseChunks chunks) {
        return new AmendingFilings(aggregates, claiming, chunks);
    }

    @Bean
    CanonicalDigest canonicalDigest(Sealing sealing) {
        return new CanonicalDigest(sealing::contentHash);
    }

    @Bean
    FilingIntake filingIntake(
            Commanding commanding, FilingHistory history, ReferenceData referenceData, CanonicalDigest digest) {
        return new FilingIntake(commanding, history, referenceData, digest);
    }

    /** One thread a core, which checks and seals the consignments of large messages while others are read. */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService largeMessageWorkers() {
        return Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("large-message-", 1).factory());
    }

    @Bean
    LargeGate largeGate() {
        return new LargeGate();
    }

    @Bean
    LargeReader largeReader(
            HouseChunks chunks,
            ReferenceData referenceData,
            CanonicalDigest digest,
            ExecutorService largeMessageWorkers,
            MrnIssuer numbers) {
        Country nobody = new Country("ZZ");
        return new LargeReader(
                chunks,
                referenceData,
                digest,
                largeMessageWorkers,
                () -> numbers.issue(nobody, UUID.randomUUID().toString()));
    }

    @Bean
    LargeFilings largeFilings(
            LargeGate gate,
            LargeReader reader,
            MrnIssuer numbers,
            FilingHistory history,
            FilingIntake intake,
            Commanding commanding) {
        return new LargeFilings(gate, reader, new FilingNumbers(numbers, history), intake, commanding);
    }

    @Bean
    FilingAmendment filingAmendment(
            FilingIntake intake,
            Commanding commanding,
            FilingHistory history,
            HouseChunks chunks,
            CanonicalDigest digest,
            LargeGate gate,
            LargeReader reader) {
        return new FilingAmendment(intake, commanding, history, chunks, digest, gate, reader);
    }

    @Bean
    FilingAnswers filingAnswers(FilingHistory history) {
        return new FilingAnswers(history);
    }

    @Bean
    RequestCircumstances requestCircumstances() {
        return new RequestCircumstances(() -> UuidCreator.getTimeOrderedEpoch().toString());
    }
}
