package org.waybook.benchmarks.events;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.waybook.contracts.ContractSerializer;
import org.waybook.contracts.EventMetadata;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.demo.DemoPlan;
import org.waybook.demo.DemoStep;
import org.waybook.demo.DemoTraffic;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.Consignment;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.ConsignmentState.NotAnnounced;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingCommand.AcceptFiling;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingState.NotFiled;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.Country;
import org.waybook.eventstore.EventRecord;

/** The filings of the demo traffic as the product stores them, personal particulars sealed: one commit of each filing. */
public final class DemoEvents {

    private static final Instant ANCHOR = Instant.parse("2026-11-23T12:00:00Z");
    private static final long SEED = 1;
    private static final int YEAR = 2026;
    private static final Country COUNTRY = new Country("BE");

    private final ContractSerializer serializer =
            new ContractSerializer(new Sealing(new KeysInMemory(), new SecureRandom(), Clock.systemUTC()));
    private long filings;

    private DemoEvents() {}

    /** The commits of so many consignments, made as they are asked for. */
    public static Stream<List<EventRecord>> commits(int consignments) {
        DemoEvents events = new DemoEvents();
        return DemoTraffic.stream(new DemoPlan(SEED, ANCHOR, consignments))
                .filter(DemoStep.File.class::isInstance)
                .map(DemoStep.File.class::cast)
                .map(events::commit);
    }

    private List<EventRecord> commit(DemoStep.File step) {
        FilingDataset dataset = step.dataset();
        Mrn mrn = Mrn.issue(YEAR, COUNTRY, "%012d".formatted(filings));
        filings++;
        MetaData metaData = MetaData.from(EventMetadata.of(step.circumstances()));
        Houses.Listed houses = new Houses.Listed(dataset.consignments().stream()
                .map(HouseConsignment::transportDocument)
                .toList());
        List<EventRecord> commit = new ArrayList<>(records(
                "Filing",
                mrn.value(),
                Filing.decide(new NotFiled(), new AcceptFiling(mrn, dataset.header(), digest(dataset), houses)),
                metaData,
                step.statedAt()));
        for (HouseConsignment house : dataset.consignments()) {
            ConsignmentId id = ConsignmentId.of(mrn, house.transportDocument());
            Declare declare =
                    new Declare(id, mrn, 1, new ConsignmentParticulars(dataset.header(), house), step.statedAt());
            commit.addAll(records(
                    "Consignment",
                    id.value(),
                    Consignment.decide(new NotAnnounced(), declare),
                    metaData,
                    step.statedAt()));
        }
        return commit;
    }

    private List<EventRecord> records(
            String type,
            String aggregate,
            Collection<? extends LifecycleEvent> events,
            MetaData metaData,
            Instant statedAt) {
        List<EventRecord> records = new ArrayList<>(events.size());
        for (LifecycleEvent event : events) {
            SerializedObject<byte[]> payload = serializer.serialize(event, byte[].class);
            String revision = payload.getType().getRevision();
            records.add(new EventRecord(
                    UUID.randomUUID().toString(),
                    type,
                    aggregate,
                    records.size(),
                    payload.getType().getName(),
                    revision == null ? "" : revision,
                    payload.getData(),
                    serializer.serialize(metaData, byte[].class).getData(),
                    statedAt));
        }
        return records;
    }

    private static ContentDigest digest(FilingDataset dataset) {
        String half = UUID.nameUUIDFromBytes(dataset.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return new ContentDigest(half + half);
    }
}
