package org.waybook.benchmarks.log;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.events.GoodsDeclared;
import org.waybook.benchmarks.events.StoredEvents;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.chain.CommitDraft;
import org.waybook.eventstore.chain.CommitFrame;

/** The steps of one commit of one event of 1 KB that need the processor only; run by JMH. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CommitSteps {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID IDENTIFIER = new UUID(1, 2);

    private final Serializer serializer = EventPool.serializer();
    private GoodsDeclared payload;
    private SerializedObject<byte[]> serialized;
    private SerializedObject<byte[]> serializedMetaData;
    private EventRecord event;
    private CommitDraft draft;
    private CommitFrame frame;
    private MessageDigest sha256;

    /** Makes the event once. */
    @Setup
    public void prepare() {
        EventPool pool = EventPool.filled();
        payload = pool.payload(0);
        serialized = serializer.serialize(payload, byte[].class);
        serializedMetaData = serializer.serialize(pool.metaData(0), byte[].class);
        event = StoredEvents.of(pool).record(0, IDENTIFIER.toString(), 0);
        draft = new CommitDraft(IDENTIFIER, List.of(event));
        frame = CommitFrame.following(ChainEnd.START, draft, NOW);
        sha256 = Digest.sha256();
    }

    /** The payload to JSON. */
    @Benchmark
    public byte[] serialize() {
        return serializer.serialize(payload, byte[].class).getData();
    }

    /** JSON to the payload. */
    @Benchmark
    public Object deserialize() {
        return serializer.deserialize(serialized);
    }

    /** JSON to the metadata. */
    @Benchmark
    public Object deserializeMetaData() {
        return serializer.deserialize(serializedMetaData);
    }

    /** The event to its bytes in the log. */
    @Benchmark
    public CommitDraft encode() {
        return new CommitDraft(IDENTIFIER, List.of(event));
    }

    /** The draft to a frame with its hash. */
    @Benchmark
    public CommitFrame frameAndHash() {
        return CommitFrame.following(ChainEnd.START, draft, NOW);
    }

    /** SHA-256 over as many bytes: what hashing costs at least. */
    @Benchmark
    public byte[] hashAlone() {
        return sha256.digest(frame.bytes());
    }

    /** Stored bytes back to an event, its hash verified. */
    @Benchmark
    public Commit verifyAndDecode() {
        CommitFrame read = CommitFrame.of(Position.FIRST, frame.bytes());
        read.verifyHash();
        return read.commit();
    }
}
