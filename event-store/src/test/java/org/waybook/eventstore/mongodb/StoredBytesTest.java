package org.waybook.eventstore.mongodb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.SampleBytes;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.chain.CommitDraft;
import org.waybook.eventstore.chain.CommitFrame;

class StoredBytesTest {

    /** The most that MongoDB takes for one document. */
    private static final int DOCUMENT_BYTES_MAX = 16 * 1024 * 1024;

    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");
    private static final int RANDOM_TEXTS = 1_000;

    @ParameterizedTest
    @EnumSource
    void bytesPassThroughADocumentUnchanged(SampleBytes sample) {
        assertThat(throughBson(sample.bytes())).isEqualTo(sample.bytes());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NONE",
                "JSON",
                "BOUNDARIES",
                "COMPOSED_AND_DECOMPOSED",
                "REPLACEMENT_CHARACTER",
                "NUL",
                "NUL_WITHIN_TEXT"
            })
    void textIsStoredAsText(SampleBytes sample) {
        assertThat(StoredBytes.write(sample.bytes()))
                .isEqualTo(new BsonString(new String(sample.bytes(), StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource(names = {"LONE_CONTINUATION", "CUT_OFF", "OVERLONG", "SURROGATE", "BEYOND_UNICODE", "NO_TEXT"})
    void whatIsNotWellFormedIsStoredAsBinary(SampleBytes sample) {
        assertThat(StoredBytes.write(sample.bytes())).isEqualTo(new BsonBinary(sample.bytes()));
    }

    @Test
    void aThousandTextsOfAnyUnicodeAndAsManyRandomBytesPassThroughUnchanged() {
        long seed = 20_261_201;
        Random random = new Random(seed);
        for (int count = 0; count < RANDOM_TEXTS; count++) {
            byte[] text = random.ints(random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
                    .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .getBytes(UTF_8);
            assertThat(StoredBytes.write(text).getBsonType()).isEqualTo(BsonType.STRING);
            assertThat(throughBson(text)).as("text %d of seed %d", count, seed).isEqualTo(text);
            byte[] any = new byte[random.nextInt(6)];
            random.nextBytes(any);
            assertThat(throughBson(any)).as("bytes %d of seed %d", count, seed).isEqualTo(any);
        }
    }

    @Test
    void aCommitWrittenBeforeWithBinaryPayloadsIsReadAndItsHashHolds() {
        BsonDocument document = written(event("a", 0));
        assertThat(first(document).get("payload")).isEqualTo(new BsonString("{\"of\":\"a\"}"));
        first(document)
                .append("payload", new BsonBinary("{\"of\":\"a\"}".getBytes(UTF_8)))
                .append("metadata", new BsonBinary("{}".getBytes(UTF_8)));

        Commit read = CommitDocuments.commit(document);

        assertThat(read.events().getFirst().payload()).asString(UTF_8).isEqualTo("{\"of\":\"a\"}");
    }

    @Test
    void aTextThatSomebodyChangedInTheDatabaseIsFound() {
        BsonDocument document = written(event("a", 0));
        first(document).append("payload", new BsonString("{\"of\":\"b\"}"));
        assertThatThrownBy(() -> CommitDocuments.commit(document)).isInstanceOf(LogCorrupted.class);

        first(document).append("payload", new BsonInt32(1));
        assertThatThrownBy(() -> CommitDocuments.commit(document))
                .isInstanceOf(LogCorrupted.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void theLargestCommitOfTextFitsADocument() {
        String text = "Ž".repeat((CommitLog.COMMIT_BYTES_MAX - 2_000) / 2);
        BsonDocument document = written(event("e", "a", 0, TIME, text.getBytes(UTF_8)));

        assertThat(new RawBsonDocument(document, new BsonDocumentCodec())
                        .getByteBuffer()
                        .remaining())
                .isBetween(CommitLog.COMMIT_BYTES_MAX - 2_000, DOCUMENT_BYTES_MAX);
    }

    private static BsonDocument written(EventRecord event) {
        CommitDraft draft = new CommitDraft(UUID.randomUUID(), List.of(event));
        return CommitDocuments.write(
                CommitFrame.following(ChainEnd.START, draft, TIME).header(), draft.events());
    }

    private static BsonDocument first(BsonDocument commit) {
        return commit.getArray("events").get(0).asDocument();
    }

    private static byte[] throughBson(byte[] bytes) {
        BsonDocument document = new BsonDocument("field", StoredBytes.write(bytes));
        return StoredBytes.read(new RawBsonDocument(document, new BsonDocumentCodec()), "field");
    }
}
