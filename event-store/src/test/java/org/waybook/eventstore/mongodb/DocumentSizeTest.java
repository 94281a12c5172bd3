package org.waybook.eventstore.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.chain.CommitDraft;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.chain.EventEncoding;

/**
 * What MongoDB's field names add to an event is less than what the log counts for it, so that a commit within the limit
 * of the log is below MongoDB's limit of a document by far.
 */
class DocumentSizeTest {

    /** The largest document that MongoDB takes. */
    private static final int DOCUMENT_BYTES_MAX = 16 * 1024 * 1024;

    /** Fields of the commit itself. */
    private static final int HEADER_BYTES_MAX = 300;

    /** Index keys that MongoDB makes of one document at most (its indexMaxNumGeneratedKeysPerDocument). */
    private static final int INDEX_KEYS_MAX = 100_000;

    @Test
    void whatAnEventAddsToTheDocumentIsLessThanWhatTheLogCountsForIt() {
        List<EventRecord> smallest = smallest(100_000);
        int alone = documentBytes(smallest.subList(0, 1));
        int all = documentBytes(smallest);
        double counted = CommitLog.EVENT_OVERHEAD_BYTES + EventEncoding.bytesAtMost(smallest.getFirst());

        assertThat((double) (all - alone) / (smallest.size() - 1)).isLessThan(counted);
        assertThat(alone).isLessThan((int) counted + HEADER_BYTES_MAX);
    }

    @Test
    void whatTagsAddIsLessThanWhatTheLogCountsForThem() {
        Set<String> shortest = IntStream.range(0, EventRecord.TAGS_MAX)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.toSet());
        List<EventRecord> tagged = smallest(1_000).stream()
                .map(event -> new EventRecord(
                        event.eventIdentifier(),
                        event.aggregateType(),
                        event.aggregateIdentifier(),
                        event.sequenceNumber(),
                        event.eventType(),
                        event.revision(),
                        event.payload(),
                        event.metadata(),
                        event.statedAt(),
                        shortest))
                .toList();
        double counted = CommitLog.EVENT_OVERHEAD_BYTES + EventEncoding.bytesAtMost(tagged.getFirst());

        assertThat((double) documentBytes(tagged) / tagged.size()).isLessThan(counted);
    }

    @Test
    void theCommitWithTheMostEventsIsBelowTheLimitsOfMongoDb() {
        int most = CommitLog.COMMIT_BYTES_MAX
                / (int) (CommitLog.EVENT_OVERHEAD_BYTES
                        + EventEncoding.bytesAtMost(smallest(1).getFirst()));

        List<EventRecord> events = smallest(most);

        assertThat(documentBytes(events)).isLessThan(CommitLog.COMMIT_BYTES_MAX + HEADER_BYTES_MAX);
        assertThat(CommitLog.COMMIT_BYTES_MAX + HEADER_BYTES_MAX).isLessThan(DOCUMENT_BYTES_MAX);
        assertThat(events.size()).isLessThan(INDEX_KEYS_MAX);
    }

    /** Events of which each text is as short as it may be, so that field names weigh most; the log's checks are not. */
    private static List<EventRecord> smallest(int count) {
        List<EventRecord> events = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            events.add(new EventRecord("i", "", "a", index, "t", "", new byte[0], new byte[0], Instant.EPOCH));
        }
        return events;
    }

    private static int documentBytes(List<EventRecord> events) {
        // The draft of one event gives a header; its count does not change the size.
        CommitDraft draft = new CommitDraft(UUID.randomUUID(), events.subList(0, 1));
        CommitFrame frame = CommitFrame.following(ChainEnd.START, draft, Instant.EPOCH);
        BsonDocument document = CommitDocuments.write(frame.header(), events);
        return new RawBsonDocument(document, new BsonDocumentCodec())
                .getByteBuffer()
                .remaining();
    }
}
