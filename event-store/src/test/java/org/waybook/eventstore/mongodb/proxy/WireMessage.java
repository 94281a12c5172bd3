package org.waybook.eventstore.mongodb.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * One message of MongoDB's wire protocol. The body of OP_MSG and of the older greeting can be read and changed, all
 * else (such as compressed messages) is only passed on.
 */
record WireMessage(byte[] bytes) {

    private static final int HEADER_BYTES = 16;

    /** MongoDB itself takes no larger message. */
    private static final int BYTES_MAX = 48_000_000;

    private static final int OP_REPLY = 1;
    private static final int OP_QUERY = 2_004;
    private static final int OP_MSG = 2_013;
    private static final int MORE_TO_COME = 2;
    private static final int OP_REPLY_HEAD_BYTES = 20;
    private static final byte BODY = 0;
    private static final byte SEQUENCE = 1;
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    /** Documents that OP_MSG carries beside its body, such as those of an insert. */
    record Sequence(String name, List<BsonDocument> documents) {}

    /** Reads the next message, empty where the other side closed the connection. */
    static Optional<WireMessage> read(InputStream in) throws IOException {
        byte[] header = in.readNBytes(HEADER_BYTES);
        if (header.length < HEADER_BYTES) {
            return Optional.empty();
        }
        int length = littleEndian(header).getInt();
        if (length < HEADER_BYTES || length > BYTES_MAX) {
            throw new IOException("A message of MongoDB cannot have " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        System.arraycopy(header, 0, bytes, 0, HEADER_BYTES);
        if (in.readNBytes(bytes, HEADER_BYTES, length - HEADER_BYTES) < length - HEADER_BYTES) {
            throw new EOFException("The connection ended inside a message");
        }
        return Optional.of(new WireMessage(bytes));
    }

    /** An answer to a request. */
    static WireMessage answer(WireMessage request, BsonDocument body) {
        return message(0, request.requestId(), body, List.of());
    }

    /** The same message with another body and other sequences. */
    WireMessage with(BsonDocument body, List<Sequence> sequences) {
        if (opCode() == OP_REPLY) {
            byte[] encoded = encoded(body);
            int head = HEADER_BYTES + OP_REPLY_HEAD_BYTES;
            ByteBuffer changed = littleEndian(Arrays.copyOf(bytes, head + encoded.length));
            return new WireMessage(
                    changed.putInt(0, head + encoded.length).put(head, encoded).array());
        }
        return message(requestId(), littleEndian(bytes).getInt(8), body, sequences);
    }

    int requestId() {
        return littleEndian(bytes).getInt(4);
    }

    /** Whether the sender sends another message before it reads. */
    boolean moreToCome() {
        return opCode() == OP_MSG && (littleEndian(bytes).getInt(HEADER_BYTES) & MORE_TO_COME) != 0;
    }

    /** The command or the answer, empty where the message has another form. */
    Optional<BsonDocument> body() {
        ByteBuffer buffer = littleEndian(bytes).position(HEADER_BYTES);
        switch (opCode()) {
            case OP_QUERY -> {
                buffer.getInt();
                name(buffer);
                buffer.position(buffer.position() + 2 * Integer.BYTES);
                return Optional.of(document(buffer));
            }
            case OP_REPLY -> {
                buffer.position(buffer.position() + OP_REPLY_HEAD_BYTES);
                return Optional.of(document(buffer));
            }
            case OP_MSG -> {
                buffer.getInt();
                return buffer.get() == BODY ? Optional.of(document(buffer)) : Optional.empty();
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    /** What follows the body of OP_MSG. */
    List<Sequence> sequences() {
        List<Sequence> sequences = new ArrayList<>();
        if (opCode() != OP_MSG || body().isEmpty()) {
            return sequences;
        }
        ByteBuffer buffer = littleEndian(bytes).position(HEADER_BYTES + Integer.BYTES + 1);
        document(buffer);
        while (buffer.hasRemaining() && buffer.get() == SEQUENCE) {
            int end = buffer.position() + buffer.getInt(buffer.position());
            buffer.getInt();
            String name = name(buffer);
            List<BsonDocument> documents = new ArrayList<>();
            while (buffer.position() < end) {
                documents.add(document(buffer));
            }
            sequences.add(new Sequence(name, documents));
        }
        return sequences;
    }

    private int opCode() {
        return littleEndian(bytes).getInt(12);
    }

    private static WireMessage message(int requestId, int responseTo, BsonDocument body, List<Sequence> sequences) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(BODY);
        content.writeBytes(encoded(body));
        for (Sequence sequence : sequences) {
            ByteArrayOutputStream documents = new ByteArrayOutputStream();
            documents.writeBytes(sequence.name().getBytes(UTF_8));
            documents.write(0);
            sequence.documents().forEach(document -> documents.writeBytes(encoded(document)));
            content.write(SEQUENCE);
            content.writeBytes(littleEndian(new byte[Integer.BYTES])
                    .putInt(Integer.BYTES + documents.size())
                    .array());
            content.writeBytes(documents.toByteArray());
        }
        byte[] bytes = new byte[HEADER_BYTES + Integer.BYTES + content.size()];
        littleEndian(bytes)
                .putInt(bytes.length)
                .putInt(requestId)
                .putInt(responseTo)
                .putInt(OP_MSG)
                .putInt(0)
                .put(content.toByteArray());
        return new WireMessage(bytes);
    }

    private static BsonDocument document(ByteBuffer buffer) {
        int length = buffer.getInt(buffer.position());
        BsonDocument document = new RawBsonDocument(buffer.array(), buffer.position(), length).decode(CODEC);
        buffer.position(buffer.position() + length);
        return document;
    }

    private static byte[] encoded(BsonDocument document) {
        ByteBuffer buffer = new RawBsonDocument(document, CODEC).getByteBuffer().asNIO();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static String name(ByteBuffer buffer) {
        int start = buffer.position();
        while (buffer.get() != 0) {
            // Names end with a zero byte.
        }
        return new String(buffer.array(), start, buffer.position() - 1 - start, UTF_8);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
